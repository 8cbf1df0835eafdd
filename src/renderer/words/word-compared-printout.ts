/** A comparison as it is put on paper: the text with a line for each person, and at the end what they differ in. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { AnnotationCase, Case, Reading } from '#core/cases/case';
import { lanePieces } from '#core/compare/lane-pieces';
import type { ShownSet } from '#core/compare/shown-set';
import { quotedWords } from '#core/passage/passage';
import type { TextRange } from '#core/passage/range';
import type { PrintedLegend, PrintedNote, Printout } from '#core/printout/printout';
import type { PlacedSign, Stroke, TextMarks } from '#core/printout/text-marks';
import { type Annotation, TAGS } from '#core/records/annotation';
import type { ReportFact } from '#core/report/report-text';
import { caseName, describeReading, firstWordsOf, wordsOfCase } from '#words/describe-case';
import { describePages } from '#words/describe-pages';
import { describeTagged, judgementSaid } from '#words/describe-tagged';
import { nameOf, setName } from '#words/name-of';
import { shorten } from '#words/shorten';
import { tagName } from '#words/tags';
import { type PrintedSubject, printedFacts, printedPaper, QUOTED } from './word-printout';

export interface PrintedComparison extends PrintedSubject {
  /** Those who are compared. */
  readonly sets: readonly ShownSet[];
  /** Of these, who has a line under the text, from top to bottom. */
  readonly lined: readonly ShownSet[];
  /** Where they tagged otherwise. */
  readonly differing: readonly TextRange[];
  /** All in which they differ, in text order: they give the numbers. */
  readonly differences: readonly Case[];
  /** Those that are wanted on paper. */
  readonly shown: readonly Case[];
}

export const wordComparedPrintout = (subject: PrintedComparison): Printout => {
  const { parts, lined, differences, shown } = subject;
  const numbered = differences
    .map((one, index) => ({ one, sign: String(index + 1) }))
    .filter(({ one }) => shown.includes(one));
  return {
    ...printedPaper(subject, marksOf(subject, numbered)),
    facts: factsOf(subject),
    legend: parts.hasLegend ? legendOf(subject) : null,
    lanes: lined.length,
    notes: parts.hasNotes
      ? {
          title: t('compare.tab-differences'),
          nothing: t('printout.no-differences'),
          entries: numbered.map(({ one, sign }) => noteOf(one, sign, subject)),
        }
      : null,
  };
};

/** In full; that one of them is me says nothing to those who get the paper. */
export const nameOnPaper = (set: ShownSet): string => (set.kind === 'me' ? set.name : setName(set));

interface Numbered {
  readonly one: Case;
  readonly sign: string;
}

const factsOf = (subject: PrintedComparison): readonly ReportFact[] => {
  const { sets, differences, shown } = subject;
  return [
    { name: t('printout.compared'), what: listOf(sets.map(nameOnPaper)) },
    {
      name: t('compare.tab-differences'),
      what:
        shown.length < differences.length
          ? t('printout.some-of', { count: shown.length, total: differences.length })
          : t('printout.count', { count: differences.length }),
    },
    ...printedFacts(subject),
  ];
};

const legendOf = ({ sets, lined, parts: { hasText, hasNotes } }: PrintedComparison): PrintedLegend => {
  const others = sets.length - lined.length;
  return {
    title: t('reader.signs'),
    tags: TAGS.map((tag) => ({ tag, sign: '', name: tagName(tag) })),
    people: hasText ? lined.map((set) => ({ sign: set.sign, name: nameOnPaper(set) })) : [],
    differing: hasText ? t('reader.tagged-differently') : null,
    explained: [
      ...(hasText && others > 0 ? [t('reader.more-people', { count: others })] : []),
      ...(hasText && hasNotes ? [t('printout.differences-explained')] : []),
    ],
  };
};

const marksOf = (
  { paper, lined, differing, parts }: PrintedComparison,
  numbered: readonly Numbered[],
): TextMarks => ({
  strokes: lined.flatMap((set, lane) => strokesOf(set, lane, { from: 0, to: paper.text.length })),
  washes: differing,
  signs: [
    ...lined.flatMap(signsOf),
    ...(parts.hasNotes
      ? numbered.map(
          ({ one, sign }): PlacedSign => ({
            kind: 'margin',
            at: one.place.from,
            text: sign,
            tag: null,
            lane: 0,
          }),
        )
      : []),
  ],
});

const strokesOf = ({ annotations }: ShownSet, lane: number, whole: TextRange): readonly Stroke[] => {
  const passages = annotations.flatMap(({ tag, passages: all }) => all.map((one) => ({ ...one, tag })));
  const pieces = lanePieces(passages, whole);
  return TAGS.flatMap((tag) => pieces[tag].map((piece) => ({ ...piece, tag, lane })));
};

const signsOf = ({ annotations, sign }: ShownSet, lane: number): readonly PlacedSign[] =>
  annotations.flatMap(({ tag, passages }) =>
    passages.map(({ from }) => ({ kind: 'lane', at: from, text: sign, tag, lane })),
  );

const noteOf = (one: Case, sign: string, { sets, paper }: PrintedComparison): PrintedNote => {
  const pages = describePages(paper.origin.pages, [one.place]);
  return {
    sign,
    tag: null,
    words: wordsOfCase(one)
      .map((words) => shorten(words, QUOTED))
      .join(' → '),
    said: [caseName(one, sets), ...(pages === '' ? [] : [pages])],
    lines: one.readings.map((reading) => ({
      name: nameOf(sets, reading.analystId),
      what: one.about === 'annotations' ? readingSaid(one, reading) : describeReading(one, reading),
    })),
    note: '',
  };
};

/** With words where they are others than those that the note begins with, and with what each one noted. */
const readingSaid = (one: AnnotationCase, reading: Reading): string =>
  reading.annotations.length === 0
    ? describeReading(one, reading)
    : listOf(
        reading.annotations.map((annotation) => taggedSaid(annotation, firstWordsOf(one))),
        'beside',
      );

const taggedSaid = (annotation: Annotation, words: string): string => {
  const { tag, labels, note } = annotation;
  const said =
    quotedWords(annotation.passages) === words
      ? listOf([tagName(tag), ...judgementSaid(annotation), ...labels], 'beside')
      : describeTagged(annotation);
  return note === '' ? said : t('printout.said-and-noted', { said, note });
};
