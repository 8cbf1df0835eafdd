/** The date that a paper prints beside its title. What says it stays what it is: a line of the text. */
import type { Draft, Piece } from './draft';
import { type EndingDate, readEndingDate } from './printed-date';
import { withoutMarks } from './prose';

/** Null where there is none, or where it is not said to be the paper's own. */
export const dateNearTitle = (pieces: readonly Piece[], title: Draft | undefined): string | null => {
  const found = draftsNear(pieces, title)
    .flatMap(linesOf)
    .flatMap((line) => line.split(BETWEEN_PARTS))
    .map((part) => readEndingDate(withoutBrackets(part.trim())))
    .filter((date) => date !== null);
  return (found.find(isAlone) ?? found.find(endsImprint))?.date ?? null;
};

const BETWEEN_PARTS = /[|•·;]| \/ /;

const withoutBrackets = (part: string): string => /^[[(](.*)[\])]$/.exec(part)?.[1] ?? part;

/** The few blocks before the title, where it begins the paper, and those behind it until the text begins. */
const draftsNear = (pieces: readonly Piece[], title: Draft | undefined): Draft[] => {
  const drafts = pieces.filter((piece) => piece !== 'rule');
  const at = title === undefined ? -1 : drafts.indexOf(title);
  const before = at > MOST_BEFORE ? [] : drafts.slice(0, Math.max(0, at));
  const after = drafts.slice(at + 1, at + 1 + MOST_AFTER);
  const text = after.findIndex(isText);
  const near = [...before, ...(text < 0 ? after : after.slice(0, text))];
  const isDiary = drafts.filter(isDay).length > 1;
  return near.filter(
    (draft) => draft.shape.kind === 'paragraph' || (draft.shape.kind === 'heading' && !isDiary),
  );
};

const MOST_BEFORE = 3;
const MOST_AFTER = 8;

const linesOf = ({ prose }: Draft): string[] => withoutMarks(prose).split('\n');

const isText = (draft: Draft): boolean => linesOf(draft).some((line) => line.length > LONGEST_LINE);

/** Letters: what is longer is text, and its dates are those of events. */
const LONGEST_LINE = 160;

/** Headings that are days belong to what happened on them. */
const isDay = (draft: Draft): boolean =>
  draft.shape.kind === 'heading' && readEndingDate(withoutMarks(draft.prose).trim())?.before === '';

/** 'March 12, 2026', 'Published on March 12, 2026'. */
const isAlone = ({ before }: EndingDate): boolean => OWN_LABEL.test(before);

const OWN_LABEL =
  /^(?:(?:(?:first |originally )?(?:published|issued|released|posted)(?: on)?|(?:publication |issue |release )?date|date of (?:publication|issue)|dated|(?:veröffentlicht|erschienen)(?: am)?|(?:erscheinungs)?datum) ?:?)?$/iu;

/** 'INSS Insight No. 2166, June 30, 2026', 'Tel Aviv, 30 June 2026'. */
const endsImprint = ({ before }: EndingDate): boolean =>
  /[,–—]$/.test(before) && !SENTENCE_END.test(before) && !OF_SOMETHING_ELSE.test(before);

/** Not the dot of 'No. 7' or of an initial. */
const SENTENCE_END = /\p{Ll}{3}[.!?] /u;

/** A day on which the paper was changed or looked at, up to which it knows, or since when something is so. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:(?:updat|revis|modif|amend|access|retriev|receiv|accept|submi|print|aktualisier|überarbeitet|geänder|abgerufen)\p{L}*|as (?:of|at)|cut-?off|until|since|after|before|following|stand|bis|seit|nach|vor)(?!\p{L})/iu;
