/** The workbench in an analyst's words: what one does and what one sees, wherever it runs. */
import { expect, type Locator } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';
import type { Program } from './program';

export const PAPER_TITLE = 'Alignment and Restraint: Azerbaijan following the 2026 Iran War';

export type Tag = 'claim' | 'evidence' | 'assessment';
const KEYS: Readonly<Record<Tag, string>> = { claim: 'c', evidence: 'e', assessment: 'a' };

interface Point {
  readonly x: number;
  readonly y: number;
}

const NO_SIZE = { width: 0, height: 0 };

export class WorkbenchPage {
  private readonly program: Pick<Program, 'page'>;

  constructor(program: Pick<Program, 'page'>) {
    this.program = program;
  }

  /** Another page after a restart. */
  get page(): Program['page'] {
    return this.program.page;
  }

  get text(): Locator {
    return this.page.locator('.reader-text');
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Annotations in text order' });
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: 'Chosen annotation' });
  }

  get note(): Locator {
    return this.details.getByRole('textbox', { name: 'Note' });
  }

  get likelihood(): Locator {
    return this.details.getByRole('combobox', { name: 'Likelihood' });
  }

  get confidence(): Locator {
    return this.details.getByRole('combobox', { name: 'Confidence' });
  }

  get labels(): Locator {
    return this.details.locator('.label-chip');
  }

  get relations(): Locator {
    return this.details.getByRole('region', { name: 'Relations' });
  }

  get relateField(): Locator {
    return this.page.getByRole('combobox', { name: 'The other annotation' });
  }

  get relateOptions(): Locator {
    return this.page.getByRole('listbox', { name: 'What it can be related to' }).getByRole('option');
  }

  get map(): Locator {
    return this.page.getByRole('application', { name: /^Argument of/ });
  }

  get cards(): Locator {
    return this.map.locator('[data-card]');
  }

  card(words: string): Locator {
    return this.cards.and(this.map.locator(`[aria-label*="${words.slice(0, 20)}"]`));
  }

  listItem(words: string): Locator {
    return this.list.getByRole('option').filter({ hasText: words });
  }

  /** What can be decided on the case that is looked at. */
  get deciding(): Locator {
    return this.page.getByRole('region', { name: 'Decide' });
  }

  get message(): Locator {
    return this.page.getByRole('contentinfo').getByRole('status');
  }

  get fault(): Locator {
    return this.page.getByRole('alert');
  }

  get selectionBar(): Locator {
    return this.page.getByRole('group', { name: 'Tag the selection' });
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search in text and annotations' });
  }

  /** What the search has found in the text, with the words around it. */
  get hits(): Locator {
    return this.page.getByRole('listbox', { name: 'Hits in the text' }).getByRole('option');
  }

  get currentHit(): Locator {
    return this.page.getByRole('option', { selected: true }).and(this.hits);
  }

  get outline(): Locator {
    return this.page.getByRole('tree', { name: 'Sections of the paper' });
  }

  get differenceList(): Locator {
    return this.page.getByRole('listbox', { name: 'Differences in text order' });
  }

  get differences(): Locator {
    return this.differenceList.getByRole('option');
  }

  get currentDifference(): Locator {
    return this.differenceList.getByRole('option', { selected: true });
  }

  get differencesHeading(): Locator {
    return this.page.getByRole('region', { name: 'List of differences' }).getByRole('heading');
  }

  /** The toggle that leaves only this kind of difference. */
  kind(name: string): Locator {
    return this.page.getByRole('group', { name: 'Show only' }).getByRole('button', { name });
  }

  /** The case that is looked at, with everybody's reading. */
  get caseDetail(): Locator {
    return this.page.getByRole('region', { name: 'The readings' });
  }

  /** Others may say the same. */
  readingOf(name: string): Locator {
    return this.caseDetail.getByRole('article', { name: new RegExp(`^Reading of .*${name}`) });
  }

  section(title: string): Locator {
    return this.outline.getByRole('treeitem', { name: title });
  }

  /** The section in which one is reading, as the outline says. */
  get here(): Locator {
    return this.outline.locator('[aria-current="location"]');
  }

  /** Theme, size, width and typeface of the text. */
  get readingSettings(): Locator {
    return this.page.getByRole('dialog', { name: 'Reading settings' });
  }

  /** Chooses among the reading settings, and closes them. */
  async setReading(choose: (settings: Locator) => Promise<void>): Promise<void> {
    await this.button('Reading settings').click();
    await choose(this.readingSettings);
    await this.page.keyboard.press('Escape');
    await expect(this.readingSettings).toBeHidden();
  }

  get filterPanel(): Locator {
    return this.page.getByRole('dialog', { name: 'Filter' });
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async introduce(name = 'Ada Analyst'): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.button('Start').click();
    await expect(this.page.getByRole('link', { name: PAPER_TITLE })).toBeVisible();
  }

  async openPaper(title = PAPER_TITLE): Promise<void> {
    await this.page.getByRole('link', { name: title }).click();
    await expect(this.text).toBeVisible();
  }

  /** The rows of the library, from the top. */
  get papers(): Locator {
    return this.page.getByRole('list', { name: 'Papers' }).getByRole('listitem');
  }

  /** What can be done with a paper of the library beside opening it. */
  async choosePaperMenu(title: string, item: string): Promise<void> {
    await this.button(`More on ${title}`).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Of a library that has one; in whatever language it speaks. */
  async removeOnlyPaper(): Promise<void> {
    await this.page.locator('.library-item').getByRole('button').click();
    await this.page.getByRole('menuitem').last().click();
  }

  async search(words: string): Promise<void> {
    await this.searchField.fill(words);
  }

  async toggleTag(tag: 'Claim' | 'Evidence' | 'Assessment'): Promise<void> {
    await this.page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: tag }).click();
  }

  /** Begins to compare all claim sets, up to the list of differences. */
  async compare(): Promise<void> {
    await this.page.keyboard.press('d');
    await expect(this.differenceList).toBeVisible();
  }

  /** Opens the filters, changes one of them, and closes them again. */
  async toggleFilter(facet: string, value: string): Promise<void> {
    await this.button(/^Filter/).click();
    const choices = this.filterPanel.getByRole('group', { name: facet });
    await choices.getByRole('checkbox', { name: value }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.filterPanel).toBeHidden();
  }

  /** First start with the library of a colleague, up to the open paper. */
  async continueWith(program: Program, library: NamedBytes): Promise<void> {
    await program.answerOpen([library]);
    await this.button('Open library…').click();
    await this.button('Add to my library').click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
    await this.openPaper();
  }

  get exportDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Export' });
  }

  /** Exports the open paper's claims, mine unless said. */
  async exportAs(program: Program, format: string, whose?: string): Promise<NamedBytes> {
    await this.page.keyboard.press('ControlOrMeta+e');
    if (whose !== undefined) await this.exportDialog.getByLabel('Whose').selectOption(whose);
    await this.exportDialog.getByRole('radio', { name: format, exact: true }).check();
    const file = await program.savedBy(() =>
      this.exportDialog.getByRole('button', { name: 'Save…' }).click(),
    );
    await expect(this.exportDialog).toBeHidden();
    return file;
  }

  get importDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Import claim sets' });
  }

  /** What the preview says of one file, by the name of the file or of the analyst. */
  arrival(words: string): Locator {
    return this.importDialog.locator('.arrival').filter({ hasText: words });
  }

  /** Shows what these files would bring. */
  async previewImport(program: Program, files: readonly NamedBytes[]): Promise<void> {
    await program.answerOpen(files);
    await this.page.keyboard.press('ControlOrMeta+i');
    await expect(this.importDialog).toBeVisible();
  }

  /** Takes all that is proposed of these files. */
  async importFiles(
    program: Program,
    files: readonly NamedBytes[],
    options: { sealed?: boolean } = {},
  ): Promise<void> {
    await this.previewImport(program, files);
    if (options.sealed) await this.importDialog.getByRole('checkbox', { name: /^Keep sealed/ }).check();
    await this.importDialog.getByRole('button', { name: /^Import \d/ }).click();
    await expect(this.importDialog).toBeHidden();
  }

  /** A colleague in the list of those whose sets are here. */
  colleague(name: string): Locator {
    return this.page.getByRole('region', { name: 'Colleagues' }).getByRole('listitem', { name });
  }

  get reviewDialog(): Locator {
    return this.page.getByRole('dialog', { name: /^Without a sure place/ });
  }

  /** Drops files on the window, as from a folder. */
  async drop(files: readonly NamedBytes[]): Promise<void> {
    const numbers = files.map(({ name, bytes }) => ({ name, numbers: [...bytes] }));
    const data = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, numbers: bytes } of given)
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    }, numbers);
    await this.page.dispatchEvent('.app', 'drop', { dataTransfer: data });
  }

  /** First start, up to the open paper. */
  async begin(name?: string): Promise<void> {
    await this.introduce(name);
    await this.openPaper();
  }

  /** Drags the mouse over the words as they stand in one block, or from `words` to the end of `upTo`. */
  async selectByMouse(words: string, upTo = words): Promise<void> {
    const { start } = await this.placeOf(words);
    const { end } = await this.placeOf(upTo, words !== upTo);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async clickOn(words: string): Promise<void> {
    const { start } = await this.placeOf(words);
    await this.page.mouse.click(start.x + 4, start.y);
  }

  async doubleClickOn(words: string): Promise<void> {
    const { start } = await this.placeOf(words);
    await this.page.mouse.dblclick(start.x + 4, start.y);
  }

  async tag(words: string, tag: Tag): Promise<void> {
    const before = await this.count();
    await this.selectByMouse(words);
    await this.page.keyboard.press(KEYS[tag]);
    await this.expectCount(before + 1);
  }

  /** Drags an annotation from the list onto words in the text. */
  async dragToText(from: string, words: string): Promise<void> {
    const { start } = await this.placeOf(words);
    const box = await this.text.boundingBox();
    const targetPosition = { x: start.x + 4 - (box?.x ?? 0), y: start.y - (box?.y ?? 0) };
    await this.listItem(from).dragTo(this.text, { targetPosition });
  }

  /** Chooses the annotation with these words from the list. */
  async choose(words: string): Promise<void> {
    await this.list.getByRole('option').filter({ hasText: words }).click();
    await expect(this.details).toContainText(words);
  }

  /** The chosen annotation's relations, as they are listed: 'supports That alignment…'. */
  async expectRelations(expected: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.relations.getByRole('listitem').evaluateAll((items) =>
          items.map((item) => {
            const part = (name: string): string => item.querySelector(name)?.textContent ?? '';
            return `${part('.relation-kind')} ${part('.relation-other').replace(/^[CEA] /, '')}`;
          }),
        ),
      )
      .toEqual(expected);
  }

  /** The line that makes a pane larger and smaller. */
  separator(pane: string): Locator {
    return this.page.getByRole('separator', { name: pane });
  }

  /** As wide as it is on the screen; 0 while it is closed. */
  async sizeOf(selector: string): Promise<{ width: number; height: number }> {
    const pane = this.page.locator(selector);
    return (await pane.count()) > 0 ? ((await pane.boundingBox()) ?? NO_SIZE) : NO_SIZE;
  }

  async openPanel(name: 'Annotations' | 'Comments' | 'Checks' | 'Colleagues'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** The findings of a check, by its heading. */
  findings(check: string): Locator {
    return this.page.getByRole('region', { name: check, exact: true }).getByRole('listitem');
  }

  /** As many annotations as the list says that there are. */
  async count(): Promise<number> {
    const heading = await this.page
      .getByRole('region', { name: 'List of annotations' })
      .getByRole('heading')
      .innerText();
    return Number.parseInt(heading, 10) || 0;
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count()).toBe(count);
  }

  /** 'Claim: Tehran denied responsibility', in the order of the list, shortened as the list does. */
  listed(): Promise<string[]> {
    return this.list.getByRole('option').evaluateAll((options) =>
      options.map((option) => {
        const part = (name: string): string => option.querySelector(name)?.textContent ?? '';
        return `${part('.annotation-tag').slice(1)}: ${part('.annotation-quote')}`;
      }),
    );
  }

  /** The words that a highlight covers, piece by piece: what is really painted. */
  painted(name: string): Promise<string[]> {
    return this.page.evaluate((highlight) => {
      const pieces: string[] = [];
      for (const range of CSS.highlights.get(highlight) ?? []) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        pieces.push(live.toString());
      }
      return pieces;
    }, name);
  }

  selectedText(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? '');
  }

  /** Waits until everything that was done is on the disk, as the program itself says. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('All saved on this machine')).toBeVisible();
  }

  /** Where the words begin and end on the screen, after scrolling to them unless `stay`. */
  async placeOf(words: string, stay = false): Promise<{ start: Point; end: Point }> {
    const place = await this.text.evaluate(
      async (root, [wanted, mayScroll]) => {
        for (const block of root.querySelectorAll('[data-block]')) {
          const from = (block.textContent ?? '').indexOf(wanted);
          if (from < 0) continue;
          const at = (offset: number): [Node, number] => {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            let left = offset;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const length = node.textContent?.length ?? 0;
              if (left <= length && (left > 0 || offset === 0)) return [node, left];
              left -= length;
            }
            throw new Error('beyond the block');
          };
          const range = document.createRange();
          range.setStart(...at(from));
          range.setEnd(...at(from + wanted.length));
          if (mayScroll) {
            block.scrollIntoView({ block: 'start' });
            // Sections that come into sight get their real heights in the next frames.
            for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
            const view = root.closest('.reader');
            const box = view?.getBoundingClientRect() ?? new DOMRect();
            view?.scrollBy(0, range.getBoundingClientRect().top - box.top - box.height / 3);
            // Others come into sight by that: the words are where they are in two frames running.
            for (let before = Number.NaN, top = 0; before !== top; ) {
              before = top;
              await new Promise(requestAnimationFrame);
              top = range.getBoundingClientRect().top;
            }
          }
          const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
          const first = rects[0];
          const last = rects.at(-1);
          if (!first || !last) throw new Error(`“${wanted}” is not on the screen`);
          return {
            start: { x: first.left + 0.5, y: first.top + first.height / 2 },
            end: { x: last.right - 0.5, y: last.top + last.height / 2 },
          };
        }
        return null;
      },
      [words, !stay] as const,
    );
    if (!place) throw new Error(`“${words}” is not in the paper`);
    return place;
  }
}
