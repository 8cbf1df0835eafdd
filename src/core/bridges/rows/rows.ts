/** Claim sets as rows of four tables, for databases: papers, sets, claims and relations. Names never change. */
import { createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import { sharedSetId } from '../../records/shared-set';

export const TABLES_FOR_MANY = ['papers', 'sets', 'claims', 'relations'] as const;
export type TableForMany = (typeof TABLES_FOR_MANY)[number];

export type Row = Readonly<Record<string, string | null | readonly string[] | readonly number[]>>;

/** In the order of the sets; each paper once. `set` is what joins claims and relations to their set. */
export const rowsOf = (sets: readonly ClaimSet[]): Readonly<Record<TableForMany, readonly Row[]>> => ({
  papers: [...new Map(sets.map(({ paper }) => [paper.id, paper])).values()].map(paperRow),
  sets: sets.map(setRow),
  claims: sets.flatMap(claimRows),
  relations: sets.flatMap(relationRows),
});

const setIdOf = ({ paper, analyst }: ClaimSet): string => sharedSetId(paper.id, analyst.id);

const paperRow = ({
  id,
  sourceName,
  sourceHash,
  reader,
  textHash,
  metadata,
  text,
}: ClaimSet['paper']): Row => ({
  id,
  title: metadata.title,
  authors: metadata.authors,
  number: metadata.number,
  date: metadata.date,
  publisher: metadata.publisher,
  editors: metadata.editors,
  sourceName,
  sourceHash,
  reader,
  textHash,
  text,
});

const setRow = (set: ClaimSet): Row => ({
  id: setIdOf(set),
  paper: set.paper.id,
  analystId: set.analyst.id,
  analyst: set.analyst.name,
  kind: set.consensus ? 'consensus' : 'analyst',
});

/** `starts` and `ends` count code points of the paper's text, one for each passage. */
const claimRows = (set: ClaimSet): Row[] => {
  const { toCodePoints } = createCodePointMap(set.paper.text);
  return set.annotations.map((annotation) => ({
    id: annotation.id,
    set: setIdOf(set),
    tag: annotation.tag,
    passages: annotation.passages.map(({ quote }) => quote.exact),
    starts: annotation.passages.map(({ from }) => toCodePoints(from)),
    ends: annotation.passages.map(({ to }) => toCodePoints(to)),
    note: annotation.note,
    labels: annotation.labels,
    likelihood: annotation.likelihood,
    confidence: annotation.confidence,
    createdAt: annotation.createdAt,
    updatedAt: annotation.updatedAt,
  }));
};

/** `from` and `to` are claims of the same set. */
const relationRows = (set: ClaimSet): Row[] =>
  set.relations.map(({ id, kind, from, to, createdAt }) => ({
    id,
    set: setIdOf(set),
    kind,
    from,
    to,
    createdAt,
  }));
