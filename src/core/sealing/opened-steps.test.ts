import { expect, test } from 'vitest';
import type { Step } from '../edit/change';
import type { SharedSet } from '../records/shared-set';
import { TEST_TIME, testAnnotation, testPaper, testSharedSet } from '../testing/records';
import { holdsSeal, openedSteps } from './opened-steps';
import type { SealedContents } from './sealed-contents';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const theirs = testAnnotation('theirs', paper, 'claim', { analystId: 'b', note: 'first' });
const newer = { ...theirs, note: 'second' };
const contentsOf = (annotation: typeof theirs): SealedContents => ({
  annotations: [annotation],
  relations: [],
  dismissals: [],
  decisions: [],
  people: [],
  sent: null,
  extra: null,
});
const seal = { kind: 'opened', at: TEST_TIME, ownAnnotations: 1 } as const;
const opened = {
  seal,
  contents: new Map([
    ['1', contentsOf(theirs)],
    ['2', contentsOf(newer)],
  ]),
};
const set = testSharedSet(paper.id);
const under = (id: string, changed: Partial<SharedSet> = {}): SharedSet => ({
  ...set,
  ...changed,
  seal: { kind: 'sealed', id },
});
const open = (changed: Partial<SharedSet> = {}): SharedSet => ({ ...set, ...changed, seal });
const step = (before: SharedSet | null, after: SharedSet | null): Step => ({
  table: 'sharedSets',
  before,
  after,
});
const said = (before: typeof theirs | null, after: typeof theirs | null): Step => ({
  table: 'annotations',
  before,
  after,
});

test.each([
  ['adding a set', [step(null, under('1'))], [said(null, theirs), step(null, open())]],
  ['removing it', [step(under('1'), null)], [said(theirs, null), step(open(), null)]],
  ['taking a newer one', [step(under('1'), under('2'))], [said(theirs, newer)]],
  ['hiding it', [step(under('1'), under('1', { isHidden: true }))], [step(open(), open({ isHidden: true }))]],
  [
    'taking a newer one, sealed, for one that was open',
    [said(theirs, null), step(set, under('2'))],
    [said(theirs, newer), step(set, open())],
  ],
])('%s becomes what it would be without a seal', (_, steps, expected) => {
  expect(holdsSeal(steps, opened)).toBe(true);
  expect(openedSteps(steps, opened)).toEqual(expected);
});

test('what is under other seals stays under them', () => {
  const steps = [step(null, under('3'))];
  expect(holdsSeal(steps, opened)).toBe(false);
  expect(openedSteps(steps, opened)).toEqual(steps);
});
