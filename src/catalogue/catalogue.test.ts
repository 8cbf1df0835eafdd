/** Holds all languages to the English messages, and these to what the program says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { de } from './de';
import { en } from './en';
import { LANGUAGE_IDS, languageFor, PSEUDO_LOCALE, speakLanguage } from './languages';
import type { MessageKey, Messages } from './messages';
import { pseudo } from './pseudo';
import { speak, t, tParts } from './translate';

const SOURCE = join(import.meta.dirname, '..');
const KEYS = Object.keys(en).filter((key): key is MessageKey => key in en);
const OTHERS: readonly (readonly [language: string, messages: Messages])[] = [
  ['German', de],
  ['pseudo', pseudo(en)],
];

const isOfLanguage = (file: string): boolean =>
  LANGUAGE_IDS.some((id) => file === join('catalogue', `${id}.ts`));

describe('the catalogue', () => {
  it('holds no message that the program never says', () => {
    const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs)$/.test(file))
      .filter((file) => !isOfLanguage(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
      .join('\n');
    expect(KEYS.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  it.each(OTHERS)('says everything in %s', (_language, messages) => {
    expect(Object.keys(messages)).toEqual(KEYS);
    expect(KEYS.filter((key) => messages[key].trim() === '' && en[key].trim() !== '')).toEqual([]);
  });

  it('says nothing twice: two keys with one text say it differently in another language', () => {
    const texts = new Map<string, MessageKey[]>();
    for (const key of KEYS) {
      const said = JSON.stringify([en[key], de[key]]);
      texts.set(said, [...(texts.get(said) ?? []), key]);
    }
    expect([...texts.values()].filter((keys) => keys.length > 1)).toEqual([]);
  });

  it('has no name for both a tag and an argument: what the tag is made into would stand for the argument', () => {
    const isDoubled = (key: MessageKey): boolean => {
      const names = argumentsIn(en[key]).split(', ');
      const tags = names.filter((name) => name.startsWith('<')).map((name) => name.slice(1, -1));
      return tags.some((tag) => names.some((name) => name.startsWith(`${tag}: `)));
    };
    expect(KEYS.filter(isDoubled)).toEqual([]);
  });

  it.each(OTHERS)(
    'asks in %s for the arguments that English asks for, as values of the same kind',
    (_language, messages) => {
      const differing = KEYS.filter((key) => argumentsIn(messages[key]) !== argumentsIn(en[key]));
      expect(differing.map((key) => [key, argumentsIn(en[key]), argumentsIn(messages[key])])).toEqual([]);
    },
  );
});

describe('saying a message', () => {
  afterEach(() => speak({ locale: 'en', messages: en }));

  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'de'], 'de'],
    [['EN-gb'], 'en'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ])('of the wanted languages %j speaks %s', (wanted, expected) => {
    expect(languageFor(wanted)).toBe(expected);
  });

  it('says it in the language that is spoken', async () => {
    expect(t('tag.claim')).toBe('Claim');
    await speakLanguage('de');
    expect(t('tag.claim')).toBe('Behauptung');
  });

  it('makes the pseudo-locale longer and accented, and keeps its arguments', async () => {
    await speakLanguage(PSEUDO_LOCALE);
    expect(t('tag.claim')).toBe('[Çlááíím]');
  });

  it('makes the words in tags into what the caller makes of them', () => {
    speak({ locale: 'en', messages: { ...en, 'tag.claim': 'A <b>bold</b> claim' } });
    expect(tParts('tag.claim', { b: (children) => ({ bold: children.join('') }) })).toEqual([
      'A ',
      { bold: 'bold' },
      ' claim',
    ]);
  });
});

/** Names and kinds, each once, in order: 'count: number'. */
const argumentsIn = (message: string): string =>
  [...new Set(parse(message).flatMap(argumentsOf))].sort().join(', ');

const argumentsOf = (element: MessageFormatElement): string[] => {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.argument:
      return [`${element.value}: any`];
    case TYPE.number:
      return [`${element.value}: number`];
    case TYPE.date:
    case TYPE.time:
      return [`${element.value}: date`];
    case TYPE.plural:
      return [`${element.value}: number`, ...inOptions(element.options)];
    case TYPE.select:
      return [`${element.value}: one of`, ...inOptions(element.options)];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(argumentsOf)];
  }
};

const inOptions = (options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>): string[] =>
  Object.values(options).flatMap(({ value }) => value.flatMap(argumentsOf));
