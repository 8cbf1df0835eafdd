/** Files as hostile or broken programs leave them: sound ones, cut, doubled, crossed and scribbled into. */
import fc from 'fast-check';

/** What readers have a weakness for: signs of their formats, very long and very deep things, names that every object has. */
const SCRIBBLES = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '__proto__',
  '"constructor":{"prototype":{"polluted":1}},',
  '"__proto__":{"polluted":1},',
  '<!--',
  ']]>',
  '</',
  '&#x0;',
  '&#1114112;',
  '<!DOCTYPE a [<!ENTITY b "&b;&b;">]>',
  '99999999999999999999',
  '-1',
  '{"',
  '[[',
  '{\\b{\\*\\',
  '\\bin99999999 ',
  '> '.repeat(300),
  '- '.repeat(300),
  '('.repeat(500),
  '['.repeat(500),
  '<p>'.repeat(300),
  '|'.repeat(400),
  'a'.repeat(3000),
];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const encoder = new TextEncoder();

const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (to): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, to)),
  ),
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([from, noise]): Mutation =>
      (bytes) => {
        const changed = Uint8Array.from(bytes);
        changed.set(noise.subarray(0, bytes.length - at(bytes, from)), at(bytes, from));
        return changed;
      },
  ),
  fc.tuple(share, share, share).map(
    ([from, to, into]): Mutation =>
      (bytes) =>
        insert(bytes, into, bytes.subarray(at(bytes, from), at(bytes, to))),
  ),
  fc.tuple(share, share).map(
    ([from, length]): Mutation =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, from)), bytes.subarray(at(bytes, from + length / 8))),
  ),
  fc.tuple(share, fc.constantFrom(...SCRIBBLES)).map(
    ([into, words]): Mutation =>
      (bytes) =>
        insert(bytes, into, encoder.encode(words)),
  ),
);

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
};

const insert = (bytes: Uint8Array, into: number, more: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at(bytes, into)), more, bytes.subarray(at(bytes, into)));

/** One of the files, with one to four things done to it. */
export const mutated = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([file, mutations]) => new Uint8Array(mutations.reduce((bytes, mutate) => mutate(bytes), file)));

export const mutatedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  mutated(texts.map((text) => encoder.encode(text))).map((bytes) => new TextDecoder().decode(bytes));
