import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import type { LostWords } from '../../session/workbench-state';
import { closeLostWords, loseWords } from './tell-lost-words';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const lose = (words: string, from: LostWords['from'] = 'field'): void =>
  loseWords(open.workbench, { from, words });
const lost = (): readonly LostWords[] => open.workbench.state.value.lost;

test('words that were lost are shown, each once', () => {
  lose('some words', 'note');
  lose('other words');
  lose('other words');
  expect(lost()).toEqual([
    { from: 'note', words: 'some words' },
    { from: 'field', words: 'other words' },
  ]);
});

test('white space is no loss', () => {
  lose(' \n ');
  expect(lost()).toEqual([]);
});

test('what was typed on takes the place of its beginning, and a beginning adds nothing', () => {
  lose('some');
  lose('some words');
  lose('some w');
  expect(lost()).toEqual([{ from: 'field', words: 'some words' }]);
});

test('those that are closed go, and the others stay', () => {
  lose('some words');
  lose('other words');
  const [some] = lost();
  if (some) closeLostWords(open.workbench, some);
  expect(lost().map(({ words }) => words)).toEqual(['other words']);
});
