import { afterEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import type { ClaimSet } from '#core/files/write-claim-set';
import { importPaper } from '#core/import/import-paper';
import { setLines, type WrittenPage, writePdf } from '#core/import/pdf/testing/write-pdf';
import type { ImportedPaper } from '#core/paper/paper';
import { testAnalyst, testAnnotation, testRelation } from '#core/testing/records';
import { readSource } from '#store/queries';
import { isPrinted } from '../../session/is-printed';
import { paperOf } from '../../session/paper-session';
import {
  closeWorkbenches,
  type OpenWorkbench,
  openAnother,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { annotatedBytes, highlightsOf } from './printed-actions';

afterEach(closeWorkbenches);

const LINES = ['The lake froze early that winter and the', 'ferry lay at the upper landing, quite alone.'];

const read = async (bytes: Uint8Array<ArrayBuffer>): Promise<ImportedPaper> => {
  const result = await importPaper({ name: 'lake.pdf', bytes });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.paper;
};

/** Opens a paper read from the pages, in which a claim on two lines is supported by evidence. */
const openTagged = async (
  pages: readonly WrittenPage[],
): Promise<OpenWorkbench & { paper: ImportedPaper }> => {
  const paper = await read(writePdf(pages));
  const open = await openWorkbench();
  const session = await openAnother(open, paper);
  const claim = testAnnotation('lake', paper, 'froze early that winter and the ferry', {
    note: 'Ein früher Winter.',
    labels: ['weather'],
    likelihood: 'likely',
    confidence: 'low',
  });
  const evidence = testAnnotation('alone', paper, 'quite alone.', { tag: 'evidence' });
  const relation = testRelation('r', evidence, claim);
  await open.workbench.write(() => ({
    change: createChange({ kind: 'tag', tag: 'claim' }, [
      { table: 'annotations', before: null, after: claim },
      { table: 'annotations', before: null, after: evidence },
      { table: 'relations', before: null, after: relation },
    ]),
  }));
  await expect.poll(() => session.state.value.annotations.length).toBe(2);
  return { ...open, session, paper };
};

const mine = ({ session }: OpenWorkbench): ClaimSet => {
  const paper = paperOf(session);
  const { annotations, argument, dismissals } = session.state.value;
  return { paper, analyst: testAnalyst('a'), annotations, relations: argument.relations, dismissals };
};

const exported = async (open: OpenWorkbench): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = paperOf(open.session);
  const { highlights, left } = highlightsOf(paper, mine(open));
  expect(left).toBe(0);
  const bytes = await annotatedBytes(open.workbench, paper, highlights);
  if (!bytes) throw new TypeError('Nothing was made');
  return new Uint8Array(bytes);
};

const CLAIM_NOTE = [
  'Claim · likely / probable · low confidence',
  'Label: weather',
  'Ein früher Winter.',
  'is supported by: Evidence “quite alone.”',
].join('\n');

test('a copy of the file has what is tagged as highlights, with all that is said of it', async () => {
  const open = await openTagged([{ texts: setLines(LINES) }]);
  const copy = await read(await exported(open));
  expect(copy.text).toBe(open.paper.text);
  expect(
    copy.origin.comments.map(({ from, to, author, text }) => [copy.text.slice(from, to), author, text]),
  ).toEqual([
    ['froze early that winter and the ferry', 'Analyst a', CLAIM_NOTE],
    ['quite alone.', 'Analyst a', `Evidence\nsupports: Claim “froze early that winter and the ferry”`],
  ]);
});

test('the copy begins with every byte of the original, which stays as it is', async () => {
  const open = await openTagged([{ texts: setLines(LINES) }]);
  const copy = await exported(open);
  expect(copy.slice(0, open.paper.source.length)).toEqual(open.paper.source);
  expect(copy.length).toBeGreaterThan(open.paper.source.length);
  expect(await readSource(open.store, open.paper.id)).toEqual(open.paper.source);
});

/** Where lines stand on a page that is turned when it is shown, so that they are read from left to right then. */
const TURNED = {
  90: (index: number) => ({ x: 100 + 12 * index, y: 550, turned: 90 }),
  180: (index: number) => ({ x: 350, y: 500 - 12 * index, turned: 180 }),
  270: (index: number) => ({ x: 300 - 12 * index, y: 50, turned: 270 }),
} as const;

test.each([90, 180, 270] as const)(
  'on a page that is shown turned by %d° the highlights lie on their words',
  async (rotate) => {
    const texts = LINES.map((text, index) => ({ text, ...TURNED[rotate](index) }));
    const open = await openTagged([{ texts, rotate }]);
    const copy = await read(await exported(open));
    expect(copy.origin.comments.map(({ from, to }) => copy.text.slice(from, to))).toEqual([
      'froze early that winter and the ferry',
      'quite alone.',
    ]);
  },
);

test('an annotation on two pages is a highlight on each, and the second says where it began', async () => {
  const [first = '', second = ''] = LINES;
  const open = await openTagged([{ texts: setLines([first], { y: 500 }) }, { texts: setLines([second]) }]);
  const copy = await read(await exported(open));
  expect(copy.origin.comments.map(({ text }) => text.split('\n')[0])).toEqual([
    'Claim · likely / probable · low confidence',
    'Continued from page 1',
    'Evidence',
  ]);
});

test('of a paper that was read from a text no annotation has a highlight, and that is counted', async () => {
  const open = await openWorkbench();
  expect(isPrinted(open.session)).toBe(false);
  expect(highlightsOf(paperOf(open.session), mine(open))).toEqual({ highlights: [], left: 1 });
});
