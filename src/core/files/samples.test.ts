/**
 * Every released version of a file keeps its sample in ./samples for good, and every later Postil reads it.
 * Before a release `vitest -u` brings the newest samples up to date; afterwards they never change: a new version
 * adds its own file, is written by the last tests here, and joins the lists that the first ones read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createPassage } from '../passage/passage';
import type { ClaimSetRecords } from '../records/claim-set';
import { type CommentAnswer, commentAnswerId } from '../records/comment-answer';
import type { SealedBox } from '../sealing/sealed-box';
import { sealContents } from '../sealing/sealed-contents';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testCommentAnswer,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
  unshared,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { CLAIM_SET_VERSION } from './claim-set-file';
import { LIBRARY_VERSION } from './library-file';
import { readClaimSet, toRecords } from './read-claim-set';
import { readLibrary } from './read-library';
import { encodeJson, toClaimSetFile } from './write-claim-set';
import { type LibraryContents, type StoredPaper, writeLibrary } from './write-library';

const CLAIM_SET_SAMPLES = ['claim-set-1.json', 'claim-set-2.json', 'claim-set-3.json'];
const LIBRARY_SAMPLES = [
  'library-1.json',
  'library-2.json',
  'library-3.zip',
  'library-4.zip',
  'library-5.zip',
  'library-6.zip',
];

const brief = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');
const note = testPaper('A note with emoji 🗺️.\n\nIt makes one claim.', 'note.txt');
const me = testAnalyst('anna', true);

/** As version 1 could say it. */
const firstSample: LibraryContents = {
  analysts: [me, testAnalyst('ben')],
  papers: [brief, note].map((paper) => ({ paper, importedAt: TEST_TIME, previousVersion: null })),
  annotations: [
    testAnnotation('1', brief, ['alignment tempered by restraint', 'Dəmir Yumruq'], { analystId: 'anna' }),
    testAnnotation('2', brief, 'a secular, Turkic, Shia-majority state', {
      analystId: 'anna',
      tag: 'evidence',
      note: 'Sourced? 🤔\nSee the footnote.',
    }),
    testAnnotation('3', brief, 'Yet neutrality of rhetoric should not be mistaken', {
      analystId: 'ben',
      tag: 'assessment',
    }),
    testAnnotation('4', note, '🗺️', { analystId: 'anna' }),
  ],
  relations: [],
  dismissals: [],
  ...unshared,
};

const assessed = testAnnotation('5', brief, 'it seems more likely', {
  analystId: 'anna',
  tag: 'assessment',
  labels: ['key judgement', 'Тегеран'],
  likelihood: 'likely',
  confidence: 'low',
});
const [claimed, sourced, bens] = firstSample.annotations;
if (!claimed || !sourced || !bens) throw new TypeError('The first sample has three annotations');

const consensus = testAnalyst('consensus');
const agreed = { ...bens, id: '11', analystId: consensus.id };
const people = ['anna', 'ben'].map((id) => ({ id, name: `Analyst ${id}` }));
const log = [
  testDecision('12', bens, agreed.id, { decidedBy: 'ben', reason: 'It frames all that follows 🗺️.' }),
  testDecision('13', claimed, '', {
    outcome: { kind: 'none' },
    means: { kind: 'majority', share: 0.5 },
    reason: 'Background.',
    decidedBy: 'ben',
  }),
].map((decision) => ({
  ...decision,
  alternatives: decision.alternatives.map((one, index) => ({
    ...one,
    analystId: index === 0 ? 'anna' : 'ben',
  })),
}));

/** What Ben says of the note, which is sealed. */
const claimsOfNote = (): ClaimSetRecords => {
  const ofNote = testAnnotation('14', note, 'one claim', { analystId: 'ben', note: 'Zanzibar 🗺️' });
  return { annotations: [ofNote], relations: [], dismissals: [testDismissal('15', ofNote)] };
};

/** Read from a text, it has the name of its file for a title. */
const corrected = ({ paper, ...facts }: StoredPaper): StoredPaper => {
  const { metadata } = paper;
  const title = 'A note, and its claim 🗺️';
  return {
    ...facts,
    paper: { ...paper, metadata: { ...metadata, title, authors: ['Ann Author'], date: '2026-07-01' } },
    asRead: metadata,
    labels: ['to read', 'Тегеран'],
  };
};

const answerTo = (comment: number, analystId: string, changed: Pick<CommentAnswer, 'kind'>): CommentAnswer =>
  testCommentAnswer(commentAnswerId(brief.id, analystId, comment), brief.id, {
    analystId,
    comment,
    ...changed,
  });

/** As versions 2 and 3 could say it. */
const uncommented: LibraryContents = {
  ...firstSample,
  analysts: [...firstSample.analysts, consensus],
  annotations: [
    ...firstSample.annotations.slice(0, 2),
    assessed,
    bens,
    agreed,
    ...firstSample.annotations.slice(3),
  ],
  relations: [
    testRelation('6', sourced, claimed),
    testRelation('7', sourced, assessed, { kind: 'challenges' }),
    testRelation('8', assessed, claimed, { kind: 'basedOn' }),
  ],
  dismissals: [
    testDismissal('10', claimed),
    testDismissal('9', claimed, {
      check: 'untagged-paragraph',
      subject: { kind: 'passage', passage: createPassage(brief.text, { from: 0, to: 9 }) },
      reason: 'A title 🗺️',
    }),
  ],
  sharedSets: [
    testSharedSet(brief.id, { analystId: 'ben', seal: { kind: 'opened', at: TEST_TIME, ownAnnotations: 3 } }),
    testSharedSet(brief.id, { analystId: consensus.id, kind: 'consensus', source: null, people }),
  ],
  decisions: log,
  commentAnswers: [],
};

/** As version 4 could say it. */
const uncorrected: LibraryContents = {
  ...uncommented,
  relations: [...uncommented.relations, testRelation('81', claimed, assessed)],
  commentAnswers: [
    answerTo(0, 'anna', { kind: 'taken' }),
    answerTo(3, 'anna', { kind: 'dismissed' }),
    answerTo(0, 'ben', { kind: 'dismissed' }),
  ],
};
/** As version 5 could say it. */
const unsealed: LibraryContents = {
  ...uncorrected,
  papers: uncorrected.papers.map((stored) => (stored.paper.id === note.id ? corrected(stored) : stored)),
};
const sealed: SealedBox = await sealContents(
  {
    ...claimsOfNote(),
    decisions: [],
    people: [],
    sent: null,
    extra: { fields: { rank: 1 }, within: {} },
  },
  { id: 'a seal', key: Uint8Array.from({ length: 32 }, (_, index) => index), nonce: new Uint8Array(12) },
);
/** Everything that this version can say. */
const sample: LibraryContents = {
  ...unsealed,
  sharedSets: [
    ...unsealed.sharedSets,
    testSharedSet(note.id, { analystId: 'ben', seal: { kind: 'sealed', id: sealed.id } }),
  ],
  sealed: [sealed],
};
const claimSetOf = ({ annotations, relations, dismissals }: LibraryContents): ClaimSetRecords => ({
  annotations: annotations.filter(({ analystId, paperId }) => analystId === 'anna' && paperId === brief.id),
  relations,
  dismissals,
});
const sampleOfVersion = (version: number): LibraryContents => {
  if (version === 1) return firstSample;
  if (version < 4) return uncommented;
  if (version < 5) return uncorrected;
  return version < 6 ? unsealed : sample;
};

const claimSetOfVersion = (version: number): ClaimSetRecords => {
  if (version === 1) return claimSetOf(firstSample);
  return claimSetOf(version < 3 ? uncommented : uncorrected);
};

/** The paper as if it had been read from print. */
const printed = {
  ...brief,
  origin: {
    ...brief.origin,
    pages: {
      pages: ['iv', '1'].map((label) => ({ label, width: null, height: null })),
      pieces: [
        { from: 0, to: 1000, page: 0, box: null },
        { from: 1000, to: brief.text.length, page: 1, box: null },
      ],
    },
  },
};

const read = (name: string): Uint8Array => readFileSync(`${import.meta.dirname}/samples/${name}`);

const textOf = (value: unknown): string => new TextDecoder().decode(encodeJson(value));

describe('every version that was ever written', () => {
  test('has its sample', () => {
    expect(CLAIM_SET_SAMPLES).toHaveLength(CLAIM_SET_VERSION);
    expect(LIBRARY_SAMPLES).toHaveLength(LIBRARY_VERSION);
  });

  test.each([...CLAIM_SET_SAMPLES.entries()])('is still read: %i, %s', (index, name) => {
    const records = toRecords(soundValue(readClaimSet(read(name))), brief.id);
    expect(records).toEqual(claimSetOfVersion(index + 1));
  });

  test.each([...LIBRARY_SAMPLES.entries()])('is still read: %i, %s', async (index, name) => {
    expect(soundValue(await readLibrary(read(name)))).toEqual(sampleOfVersion(index + 1));
  });

  test.each([
    ['claim-set-1.json', 'claim-set-1.schema.json'],
    ['claim-set-2.json', 'claim-set-2.schema.json'],
    ['library-1.json', 'library-1.schema.json'],
    ['library-2.json', 'library-2.schema.json'],
  ])('is still what its published schema says: %s', (name, schema) => {
    const ajv = new Ajv2020({ formats: { 'date-time': true, date: true } });
    const validate = ajv.compile(JSON.parse(readFileSync(`resources/schemas/${schema}`, 'utf8')));
    expect(validate(JSON.parse(new TextDecoder().decode(read(name))))).toBe(true);
  });
});

describe('this version still writes, byte for byte', () => {
  test('the sample of a claim set', async () => {
    const file = soundValue(
      toClaimSetFile({ paper: printed, analyst: me, ...claimSetOf(sample) }, TEST_TIME),
    );
    await expect(textOf(file)).toMatchFileSnapshot('./samples/claim-set-3.json');
  });

  // How a zip file packs is its library's affair: what is in it counts. With POSTIL_WRITE_SAMPLE it is written anew.
  test('the sample of a library', () => {
    const bytes = soundValue(writeLibrary(sample, TEST_TIME));
    if (process.env['POSTIL_WRITE_SAMPLE'])
      writeFileSync(`${import.meta.dirname}/samples/library-6.zip`, bytes);
    expect(entriesOf(bytes)).toEqual(entriesOf(read('library-6.zip')));
  });
});

const entriesOf = (bytes: Uint8Array): (readonly [name: string, text: string])[] =>
  Object.entries(unzipSync(bytes)).map(([name, entry]) => [name, new TextDecoder().decode(entry)]);
