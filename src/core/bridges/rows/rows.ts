/** A claim set as rows of the four tables for databases. */
import { createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import { sharedSetId } from '../../records/shared-set';
import type { RowOf, TableForMany } from './columns';

/** `set` is what joins claims and relations to their set. */
export const rowsOf = (set: ClaimSet): { readonly [Table in TableForMany]: readonly RowOf<Table>[] } => ({
  papers: [paperRow(set.paper)],
  sets: [setRow(set)],
  claims: claimRows(set),
  relations: relationRows(set),
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
}: ClaimSet['paper']): RowOf<'papers'> => ({
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

const setRow = (set: ClaimSet): RowOf<'sets'> => ({
  id: setIdOf(set),
  paper: set.paper.id,
  analystId: set.analyst.id,
  analyst: set.analyst.name,
  kind: set.consensus ? 'consensus' : 'analyst',
});

/** `starts` and `ends` count code points of the paper's text, one for each passage. */
const claimRows = (set: ClaimSet): RowOf<'claims'>[] => {
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
const relationRows = (set: ClaimSet): RowOf<'relations'>[] =>
  set.relations.map(({ id, kind, from, to, createdAt }) => ({
    id,
    set: setIdOf(set),
    kind,
    from,
    to,
    createdAt,
  }));
