/** What a paper says about itself: its title, its byline, its colophon. All three stay readable. */
import type { PaperMetadata } from '../../paper/paper';
import { readByline } from './byline';
import { type ColophonLine, readColophonLine } from './colophon';
import { dateNearTitle } from './date-near-title';
import { type BlockShape, type Draft, isBodyParagraph, type Piece } from './draft';
import { withoutMarks } from './prose';

export interface Description {
  /** The pieces as given, with title, byline and colophon told apart from the body. */
  readonly pieces: readonly Piece[];
  readonly metadata: PaperMetadata;
}

/** `fallbackTitle` is for papers without a heading that could be their title. */
export const describePaper = (pieces: readonly Piece[], fallbackTitle: string): Description =>
  describeTitled(pieces, findTitle(pieces), fallbackTitle);

/** For papers that say themselves which heading is their title. */
export const describeTitled = (
  pieces: readonly Piece[],
  title: Draft | undefined,
  fallbackTitle: string,
): Description => {
  const opening = pieces.slice(title === undefined ? 0 : pieces.indexOf(title)).find(isBodyParagraph);
  const byline = opening ? readByline(plainText(opening)) : null;
  const colophon = readColophon(pieces);

  const describe = (draft: Draft): BlockShape => {
    if (draft.shape.kind === 'heading') return { ...draft.shape, isTitle: draft === title };
    if (byline && draft === opening) return { kind: 'paragraph', role: 'byline' };
    return colophon.has(draft) ? { kind: 'paragraph', role: 'colophon' } : draft.shape;
  };

  const lines = [...colophon.values()];
  return {
    pieces: pieces.map((piece) => (piece === 'rule' ? piece : reshape(piece, describe(piece)))),
    metadata: {
      title: title ? plainText(title) || fallbackTitle : fallbackTitle,
      authors: byline?.authors ?? [],
      number: byline?.number ?? null,
      date: byline?.date ?? dateNearTitle(pieces, title),
      publisher: lines.find((line) => line.kind === 'publisher')?.name ?? null,
      editors: lines.flatMap((line) => (line.kind === 'editors' ? line.names : [])),
    },
  };
};

/** A draft that stays what it was stays the same object. */
const reshape = (draft: Draft, shape: BlockShape): Draft =>
  shape === draft.shape ? draft : { ...draft, shape };

/** The first heading, unless the text has begun by then: after that only one of the first level will do. */
const findTitle = (pieces: readonly Piece[]): Draft | undefined => {
  const drafts = pieces.filter((piece) => piece !== 'rule');
  const first = drafts.find((draft) => draft.shape.kind === 'heading' || isBodyParagraph(draft));
  return first?.shape.kind === 'heading'
    ? first
    : drafts.find(({ shape }) => shape.kind === 'heading' && shape.level === 1);
};

/** The lines at the end of the text, before its notes; in their order. */
const readColophon = (pieces: readonly Piece[]): ReadonlyMap<Draft, ColophonLine> => {
  const found: [Draft, ColophonLine][] = [];
  const drafts = pieces.filter((piece) => piece !== 'rule').filter(({ shape }) => shape.kind !== 'footnote');
  for (const draft of drafts.toReversed()) {
    const line = isBodyParagraph(draft) ? readColophonLine(plainText(draft)) : null;
    if (line === null) break;
    found.unshift([draft, line]);
  }
  return new Map(found);
};

/** On one line and without the marks of notes. */
const plainText = ({ prose }: Draft): string => withoutMarks(prose).replace(/\s+/g, ' ').trim();
