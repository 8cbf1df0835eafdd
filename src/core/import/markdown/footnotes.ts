/** Footnotes: labelled, linked from their marks, and moved behind the text. */
import type { Inline } from '../../paper/block';
import { createDraft, type Draft, isBodyParagraph, type Piece } from '../reading/draft';
import type { Prose } from '../reading/prose';
import type { Edition } from './edition';
import { lastCharacters } from './joins';
import { createNoteMarks, type NoteMarks } from './note-marks';

/**
 * Moves all notes behind the text, in their order. A page-wise conversion has no syntax for them: there a
 * paragraph is a note if it follows a rule (or another such note) and begins with a superscript that occurs
 * earlier. The rules around a page's notes go with them. The second edition needs no rule.
 */
export const liftNotes = (pieces: readonly Piece[], edition: Edition): LiftedNotes => {
  const lift: Lift = {
    body: [],
    notes: [],
    marks: createNoteMarks(pieces, edition),
    needsRule: edition === 1,
    furtherParagraphs: edition === 1 ? new Set() : furtherParagraphs(pieces),
    previous: 'text',
    isFramed: false,
    wasFramed: false,
    behindNotes: [],
  };
  for (const piece of pieces) liftPiece(piece, lift);
  const body = lift.body.map((piece) => (piece === 'rule' ? piece : lift.marks.link(piece)));
  return {
    pieces: [...withoutLastRules(body), ...lift.notes],
    behindNotes: new Set(lift.behindNotes.map((index) => body[index])),
  };
};

export interface LiftedNotes {
  readonly pieces: readonly Piece[];
  /** What stood behind the notes of a page, and so on the next page. */
  readonly behindNotes: ReadonlySet<Piece | undefined>;
}

/** A rule at the end of the text stands before nothing, least of all before a note that moved there. */
const withoutLastRules = (body: readonly Piece[]): readonly Piece[] =>
  body.slice(0, body.findLastIndex((piece) => piece !== 'rule') + 1);

interface Lift {
  readonly body: Piece[];
  readonly notes: Draft[];
  readonly marks: NoteMarks;
  /** Whether a paragraph is a note only behind a rule or another note. */
  readonly needsRule: boolean;
  /** Paragraphs without a label that go on with the note before them. */
  readonly furtherParagraphs: ReadonlySet<Piece>;
  previous: 'text' | 'rule' | 'note';
  /** True amid notes that a rule opened: the next rule closes them. */
  isFramed: boolean;
  /** True behind the rule that closed them. */
  wasFramed: boolean;
  /** Indices into the body. */
  readonly behindNotes: number[];
}

const liftPiece = (piece: Piece, lift: Lift): void => {
  if (piece === 'rule') {
    if (!lift.isFramed) lift.body.push(piece);
    lift.wasFramed = lift.isFramed;
    lift.isFramed = false;
    lift.previous = 'rule';
    return;
  }
  const note = asNote(piece, lift);
  if (note !== null) liftNote(note, lift);
  else {
    if (lift.wasFramed) lift.behindNotes.push(lift.body.length);
    lift.wasFramed = false;
    lift.body.push(piece);
    lift.marks.collect(piece);
    lift.isFramed = false;
    lift.previous = 'text';
  }
};

const liftNote = (note: Draft, lift: Lift): void => {
  if (lift.previous === 'rule') {
    if (lift.body.at(-1) === 'rule') lift.body.pop();
    lift.isFramed = true;
  }
  lift.notes.push(note);
  lift.previous = 'note';
};

const asNote = (draft: Draft, lift: Lift): Draft | null => {
  if (draft.shape.kind === 'footnote') return draft;
  const before = lift.notes.at(-1);
  if (lift.furtherParagraphs.has(draft) && lift.isFramed && before) return { ...draft, shape: before.shape };
  const isInPlace = !lift.needsRule || lift.previous === 'rule' || lift.isFramed;
  const mark = isInPlace && isBodyParagraph(draft) ? leadingSuperscript(draft.prose) : undefined;
  if (mark === undefined) return null;
  const label = lift.marks.claim(draft.prose.text.slice(0, mark.to));
  return label === null
    ? null
    : createDraft({ kind: 'footnote', label }, spaceAfter(draft.prose, mark.to), { pieces: draft.pieces });
};

/**
 * Between the two rules of a page's notes, where the text goes on after the second as it broke off before the first:
 * then all that lies between them is notes.
 */
const furtherParagraphs = (pieces: readonly Piece[]): ReadonlySet<Piece> => {
  const further = new Set<Piece>();
  let opening = -1;
  pieces.forEach((piece, closing) => {
    if (piece !== 'rule') return;
    const between = opening < 0 ? [] : pieces.slice(opening + 1, closing);
    const [first] = between;
    if (
      first !== undefined &&
      first !== 'rule' &&
      leadingSuperscript(first.prose) !== undefined &&
      between.every(isBodyParagraph) &&
      goesOn(pieces[opening - 1], pieces[closing + 1])
    ) {
      for (const paragraph of between.slice(1)) further.add(paragraph);
    }
    opening = closing;
  });
  return further;
};

const goesOn = (before: Piece | undefined, after: Piece | undefined): boolean =>
  isBodyParagraph(before) &&
  isBodyParagraph(after) &&
  /[\p{L},;-]$/u.test(lastCharacters(before.prose)) &&
  /^\p{Ll}/u.test(after.prose.text);

const leadingSuperscript = ({ text, inlines }: Prose): Inline | undefined =>
  inlines.find(({ kind, from, to }) => kind === 'superscript' && from === 0 && to < text.length);

/** The note's text goes on after a space: one that is there (a line end counts), or one put in. */
const spaceAfter = ({ text, inlines }: Prose, offset: number): Prose => {
  const hasGap = text[offset] === ' ' || text[offset] === '\n';
  const distance = hasGap ? 0 : 1;
  return {
    text: `${text.slice(0, offset)} ${text.slice(hasGap ? offset + 1 : offset)}`,
    inlines: inlines.map((inline) => ({
      ...inline,
      from: inline.from < offset ? inline.from : inline.from + distance,
      to: inline.to <= offset ? inline.to : inline.to + distance,
    })),
  };
};
