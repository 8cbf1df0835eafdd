/** What was written, read again as claim sets. */
import type { ClaimSet } from '../../../files/write-claim-set';
import type { Bridged } from '../bridge-fault';
import { type ConvertedProject, claimSetsOf } from '../claim-sets-of';
import type { ForeignInput, ForeignProject } from '../foreign-project';
import { proposeLabelMap } from '../label-map';
import type { WriteInput, Written } from '../written';

export const READ_TIME = '2026-08-01T00:00:00.000Z';

export const readBack = (
  { files }: Written,
  read: (input: ForeignInput) => Bridged<ForeignProject>,
): ConvertedProject => {
  const project = soundProject(
    read({ files: files.map(({ ending, bytes }) => ({ name: `claims${ending}`, bytes })), paper: null }),
  );
  return claimSetsOf(project, {
    reader: 'bridge/1',
    map: proposeLabelMap(project),
    now: READ_TIME,
    nobody: 'Nobody',
  });
};

export const soundProject = (bridged: Bridged<ForeignProject>): ForeignProject => {
  if (bridged.kind === 'fault') throw new TypeError(`Not read: ${JSON.stringify(bridged.fault)}`);
  return bridged.value;
};

/** What sets say, whatever their order and whichever paper here they hang on. */
export const saidBy = ({ paper, analyst, annotations, relations }: ClaimSet) => ({
  text: paper.text,
  analyst,
  annotations: annotations.map(withoutOwner).toSorted(byId),
  relations: relations.map(withoutOwner).toSorted(byId),
});

const withoutOwner = <Owned extends { readonly paperId: string; readonly analystId: string }>({
  paperId: _paper,
  analystId: _analyst,
  ...rest
}: Owned) => rest;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** What a bridge is asked to write of sets on papers of which only the texts are known. */
export const toWrite = (...sets: readonly ClaimSet[]): WriteInput => ({
  sets,
  placesIn: () => null,
  wordReport: () => {
    throw new TypeError('No report is written here');
  },
});

/** The same without ids, times and names. */
export const contentOf = ({ paper, annotations, relations }: ClaimSet) => {
  const places = new Map(annotations.map(({ id }, index) => [id, index]));
  return {
    text: paper.text,
    annotations: annotations.map(({ tag, passages, note, labels, likelihood, confidence }) => ({
      tag,
      passages,
      note,
      labels,
      likelihood,
      confidence,
    })),
    relations: relations.map(({ kind, from, to }) => [kind, places.get(from), places.get(to)]),
  };
};
