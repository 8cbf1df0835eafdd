import { afterEach, beforeEach, expect, test } from 'vitest';
import { me } from '#store/testing/filled-store';
import { type PaperLook, PLAIN_LOOK } from '../session/route';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../session/testing/open-workbench';
import {
  clearCaseFilter,
  clearFilter,
  clearSearchAndFilter,
  compareSets,
  listCases,
  openMap,
  searchFor,
  showComparePanel,
  showPanel,
  toggleCaseFilter,
  toggleComparing,
  toggleFilter,
  toggleMap,
} from './look-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const look = (): PaperLook | null => {
  const { route } = open.workbench.state.value;
  return route.kind === 'paper' ? route.look : null;
};

test('a tab is shown, and the map opened, closed and opened', () => {
  showPanel(open.workbench, 'checks');
  toggleMap(open.workbench);
  expect(look()).toEqual({ ...PLAIN_LOOK, panel: 'checks', hasMap: true });
  toggleMap(open.workbench);
  expect(look()?.hasMap).toBe(false);
  openMap(open.workbench);
  openMap(open.workbench);
  expect(look()?.hasMap).toBe(true);
});

test('what is searched for stands with the annotations and finds its places; nothing searched for stays in its tab', () => {
  showPanel(open.workbench, 'checks');
  searchFor(open.workbench, 'claim', 'next');
  expect(look()).toMatchObject({ words: 'claim', panel: 'annotations' });
  expect(open.session.state.value.hits).toHaveLength(1);
  showPanel(open.workbench, 'checks');
  searchFor(open.workbench, '', 'next');
  expect(look()).toMatchObject({ words: '', panel: 'checks' });
  expect(open.session.state.value.hits).toEqual([]);
});

test('typing on is one place to come back to', () => {
  const before = history.length;
  searchFor(open.workbench, 'c', 'next');
  searchFor(open.workbench, 'cl', 'instead');
  expect(history.length).toBe(before + 1);
});

test('filters are put on, taken off and cleared, with the search or without', () => {
  searchFor(open.workbench, 'claim', 'next');
  toggleFilter(open.workbench, 'tag', 'claim');
  toggleFilter(open.workbench, 'tag', 'evidence');
  toggleFilter(open.workbench, 'tag', 'claim');
  expect(look()?.filter.tag).toEqual(['evidence']);
  clearFilter(open.workbench);
  expect(look()).toMatchObject({ words: 'claim', filter: PLAIN_LOOK.filter });
  toggleFilter(open.workbench, 'tag', 'claim');
  clearSearchAndFilter(open.workbench);
  expect(look()).toEqual(PLAIN_LOOK);
});

test('comparing begins with all, goes on with some, and ends', async () => {
  toggleComparing(open.workbench);
  expect(look()?.compared).toEqual([]);
  await expect.poll(() => open.session.state.value.comparing).not.toBeNull();
  compareSets(open.workbench, ['a', 'b']);
  showComparePanel(open.workbench, 'places');
  expect(look()).toMatchObject({ compared: ['a', 'b'], comparePanel: 'places' });
  toggleComparing(open.workbench);
  expect(look()?.compared).toBeNull();
  expect(open.session.state.value.comparing).toBeNull();
});

test('who is compared is so at once, for the box that was ticked stays as it was pressed', async () => {
  const sets = (): readonly string[] | undefined =>
    open.session.state.value.comparing?.state.value.sets.map(({ analystId }) => analystId);
  toggleComparing(open.workbench);
  await expect.poll(sets).toEqual([me.id]);
  compareSets(open.workbench, ['nobody']);
  expect(sets()).toEqual([]);
  compareSets(open.workbench, []);
  expect(sets()).toEqual([me.id]);
});

test('cases are listed by what is named and nothing else, in the tab where they are', () => {
  showComparePanel(open.workbench, 'agreement');
  toggleCaseFilter(open.workbench, 'tag', 'claim');
  expect(look()).toMatchObject({ comparePanel: 'agreement', caseFilter: { tag: ['claim'] } });
  listCases(open.workbench, { tag: ['evidence'] });
  expect(look()).toMatchObject({
    comparePanel: 'differences',
    caseFilter: { ...PLAIN_LOOK.caseFilter, tag: ['evidence'] },
  });
  clearCaseFilter(open.workbench);
  expect(look()?.caseFilter).toEqual(PLAIN_LOOK.caseFilter);
});

test('in the library there is nothing to look at so, and one stays there', () => {
  open.workbench.goTo({ kind: 'library' });
  showPanel(open.workbench, 'checks');
  expect(open.workbench.state.value.route).toEqual({ kind: 'library' });
});
