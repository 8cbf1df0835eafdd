/** An analyst who has only a keyboard: goes to words, tags them, and counts every key. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { moveCaret, tidyRange } from '../../src/core/passage/boundaries';
import type { TextRange } from '../../src/core/passage/range';
import { sentenceAt } from '../../src/core/passage/sentence';
import type { WorkbenchPage } from '../support/workbench-page';
import type { PlannedAnnotation, PlannedRelation } from './plan';

const TAG_KEYS = { claim: 'c', evidence: 'e', assessment: 'a' } as const;

export class KeyboardAnalyst {
  /** By what they were for: finding and tagging passages, saying something of them, relating them. */
  readonly keys = { tagging: 0, saying: 0, relating: 0 };
  private purpose: keyof KeyboardAnalyst['keys'] = 'tagging';
  private readonly workbench: WorkbenchPage;
  private readonly text: string;
  /** Where the caret stands: an analyst sees it, this one keeps count. */
  private caret = 0;

  constructor(workbench: WorkbenchPage, text: string) {
    this.workbench = workbench;
    this.text = text;
  }

  async annotate(planned: PlannedAnnotation): Promise<void> {
    const before = await this.workbench.count();
    const range = rangeOf(this.text, planned.words);
    this.purpose = 'tagging';
    await this.tagPassage(range, TAG_KEYS[planned.tag]);
    await this.workbench.expectCount(before + 1);
    const words = this.text.slice(range.from, range.to).replaceAll('\n', ' ');
    await expect(this.workbench.details.locator('blockquote')).toHaveText(words);
    this.purpose = 'saying';
    if (planned.likelihood) await this.press(`${planned.likelihood}`);
    for (let level = 0; level < (planned.confidence ?? 0); level++) await this.press('Shift+L');
    for (const label of planned.labels ?? []) await this.fillIn('b', `${label}\n`);
    if (planned.note) await this.fillIn('n', planned.note);
    this.purpose = 'relating';
    for (const relation of planned.relations ?? []) await this.relate(relation);
    await this.workbench.expectSaved();
  }

  private async tagPassage(range: TextRange, key: string): Promise<void> {
    await this.goToSentence(range.from);
    if (sameRange(this.sentence(), range)) {
      await this.press(key);
      this.caret = range.to;
      return;
    }
    while (this.caret < range.from) await this.step('word', 'Control+ArrowRight', range.from);
    await this.select(range);
    await this.press(key);
  }

  /** By sentence, and over whole paragraphs where that is nearer. */
  private async goToSentence(offset: number): Promise<void> {
    if (offset < sentenceAt(this.text, this.caret).from) throw new Error('The plan goes back');
    while (!(this.caret <= offset && offset < sentenceAt(this.text, this.caret).to)) {
      const paragraph = moveCaret(this.text, this.caret, 'paragraph', 'forward');
      if (paragraph <= offset) await this.step('paragraph', 'Control+ArrowDown', offset);
      else await this.step('sentence', 'Alt+ArrowDown', offset);
    }
  }

  /** A step forward may not lead past the goal, else there is no way back in this plan. */
  private async step(unit: 'word' | 'sentence' | 'paragraph', key: string, goal: number): Promise<void> {
    const next = moveCaret(this.text, this.caret, unit, 'forward');
    if (unit === 'word' && this.text.slice(next, goal).trim() === '' && next < goal) {
      await this.press(key);
      this.caret = next;
      while (this.caret < goal) await this.byCharacter();
      return;
    }
    if (next > goal && unit === 'word') {
      while (this.caret < goal) await this.byCharacter();
      return;
    }
    await this.press(key);
    this.caret = next;
  }

  private async byCharacter(): Promise<void> {
    await this.press('ArrowRight');
    this.caret = moveCaret(this.text, this.caret, 'character', 'forward');
  }

  /** To the sentence's end in one key where the passage ends there, else word by word. */
  private async select({ from, to }: TextRange): Promise<void> {
    let focus = from; // the caret stays there when it is tagged
    while (focus < to) {
      const sentence = moveCaret(this.text, focus, 'sentence', 'forward');
      const endOfSentence = tidyRange(this.text, { from: focus, to: sentence })?.to ?? sentence;
      const word = moveCaret(this.text, focus, 'word', 'forward');
      if (endOfSentence <= to) {
        await this.press('Alt+Shift+ArrowDown');
        focus = sentence;
      } else if (word <= to) {
        await this.press('Control+Shift+ArrowRight');
        focus = word;
      } else {
        await this.press('Shift+ArrowRight');
        focus = moveCaret(this.text, focus, 'character', 'forward');
      }
    }
    this.caret = focus;
  }

  private async relate({ words, held }: PlannedRelation): Promise<void> {
    await this.press('r');
    await expect(this.workbench.relateField).toBeFocused();
    await this.type(words);
    await this.press(`${held}Enter`);
    await expect(this.workbench.relateField).toHaveCount(0);
    await expect(this.workbench.text).toBeFocused();
  }

  /** Into a field of the details, and back to the text. */
  private async fillIn(key: string, words: string): Promise<void> {
    await this.press(key);
    await this.type(words);
    await this.press('Escape');
    await expect(this.workbench.text).toBeFocused();
  }

  private sentence(): TextRange | null {
    return tidyRange(this.text, sentenceAt(this.text, this.caret));
  }

  private async press(key: string): Promise<void> {
    this.keys[this.purpose]++;
    await this.page.keyboard.press(key);
  }

  private async type(words: string): Promise<void> {
    this.keys[this.purpose] += words.length;
    for (const part of words.split(/(\n)/)) {
      if (part === '\n') await this.page.keyboard.press('Enter');
      else await this.page.keyboard.type(part);
    }
  }

  private get page(): Page {
    return this.workbench.page;
  }
}

/** 'First words … last words.' as a range. */
export const rangeOf = (text: string, words: string): TextRange => {
  const [first = '', last] = words.split(' … ');
  const from = text.indexOf(first);
  const end = last === undefined ? from + first.length : text.indexOf(last, from) + last.length;
  if (from < 0 || end < from) throw new Error(`The paper does not say “${words}”`);
  return { from, to: end };
};

const sameRange = (one: TextRange | null, other: TextRange): boolean =>
  one?.from === other.from && one.to === other.to;
