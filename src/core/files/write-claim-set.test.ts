import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassage } from '../passage/passage';
import type { Annotation } from '../records/annotation';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { ClaimSetFile } from './claim-set-file';
import { type ClaimSet, encodeJson, toClaimSetFile } from './write-claim-set';

const brief = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');
const emoji = testPaper('# 🗺️ Maps\n\n“🇩🇪 said” — 👩‍👩‍👧 and 𝒳 agree.\n\nThe end 🎉', 'emoji.md');
const analyst = testAnalyst('a', true);

const fileOf = (claimSet: Partial<ClaimSet> & Pick<ClaimSet, 'paper' | 'annotations'>): ClaimSetFile =>
  soundValue(toClaimSetFile({ analyst, ...unrelated([]), ...claimSet }, TEST_TIME));

const faultsOf = (annotations: readonly Annotation[], paper = emoji): unknown => {
  const checked = toClaimSetFile({ paper, analyst, ...unrelated(annotations) }, TEST_TIME);
  return checked.kind === 'faults' ? checked.faults : [];
};

/** As a reader in any other language sees it: by code points, from the bytes. */
const expectTextToSayIt = (file: ClaimSetFile): void => {
  const read = ClaimSetFile.parse(JSON.parse(new TextDecoder().decode(encodeJson(file))));
  const text = [...read.paper.text];
  for (const { passages } of read.annotations) {
    for (const { start, end, exact, prefix, suffix } of passages) {
      expect(text.slice(start, end).join('')).toBe(exact);
      expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(text.slice(end).join('').startsWith(suffix)).toBe(true);
    }
  }
};

describe('toClaimSetFile', () => {
  test('of the real paper says at every place what the text says there', () => {
    const words = [
      'alignment tempered by restraint',
      'Dəmir Yumruq',
      '“false flag”',
      'Houé',
      brief.text.slice(0, 9),
    ];
    const annotations = words.map((one, index) => testAnnotation(`${index}`, brief, one));
    const file = fileOf({ paper: brief, annotations });
    expect(file.annotations.map(({ passages }) => passages[0]?.exact).sort()).toEqual(words.sort());
    expectTextToSayIt(file);
  });

  test('of a text with emoji counts code points', () => {
    const annotation = testAnnotation('1', emoji, ['🇩🇪 said', '👩‍👩‍👧 and 𝒳', '🎉']);
    const file = fileOf({ paper: emoji, annotations: [annotation] });
    expect(file.annotations[0]?.passages.map(({ start, end }) => [start, end])).toEqual([
      [9, 16],
      [20, 31],
      [47, 48],
    ]);
    expectTextToSayIt(file);
  });

  test('says at any place what the text says there', () => {
    const characters = [...emoji.text];
    const at = fc.nat({ max: characters.length - 1 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(at, at), { minLength: 1, maxLength: 5 }), (places) => {
        const annotations = places.map(([a, b], index) => {
          const from = characters.slice(0, Math.min(a, b)).join('').length;
          const to = characters.slice(0, Math.max(a, b) + 1).join('').length;
          const passages = [createPassage(emoji.text, { from, to })];
          return { ...testAnnotation(`${index}`, emoji, 'end'), passages };
        });
        expectTextToSayIt(fileOf({ paper: emoji, annotations }));
      }),
    );
  });

  test('stands in text order, whatever the order of the annotations', () => {
    const annotations = ['The end', 'Maps', '🇩🇪'].map((words) => testAnnotation(words, emoji, words));
    const { annotations: written } = fileOf({ paper: emoji, annotations });
    expect(written.map(({ id }) => id)).toEqual(['Maps', '🇩🇪', 'The end']);
  });

  test('leaves who is me out of the file', () => {
    expect(fileOf({ paper: emoji, annotations: [] }).analyst).toEqual({ id: 'a', name: 'Analyst a' });
  });

  test('as bytes is always the same: keys in one order, two spaces, a line end', () => {
    const paper = testPaper('One claim.', 'one.txt');
    const note = 'Says “who”? 🤔';
    const file = fileOf({ paper, annotations: [testAnnotation('1', paper, 'claim', { note })] });
    expect(new TextDecoder().decode(encodeJson(file))).toBe(`{
  "format": "postil.claim-set",
  "version": 3,
  "offsetUnit": "unicode-code-point",
  "exportedAt": "2026-07-10T09:00:00.000Z",
  "paper": {
    "id": "text-1-${paper.sourceHash.slice(0, 32)}",
    "sourceName": "one.txt",
    "sourceHash": "${paper.sourceHash}",
    "reader": "text/1",
    "textHash": "${paper.textHash}",
    "metadata": {
      "title": "one",
      "authors": [],
      "number": null,
      "date": null,
      "publisher": null,
      "editors": []
    },
    "text": "One claim."
  },
  "analyst": {
    "id": "a",
    "name": "Analyst a"
  },
  "annotations": [
    {
      "id": "1",
      "tag": "claim",
      "passages": [
        {
          "start": 4,
          "end": 9,
          "exact": "claim",
          "prefix": "One ",
          "suffix": ".",
          "page": null
        }
      ],
      "note": "Says “who”? 🤔",
      "labels": [],
      "likelihood": null,
      "confidence": null,
      "createdAt": "2026-07-10T09:00:00.000Z",
      "updatedAt": "2026-07-10T09:00:00.000Z"
    }
  ],
  "relations": [],
  "dismissals": [],
  "consensus": null
}
`);
  });
});

test('a passage says on which printed page it begins', () => {
  const paper = testPaper('One claim over two pages.', 'one.txt');
  const pages = ['iv', '1'].map((label) => ({ label, width: null, height: null }));
  const pieces = [
    { from: 0, to: 14, page: 0, box: null },
    { from: 15, to: paper.text.length, page: 1, box: null },
  ];
  const printed = { ...paper, origin: { ...paper.origin, pages: { pages, pieces } } };
  const annotations = ['claim over two', 'pages'].map((words) => testAnnotation(words, paper, words));
  const [over, second] = fileOf({ paper: printed, annotations }).annotations;
  expect(over?.passages[0]?.page).toEqual({ label: 'iv', index: 0 });
  expect(second?.passages[0]?.page).toEqual({ label: '1', index: 1 });
});

describe('toClaimSetFile refuses', () => {
  const good = testAnnotation('1', emoji, '👩‍👩‍👧');
  const [passage] = good.passages;
  const withPassages = (...passages: Annotation['passages']): Annotation => ({ ...good, passages });
  if (!passage) throw new Error('No passage to break');

  test.each([
    ['another quote', { ...passage, quote: { ...passage.quote, exact: 'men' } }, 'exact'],
    ['another prefix', { ...passage, quote: { ...passage.quote, prefix: 'men ' } }, 'prefix'],
    ['another suffix', { ...passage, quote: { ...passage.quote, suffix: ' men' } }, 'suffix'],
    ['a range moved by one', { ...passage, from: passage.from - 1 }, 'exact'],
    ['a range beyond the text', { ...passage, to: emoji.text.length + 1 }, 'end'],
    ['a range turned round', { ...passage, from: passage.to, to: passage.from }, 'end'],
    ['a start before the text', { ...passage, from: -1 }, 'start'],
    ['a start amid a character', { ...passage, from: passage.from + 1 }, 'start'],
    ['an end amid a character', { ...passage, to: passage.to - 1 }, 'end'],
  ])('%s, with its path', (_, broken, key) => {
    const path = `annotations[0].passages[0].${key}`;
    expect(faultsOf([withPassages(broken)])).toContainEqual({ path, problem: expect.any(Object) });
  });

  test.each([
    ['passages out of order', ['agree', 'said'], 'annotations[0].passages[1].start'],
    ['passages that overlap', ['and 𝒳', '𝒳 agree'], 'annotations[0].passages[1].start'],
  ])('%s', (_, words, path) => {
    expect(faultsOf([testAnnotation('1', emoji, words)])).toEqual([
      { path, problem: { kind: 'before-end-of-previous' } },
    ]);
  });

  test('two annotations with one id', () => {
    expect(faultsOf([good, testAnnotation('1', emoji, 'end')])).toEqual([
      { path: 'annotations[1].id', problem: { kind: 'repeated' } },
    ]);
  });

  test('an annotation of another paper', () => {
    expect(faultsOf([testAnnotation('1', emoji, 'agree')], brief)).toMatchObject([
      { path: 'annotations[0].passages[0].exact' },
      { path: 'annotations[0].passages[0].prefix' },
      { path: 'annotations[0].passages[0].suffix' },
    ]);
  });

  test('a paper whose text is not the one that was hashed', () => {
    const checked = toClaimSetFile(
      { paper: { ...emoji, text: 'Other.' }, analyst, ...unrelated([]) },
      TEST_TIME,
    );
    expect(checked).toMatchObject({ kind: 'faults', faults: [{ path: 'paper.textHash' }] });
  });

  test('a moment that is none', () => {
    const checked = toClaimSetFile({ paper: emoji, analyst, ...unrelated([]) }, 'yesterday');
    expect(checked).toMatchObject({ kind: 'faults', faults: [{ path: 'exportedAt' }] });
  });

  test('everything at once, in the order of the file', () => {
    const lie = { ...passage, quote: { ...passage.quote, exact: 'men' } };
    const beyond = { ...passage, to: emoji.text.length + 9 };
    expect(faultsOf([withPassages(lie, passage), withPassages(beyond)])).toMatchObject([
      { path: 'annotations[1].id' },
      { path: 'annotations[0].passages[0].end' },
      { path: 'annotations[1].passages[0].exact' },
      { path: 'annotations[1].passages[1].start' },
    ]);
  });
});
