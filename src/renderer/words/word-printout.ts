/** My annotations of a paper as they are put on paper: the text with its marks, what they mean, and notes at the end. */
import { listOf } from '#catalogue/list-of';
import { locale, t } from '#catalogue/translate';
import { numbersByTag } from '#core/annotation/annotation-numbers';
import { type Argument, relationsOf } from '#core/annotation/argument';
import { hasTitle } from '#core/paper/block-signs';
import type { Paper } from '#core/paper/paper';
import { startsRightToLeft, type WritingDirection } from '#core/passage/direction';
import { quotedWords } from '#core/passage/passage';
import { printedBlocks } from '#core/printout/printed-blocks';
import type { PrintedLegend, PrintedNote, Printout, PrintoutParts } from '#core/printout/printout';
import type { TextMarks } from '#core/printout/text-marks';
import { type Annotation, TAGS } from '#core/records/annotation';
import type { ReportFact } from '#core/report/report-text';
import { describeLikelihood } from '#words/describe-judgement';
import { describePages } from '#words/describe-pages';
import { relationPhrase } from '#words/describe-relation';
import { formatDay } from '#words/moments';
import { shorten } from '#words/shorten';
import { annotationName, TAG_LETTERS, tagName } from '#words/tags';

/** Enough words to find a passage by; all of them stand in the text. */
export const QUOTED = 140;

export interface PrintedSubject {
  readonly paper: Paper;
  readonly parts: PrintoutParts;
  /** Of the words that are not the paper's. */
  readonly direction: WritingDirection;
  /** ISO 8601. */
  readonly printedAt: string;
}

export interface PrintedAnnotations extends PrintedSubject {
  readonly analyst: string;
  /** All of mine: they give the numbers. */
  readonly annotations: readonly Annotation[];
  /** Those that are wanted on paper. */
  readonly shown: readonly Annotation[];
  readonly argument: Argument;
}

export const wordPrintout = (subject: PrintedAnnotations): Printout => {
  const { annotations, shown, parts } = subject;
  const numbers = numbersByTag(annotations);
  return {
    ...printedPaper(subject, marksOf(shown, numbers)),
    facts: factsOf(subject),
    legend: parts.hasLegend ? legendOf(parts) : null,
    lanes: 0,
    notes: parts.hasNotes
      ? {
          title: t('printout.notes'),
          nothing: t('report.nothing-tagged'),
          entries: shown.map((annotation) => noteOf(annotation, subject, numbers)),
        }
      : null,
  };
};

/** What is the same whatever is marked. */
export const printedPaper = (
  { paper, parts, direction }: PrintedSubject,
  marks: TextMarks,
): Pick<Printout, 'language' | 'direction' | 'paperDirection' | 'title' | 'hasHeading' | 'blocks'> => ({
  language: locale(),
  direction,
  paperDirection: startsRightToLeft(paper.text) ? 'rtl' : 'ltr',
  title: titleOf(paper),
  hasHeading: !(parts.hasText && hasTitle(paper.blocks)),
  blocks: parts.hasText ? printedBlocks(paper, marks) : [],
});

const titleOf = ({ metadata, sourceName }: Paper): string => metadata.title || sourceName;

export const printedFacts = ({ paper, printedAt }: PrintedSubject): readonly ReportFact[] => [
  { name: t('report.file'), what: paper.sourceName },
  { name: t('printout.printed'), what: formatDay(printedAt) },
];

const factsOf = (subject: PrintedAnnotations): readonly ReportFact[] => {
  const { analyst, annotations, shown } = subject;
  return [
    { name: t('report.analyst'), what: analyst },
    ...(shown.length < annotations.length
      ? [
          {
            name: t('printout.only'),
            what: t('printout.some-of', { count: shown.length, total: annotations.length }),
          },
        ]
      : []),
    ...printedFacts(subject),
  ];
};

const legendOf = ({ hasText, hasNotes }: PrintoutParts): PrintedLegend => ({
  title: t('reader.signs'),
  tags: TAGS.map((tag) => ({ tag, sign: TAG_LETTERS[tag], name: tagName(tag) })),
  people: [],
  differing: null,
  explained: [
    ...(hasText ? [t('printout.signs-explained')] : []),
    ...(hasText && hasNotes ? [t('printout.notes-explained')] : []),
  ],
});

const marksOf = (shown: readonly Annotation[], numbers: ReadonlyMap<string, number>): TextMarks => ({
  strokes: shown.flatMap(({ tag, passages }) =>
    passages.map(({ from, to }) => ({ from, to, tag, lane: null })),
  ),
  washes: [],
  signs: shown.flatMap((annotation) => {
    const sign = { text: annotationName(numbers, annotation), tag: annotation.tag, lane: 0 };
    return annotation.passages.flatMap(
      ({ from, to }) =>
        [
          { ...sign, kind: 'margin', at: from },
          { ...sign, kind: 'raised', at: to },
        ] as const,
    );
  }),
});

const noteOf = (
  annotation: Annotation,
  subject: PrintedAnnotations,
  numbers: ReadonlyMap<string, number>,
): PrintedNote => {
  const { tag, passages, likelihood, confidence, labels, note } = annotation;
  const pages = describePages(subject.paper.origin.pages, passages);
  return {
    sign: annotationName(numbers, annotation),
    tag,
    words: shorten(quotedWords(passages), QUOTED),
    said: [
      tagName(tag),
      ...(likelihood ? [describeLikelihood(likelihood)] : []),
      ...(confidence ? [t('compare.confidence-said', { confidence })] : []),
      ...(labels.length > 0
        ? [t('printed.labels', { count: labels.length, labels: listOf(labels, 'beside') })]
        : []),
      ...(pages === '' ? [] : [pages]),
    ],
    lines: relationLines(annotation, subject, numbers),
    note,
  };
};

/** What is not on the paper itself is told by its words. */
const relationLines = (
  { id }: Annotation,
  { annotations, shown, argument }: PrintedAnnotations,
  numbers: ReadonlyMap<string, number>,
): readonly ReportFact[] => {
  const others = new Map<string, string[]>();
  for (const { kind, from, to } of relationsOf(argument, id)) {
    const other = annotations.find((one) => one.id === (from === id ? to : from));
    if (!other) continue;
    const name = annotationName(numbers, other);
    const phrase = relationPhrase(kind, from === id);
    const words = shorten(quotedWords(other.passages));
    const said = shown.includes(other) ? name : t('report.finding', { name, words });
    others.set(phrase, [...(others.get(phrase) ?? []), said]);
  }
  return [...others].map(([name, ends]) => ({ name, what: listOf(ends) }));
};
