/** What is left out or moved while a file is read, and the remarks that it becomes. */
import type { RemarkShape } from '../../paper/remark';

export interface Counts {
  pictures: number;
  changes: number;
  /** Text boxes and drawn words. */
  apart: number;
  hidden: number;
  tables: number;
  readonly partsLeftOut: string[];
  readonly pagesWithUnknownSigns: Set<number>;
}

export const createCounts = (): Counts => ({
  pictures: 0,
  changes: 0,
  apart: 0,
  hidden: 0,
  tables: 0,
  partsLeftOut: [],
  pagesWithUnknownSigns: new Set(),
});

export const toRemarks = (counts: Counts, runningHeads: number, isDamaged: boolean): RemarkShape[] => {
  const remarks: RemarkShape[] = [];
  if (isDamaged) remarks.push({ kind: 'damaged' });
  if (counts.partsLeftOut.length > 0) remarks.push({ kind: 'parts-left-out', names: counts.partsLeftOut });
  if (counts.changes > 0) remarks.push({ kind: 'changes-accepted', count: counts.changes });
  if (counts.hidden > 0) remarks.push({ kind: 'hidden-left-out', count: counts.hidden });
  if (counts.apart > 0) remarks.push({ kind: 'set-apart', count: counts.apart });
  if (counts.pictures > 0) remarks.push({ kind: 'pictures-left-out', count: counts.pictures });
  if (runningHeads > 0) remarks.push({ kind: 'page-lines-left-out', count: runningHeads });
  if (counts.pagesWithUnknownSigns.size > 0) {
    remarks.push({ kind: 'unknown-signs', pages: [...counts.pagesWithUnknownSigns].sort((a, b) => a - b) });
  }
  return remarks;
};
