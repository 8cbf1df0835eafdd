import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it, test } from 'vitest';
import { de } from '#catalogue/de';
import { en } from '#catalogue/en';
import { TAGS } from '#core/records/annotation';
import { TAG_LETTERS } from './tags';

const RENDERER = join(import.meta.dirname, '..');
const styles = (file: string): string => readFileSync(join(RENDERER, file), 'utf8');

test('each tag has a letter of its own', () => {
  expect(new Set(Object.values(TAG_LETTERS)).size).toBe(TAGS.length);
});

// What the compiler does not see: a tag that is added must be drawn and said, and not as if it were another one.
describe.each(TAGS)('the tag %s', (tag) => {
  it.each([
    ['design/tokens.css', [`--${tag}:`, `--${tag}-wash:`, `--${tag}-deep:`, `.tag-${tag} {`]],
    ['reader/reader.css', [`--strip-${tag}:`, `::highlight(${tag}) {`, `::highlight(chosen-${tag}) {`]],
    ['reader/compared/compared.css', [0, 1, 2, 3].map((lane) => `::highlight(lane-${lane}-${tag})`)],
  ])('has its colours in %s', (file, rules) => {
    const sheet = styles(file);
    expect(rules.filter((rule) => !sheet.includes(rule))).toEqual([]);
  });
});

/** Of each choice by tag in a message, the tags that it names. */
const tagsNamed = (elements: readonly MessageFormatElement[]): string[][] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.tag) return tagsNamed(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => tagsNamed(value));
    const isByTag = element.type === TYPE.select && element.value === 'tag';
    return isByTag ? [Object.keys(element.options), ...inner] : inner;
  });

test.each([
  ['English', en],
  ['German', de],
])('every message in %s that speaks of tags has words for each of them', (_language, messages) => {
  const named = Object.values(messages).flatMap((message) => tagsNamed(parse(message)));
  expect(named.length).toBeGreaterThan(10);
  // The last one is what is left.
  expect(new Set(named.map(String))).toEqual(new Set([String([...TAGS.slice(0, -1), 'other'])]));
});
