/** A library in which something has been done: one paper, of which I claim something. */
import { testAnalyst, testAnnotation, testPaper } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { setUp, tag } from './sample-changes';
import { openTestStore } from './test-stores';

export const me = testAnalyst('a', true);
export const paper = testPaper('One claim, and its evidence.', 'one.txt');
export const claim = testAnnotation('claim', paper, 'claim');
/** Not in the library yet. */
export const evidence = testAnnotation('evidence', paper, 'evidence', { tag: 'evidence' });

/** After two changes, of which only the second, the claim, can be taken back. */
export const openFilledStore = async (): Promise<Store> => {
  const store = await openTestStore();
  await applyChange(store, setUp([me], [paper]), 0, [paper]);
  await applyChange(store, tag(claim), 0);
  return store;
};
