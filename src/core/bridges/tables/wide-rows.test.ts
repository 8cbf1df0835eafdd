import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareClaimSets } from '../../compare/compare-claim-sets';
import { readClaimSet, toRecords } from '../../files/read-claim-set';
import type { ClaimSet } from '../../files/write-claim-set';
import { placesOfPaper } from '../../paper/paper-places';
import { testAnalyst, testAnnotation, testPaper, testRelation } from '../../testing/records';
import { soundValue } from '../../testing/sound-value';
import { toWrite } from '../foreign/testing/read-back';
import { wideTable } from './wide-rows';
import { writeWideCsv } from './write-csv';
import { writeWideXlsx } from './write-xlsx';

const paper = testPaper('# 🧊 Ice\n\nIt melts soon. It is warm.');
const claim = (id: string, analystId: string, words: string, more = {}) =>
  testAnnotation(id, paper, words, { analystId, ...more });
const setOf = (name: string, id: string, annotations: ClaimSet['annotations']): ClaimSet => ({
  paper,
  analyst: { ...testAnalyst(id), name },
  annotations,
  relations: [],
  dismissals: [],
});
const ada = setOf('Ada', 'a', [
  claim('a1', 'a', 'It melts', { likelihood: 'likely', note: '=1+1', labels: ['x', 'y'] }),
  claim('a2', 'a', 'It is warm', { tag: 'evidence' }),
]);
const ben = setOf('=Ben', 'b', [claim('b1', 'b', 'It melts soon', { tag: 'assessment' })]);
const table = (...sets: readonly ClaimSet[]) =>
  wideTable({ ...toWrite(...sets), placesIn: () => placesOfPaper(paper) });

test('a table side by side has a row for each passage, and the tags of all beside one another', () => {
  const { headings, rows } = table(ada, ben);
  const names = ['Ada', '=Ben'];
  expect(headings).toEqual([
    ...['number', 'paper', 'passage', 'section', 'page', 'differs', 'start', 'end'],
    ...names,
    ...['likelihood', 'confidence', 'labels', 'note'].flatMap((aspect) =>
      names.map((name) => `${name}: ${aspect}`),
    ),
  ]);
  const [first, second] = rows;
  expect(first?.slice(0, 8)).toEqual([
    ...[1, '🧊 Ice', 'It melts soon', '', ''],
    ...['tag; ends; likelihood; labels', 6, 19],
  ]);
  expect(first?.slice(8)).toEqual(
    [
      ['claim', 'assessment'],
      ['likely', null],
      [null, null],
      ['x; y', ''],
      ['=1+1', ''],
    ].flat(),
  );
  expect(second?.slice(2)).toEqual(['It is warm', '', '', 'missing', 21, 31, 'evidence', ...EMPTY]);
  expect(rows).toHaveLength(2);
});

/** Ben’s tag, and then what is said of hers alone. */
const EMPTY = ['', null, '', null, '', '', '', '', ''];

test('nothing in it is run by a spreadsheet, its headings neither', () => {
  const { files, losses } = writeWideCsv(toWrite(ada, ben));
  const [head = '', first = ''] = new TextDecoder().decode(files[0]?.bytes).split('\r\n');
  expect(head).toContain(",Ada,'=Ben,Ada: likelihood,'=Ben: likelihood,");
  expect(first).toContain(",'=1+1,");
  expect(losses).toContainEqual({ reason: 'guarded-cells', of: '', count: 6 });
});

test('what it has no place for is counted', () => {
  const related = { ...ada, relations: [testRelation('r', ...twoOf(ada))] };
  expect(writeWideXlsx(toWrite(related, ben)).losses).toEqual([
    { reason: 'paper-data', of: '', count: 1 },
    { reason: 'ids', of: '', count: 4 },
    { reason: 'times', of: '', count: 4 },
    { reason: 'relations', of: '', count: 1 },
    { reason: 'places', of: '', count: 1 },
  ]);
});

const twoOf = ({ annotations: [one, two] }: ClaimSet) => {
  if (!one || !two) throw new TypeError('Two annotations');
  return [two, one] as const;
};

test('two of one name have columns of their own, and nobody that of something else', () => {
  const others = ['Ada', 'passage'].map((name, index) => setOf(name, `o${index}`, []));
  expect(table(ada, ...others).headings.slice(8, 11)).toEqual(['Ada', 'Ada (2)', 'passage (2)']);
});

test('the rows of the samples are what stands for one another where they are compared', () => {
  const sets = readdirSync('resources/samples').map((name): ClaimSet => {
    const file = soundValue(readClaimSet(readFileSync(`resources/samples/${name}`)));
    return { paper: file.paper, analyst: file.analyst, ...toRecords(file, file.paper.id) };
  });
  const { text } = sets[0]?.paper ?? { text: '' };
  const compared = sets.map(({ analyst, ...set }) => ({ ...set, analystId: analyst.id }));
  const { groups } = compareClaimSets({ text, blocks: [], sections: [] }, compared);
  const { rows } = wideTable(toWrite(...sets));
  expect(rows.map((cells) => cells.slice(8, 11))).toEqual(
    groups.map((group) =>
      sets.map(({ analyst }) => group.find(({ analystId }) => analystId === analyst.id)?.tag ?? ''),
    ),
  );
  expect(groups.some((group) => group.length === 3)).toBe(true);
});
