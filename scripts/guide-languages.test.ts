/** The guide says the same in every language, and what it names is called so there: commands, fields, tabs and keys. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { de } from '#catalogue/de';
import { en } from '#catalogue/en';
import type { MessageKey, Messages } from '#catalogue/messages';
import type { GuideBlock, GuideRun, GuideSection } from '../src/renderer/panels/help/guide';
import { readGuide } from './bundle-guide.mjs';
import { projectRoot } from './project-root.mjs';

const guideIn = (file: string): readonly GuideSection[] =>
  readGuide(readFileSync(join(projectRoot, 'docs', file), 'utf8'), file);

const english = guideIn('user-guide.md');

/** What stands in the guide as a name, and is no word of the program: of papers, of other programs, of the guide itself. */
const NAMES_OF_OTHERS: Readonly<Record<string, string>> = {
  'Open with': 'Öffnen mit',
  'On the command line': 'Auf der Befehlszeile',
  C3: 'C3',
  Premise: 'Premise',
  'Major claim': 'Major claim',
  attacks: 'attacks',
  Houe: 'Houe',
  Houé: 'Houé',
  ə: 'ə',
  e: 'e',
  γ: 'γ',
};

/** Keys are called the same in every language, but for these. */
const KEY_NAMES: readonly (readonly [string, MessageKey])[] = [
  ['Ctrl', 'key.ctrl'],
  ['Shift', 'key.shift'],
  ['Delete', 'key.delete'],
];

describe('the German guide', () => {
  const german = guideIn('user-guide.de.md');
  const pairs = english.map((section, at) => [section, german[at]] as const);

  it('has the same sections with the same blocks', () => {
    expect(german.map(shapeOf)).toEqual(english.map(shapeOf));
  });

  it.each(pairs)('$title: names the same words of the program, as the window says them', (section, other) => {
    const wanted = namesIn(section).map(wordsFor);
    const found = namesIn(other);
    for (const words of wanted) {
      const at = found.findIndex((text) => words.includes(text));
      expect(at, `${words.join(' / ')} among ${found.join(' / ')}`).toBeGreaterThanOrEqual(0);
      found.splice(at, 1);
    }
    expect(found, 'named in German alone').toEqual([]);
  });

  it.each(pairs)('$title: names the same keys and fields in the same order', (section, other) => {
    expect(runsOf(other, 'strong')).toEqual(runsOf(section, 'strong').map(strongIn));
  });

  it.each(pairs)('$title: has the same code and leads to the same documents', (section, other) => {
    expect(runsOf(other, 'code').toSorted()).toEqual(runsOf(section, 'code').toSorted());
    const files = (of: GuideSection | undefined): string[] =>
      runsOf(of, 'document').map((text) => text.replace(/^.*\(/, ''));
    expect(files(other)).toEqual(files(section));
  });
});

/** What it is made of, whatever is said in it. */
const shapeOf = ({ level, blocks }: GuideSection): unknown => ({ level, blocks: blocks.map(shapeOfBlock) });

const shapeOfBlock = (block: GuideBlock): unknown => {
  switch (block.kind) {
    case 'paragraph':
      return block.kind;
    case 'list':
      return block.items.length;
    case 'table':
      return block.rows.map((row) => row.length);
    case 'picture':
      return block.source;
  }
};

const runsOf = (section: GuideSection | undefined, look: GuideRun['look']): string[] =>
  (section?.blocks ?? [])
    .flatMap(runsIn)
    .filter((run) => run.look === look)
    .map(({ text }) => text);

const runsIn = (block: GuideBlock): readonly GuideRun[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return [block.head, ...block.rows].flat(2);
    case 'picture':
      return [];
  }
};

/** What is set as a name, each step of a way through menus by itself. */
const namesIn = (section: GuideSection | undefined): string[] =>
  runsOf(section, 'emphasis').flatMap((text) => text.split(' → '));

/** Each way in which German says what says so in English, be it a part of a longer message. */
const wordsFor = (text: string): readonly string[] => {
  const named = NAMES_OF_OTHERS[text];
  if (named !== undefined) return [named];
  const keys = saying().get(text) ?? [];
  expect(keys, `“${text}” is said by the program`).not.toEqual([]);
  return keys.flatMap((key) => piecesOf(de[key]));
};

/** The messages in which these English words stand. */
const saying = (): ReadonlyMap<string, readonly MessageKey[]> => {
  if (said.size === 0)
    for (const key of keysOf(en))
      for (const words of piecesOf(en[key])) said.set(words, [...(said.get(words) ?? []), key]);
  return said;
};

const said = new Map<string, readonly MessageKey[]>();

const isKeyOf = (messages: Messages, key: string): key is MessageKey => key in messages;

const keysOf = (messages: Messages): readonly MessageKey[] =>
  Object.keys(messages).filter((key) => isKeyOf(messages, key));

/** The words of a message around what is put into it. */
const piecesOf = (message: string): readonly string[] =>
  literalsIn(new IntlMessageFormat(message, 'en').getAst()).map((words) => words.trim());

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const literalsIn = (elements: Elements): readonly string[] =>
  elements.flatMap((element) => {
    if ('children' in element) return literalsIn(element.children);
    if ('options' in element) return Object.values(element.options).flatMap(({ value }) => literalsIn(value));
    return element.type === LITERAL ? [element.value] : [];
  });

/** As the parser of messages numbers its elements. */
const LITERAL = 0;

/** What is strong is a key, with what is pressed beside it; or the name of a field, or the first words of a paragraph. */
const strongIn = (text: string): unknown => {
  if (!KEYS.test(text))
    return keysOf(en).some((key) => en[key] === text)
      ? expect.toBeOneOf([...namesOf(text)])
      : expect.any(String);
  return KEY_NAMES.reduce(
    (named, [key, message]) => named.replace(new RegExp(`\\b${key}\\b`), de[message]),
    text,
  );
};

const namesOf = (text: string): readonly string[] =>
  keysOf(en).flatMap((key) => (en[key] === text ? [de[key]] : []));

const KEYS = /^(?:(?:Ctrl\/Cmd|Shift|Alt)\+)*(?:[A-Z0-9/?.,<>[\]+-]|F\d+|Esc|Delete)(?:\+\S+)?$/;
