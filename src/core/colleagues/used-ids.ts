/** Which ids are taken, and by whom: records are kept by their ids, whatever paper and analyst they belong to. */

import type { ClaimSetFile } from '../files/claim-set-file';
import type { Fault } from '../files/file-fault';
import type { LocalLibrary } from '../files/merge-library';
import type { IdHolder } from '../files/problem';
import type { LibraryPaper } from '../records/library-paper';

interface Taker {
  readonly name: string;
  readonly file: ClaimSetFile;
  readonly paper: LibraryPaper;
}

export interface IdRegister {
  /** Takes all ids of the file for its analyst and paper; one fault for each that somebody else has: then none is taken. */
  take(taker: Taker): readonly Fault[];
}

type List = 'annotations' | 'relations' | 'dismissals' | 'decisions';

interface Holder {
  readonly paperId: string;
  readonly analystId: string;
  readonly who: IdHolder;
}

export const createIdRegister = (local: LocalLibrary): IdRegister => {
  const holders: Record<List, Map<string, Holder>> = {
    annotations: new Map(),
    relations: new Map(),
    dismissals: new Map(),
    decisions: new Map(),
  };
  for (const list of LISTS) {
    for (const { id, paperId, analystId } of local[list])
      holders[list].set(id, { paperId, analystId, who: holderOf(local, paperId, analystId) });
  }
  return {
    take({ name, file, paper }) {
      const owner: Holder = { paperId: paper.id, analystId: file.analyst.id, who: { kind: 'file', name } };
      const faults = LISTS.flatMap((list) => {
        const { path, ids } = idsIn(file, list);
        return ids.flatMap((id, index): Fault[] => {
          const holder = holders[list].get(id);
          return !holder || isSame(holder, owner)
            ? []
            : [{ path: `${path}[${index}].id`, problem: { kind: 'id-taken', by: holder.who } }];
        });
      });
      if (faults.length > 0) return faults;
      for (const list of LISTS) for (const id of idsIn(file, list).ids) holders[list].set(id, owner);
      return [];
    },
  };
};

const LISTS: readonly List[] = ['annotations', 'relations', 'dismissals', 'decisions'];

const idsIn = (
  file: ClaimSetFile,
  list: List,
): { readonly path: string; readonly ids: readonly string[] } => {
  const rows = list === 'decisions' ? (file.consensus?.decisions ?? []) : file[list];
  return {
    path: list === 'decisions' ? 'consensus.decisions' : list,
    ids: rows.map(({ id }) => id),
  };
};

const holderOf = ({ analysts, papers }: LocalLibrary, paperId: string, analystId: string): IdHolder => ({
  kind: 'analyst',
  name: analysts.find(({ id }) => id === analystId)?.name ?? null,
  title: papers.find(({ id }) => id === paperId)?.metadata.title ?? null,
});

const isSame = (a: Holder, b: Holder): boolean => a.paperId === b.paperId && a.analystId === b.analystId;
