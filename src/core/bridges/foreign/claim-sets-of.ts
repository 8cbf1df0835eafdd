/** Foreign projects as claim sets: labels become tags by a mapping, and what finds no place is counted. */
import type { ClaimSet } from '../../files/write-claim-set';
import { paperId } from '../../paper/create-paper';
import { fingerprintText } from '../../paper/fingerprint';
import { createPassage } from '../../passage/passage';
import type { TextRange } from '../../passage/range';
import { MAX_NAME_LENGTH } from '../../records/analyst';
import type { Annotation } from '../../records/annotation';
import type { SentPaper } from '../../records/sent-set';
import { createIds, derivedId, isUuid } from './foreign-ids';
import type { ForeignPaper, ForeignProject, ForeignSet } from './foreign-project';
import { createLookup, type LabelMap } from './label-map';
import type { Loss } from './loss';
import { createLossCount, type LossCount } from './losses';
import { mappedRelations } from './mapped-relations';
import { saidByLabels } from './said-by-labels';

export interface ConvertedProject {
  readonly sets: readonly ClaimSet[];
  /** Of reading and of mapping together. */
  readonly losses: readonly Loss[];
}

export interface Conversion {
  /** The bridge and its version, which stands where claim sets name the reader of a paper: `brat/1`. */
  readonly reader: string;
  readonly map: LabelMap;
  /** ISO 8601: for what the file gives no time. */
  readonly now: string;
  /** Who annotated where the file names nobody. */
  readonly nobody: string;
}

export const claimSetsOf = (project: ForeignProject, conversion: Conversion): ConvertedProject => {
  const losses = createLossCount();
  for (const { reason, of, count } of project.losses) losses.add(reason, of, count);
  const papers = new Map(project.papers.map((paper) => [paper.id, sentPaper(paper, conversion.reader)]));
  const convert = createConverter(conversion, losses);
  const sets = project.sets.flatMap((set) => {
    const paper = papers.get(set.paperId);
    return paper === undefined ? [] : [convert(set, paper)];
  });
  return { sets, losses: losses.list() };
};

const createConverter = (
  conversion: Conversion,
  losses: LossCount,
): ((set: ForeignSet, paper: SentPaper) => ClaimSet) => {
  const tagOf = createLookup(conversion.map.labels);
  const kindOf = createLookup(conversion.map.relations);
  const newId = createIds();
  return (set, paper) => {
    const analyst = analystOf(set, conversion);
    const owner = { paperId: paper.id, analystId: analyst.id };
    const ownerKey = `${owner.paperId} ${owner.analystId}`;
    const idOf = new Map<string, string>();
    const annotations = set.annotations.flatMap((one): Annotation[] => {
      const said = saidByLabels(one, tagOf, losses);
      if (said === null) return [];
      const id = newId(ownerKey, one.id);
      idOf.set(one.id, id);
      const passages = apart(one.ranges).map((range) => createPassage(paper.text, range));
      const createdAt = one.createdAt ?? conversion.now;
      return [
        { id, ...owner, ...said, passages, note: one.note, createdAt, updatedAt: one.updatedAt ?? createdAt },
      ];
    });
    const relations = mappedRelations(set.relations, { annotations, idOf, kindOf }, losses).map(
      ({ ends, of }) => ({
        id: newId(`${ownerKey} relation`, of.id),
        ...owner,
        ...ends,
        createdAt: of.createdAt ?? conversion.now,
      }),
    );
    return { paper, analyst, annotations, relations, dismissals: [] };
  };
};

const sentPaper = ({ title, sourceName, sourceHash, text }: ForeignPaper, reader: string): SentPaper => {
  const textHash = fingerprintText(text);
  const source = sourceHash ?? textHash;
  const metadata = { title, authors: [], number: null, date: null, publisher: null, editors: [] };
  return { id: paperId(reader, source), sourceName, sourceHash: source, reader, textHash, metadata, text };
};

const analystOf = ({ analyst }: ForeignSet, { nobody }: Conversion): ClaimSet['analyst'] => {
  const name = (analyst.name.trim() || nobody).slice(0, MAX_NAME_LENGTH);
  return { id: isUuid(analyst.id) ? analyst.id : derivedId(`analyst ${analyst.id} ${name}`), name };
};

/** In text order; ranges that overlap are one. */
const apart = (ranges: readonly TextRange[]): TextRange[] => {
  const merged: TextRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
};
