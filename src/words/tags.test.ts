import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { de } from '#catalogue/de';
import { en } from '#catalogue/en';
import { TAGS } from '#core/records/annotation';
import { TAG_LETTERS } from './tags';

const RENDERER = join(import.meta.dirname, '..');
const STYLES = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(RENDERER, file), 'utf8'))
  .join('\n');

test('each tag has a letter of its own', () => {
  expect(new Set(Object.values(TAG_LETTERS)).size).toBe(TAGS.length);
});

// What the compiler does not see: a tag that is added must be drawn and said, and not as if it were another one.
test.each(TAGS)('the tag %s has its colours in the style sheets', (tag) => {
  const colours = ['', '-wash', '-deep'].map((kind) => `--${tag}${kind}:`);
  const painted = [tag, `chosen-${tag}`, ...[0, 1, 2, 3].map((lane) => `lane-${lane}-${tag}`)];
  const rules = [`.tag-${tag} {`, ...colours, ...painted.map((name) => `::highlight(${name})`)];
  expect(rules.filter((rule) => !STYLES.includes(rule))).toEqual([]);
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
