/** The claim sets of the open paper that are not mine. */
import { useCallback } from 'react';
import { observeSharedSets, type SharedSetEntry } from '#store/shared-sets';
import type { PaperSession } from '../session/paper-session';
import { useLive } from './use-live';
import { useWorkbench } from './workbench-context';

/** Undefined until read. */
export const useSharedSets = ({ paper, analystId }: PaperSession): readonly SharedSetEntry[] | undefined => {
  const { store } = useWorkbench();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another analyst who works here has other colleagues
  return useLive(useCallback(() => observeSharedSets(store, paper.id), [store, paper.id, analystId]));
};
