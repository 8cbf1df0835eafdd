/** An argument in outline and the holes in it, in the words of a report. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { Finding } from '#core/annotation/checks';
import { quotedWords } from '#core/passage/passage';
import { inOwnOrder } from '#core/passage/plain-signs';
import { extentOf } from '#core/records/annotation';
import { CHECKS } from '#core/records/check';
import { type OutlineItem, TAGS_FROM_CONCLUSIONS } from '#core/report/argument-outline';
import type { ReportedSet } from '#core/report/argument-report';
import type { ReportBlock, ReportItem } from '#core/report/report-text';
import { checkWords } from './describe-check';
import { CONFIDENCE_NAMES, describeLikelihood, likelihoodWordings } from './describe-judgement';
import { placeSaid } from './describe-report';
import { shorten } from './shorten';
import { annotationName, tagName } from './tags';

/** Of the headings over what is told; theirs are one deeper. */
export type Level = 2 | 3;

const below = (level: Level): 3 | 4 => (level === 2 ? 3 : 4);

/** What is concluded, at a glance and then with all that it rests on; what nothing rests on comes last. */
export const argumentBlocks = (reported: ReportedSet, level: Level): readonly ReportBlock[] => {
  const { outline, set } = reported;
  const rests = outline.assessment.length > 0;
  const titles = {
    assessment: t('report.assessments'),
    claim: t('report.claims', { rests: String(rests) }),
    evidence: t('report.evidence', { rests: String(rests || outline.claim.length > 0) }),
  };
  if (set.annotations.length === 0) return [{ kind: 'text', text: t('report.nothing-tagged') }];
  return TAGS_FROM_CONCLUSIONS.flatMap((tag): readonly ReportBlock[] =>
    outline[tag].length === 0
      ? []
      : [
          { kind: 'heading', level, text: titles[tag] },
          ...(tag === 'assessment' ? atAGlance(reported) : []),
          { kind: 'outline', items: outline[tag].map((item) => itemOf(item, reported)) },
        ],
  );
};

/** Where there is one alone, it is seen without a table. */
const atAGlance = ({ set, numberOf }: ReportedSet): readonly ReportBlock[] => {
  const assessments = set.annotations
    .filter(({ tag }) => tag === 'assessment')
    .toSorted((a, b) => (numberOf.get(a.id) ?? 0) - (numberOf.get(b.id) ?? 0));
  if (assessments.length < 2) return [];
  return [
    {
      kind: 'table',
      title: t('report.at-a-glance'),
      headings: [t('report.number'), tagName('assessment'), t('common.likelihood'), t('common.confidence')],
      rows: assessments.map((one) => [
        annotationName(numberOf, one),
        shorten(quotedWords(one.passages), 160),
        one.likelihood ? likelihoodWordings(one.likelihood) : '–',
        one.confidence ? CONFIDENCE_NAMES[one.confidence] : '–',
      ]),
    },
  ];
};

const itemOf = (item: OutlineItem, { numberOf, places }: ReportedSet): ReportItem => {
  const { annotation, role, above, depth, isAgain } = item;
  const { tag, passages, likelihood, confidence, labels, note } = annotation;
  const name = annotationName(numberOf, annotation);
  const part = above ? [t('report.role', { role, name: annotationName(numberOf, above) })] : [];
  if (isAgain) {
    const again = t('report.told-above', { words: shorten(quotedWords(annotation.passages), 80) });
    return { depth, name, tag, said: [tagName(tag), ...part, again], quotes: [], place: '', note: null };
  }
  return {
    depth,
    name,
    tag,
    said: [
      tagName(tag),
      ...part,
      ...(likelihood ? [describeLikelihood(likelihood)] : []),
      ...(confidence ? [t('compare.confidence-said', { confidence })] : []),
      ...(labels.length > 0
        ? [t('printed.labels', { count: labels.length, labels: listOf(labels, 'beside') })]
        : []),
    ],
    quotes: passages.map(({ quote }) => inOwnOrder(quote.exact)),
    place: placeSaid(places, extentOf(annotation)),
    note: note === '' ? null : { name: t('common.note'), what: note },
  };
};

/** What is still open, check by check with its rule, and what somebody has said is no hole. */
export const findingBlocks = (reported: ReportedSet, level: Level): readonly ReportBlock[] => {
  const { findings } = reported;
  const open = findings.filter(({ dismissal }) => dismissal === null);
  const dismissed = findings.filter(({ dismissal }) => dismissal !== null);
  const byCheck = CHECKS.flatMap((check): readonly ReportBlock[] => {
    const own = open.filter((finding) => finding.check === check);
    const { name, rule } = checkWords(check);
    return own.length === 0
      ? []
      : [
          { kind: 'heading', level: below(level), text: name },
          { kind: 'text', text: rule },
          { kind: 'list', items: own.map((finding) => findingSaid(finding, reported)) },
        ];
  });
  return [
    { kind: 'heading', level, text: t('report.checks') },
    { kind: 'text', text: t('check.open', { count: open.length }) },
    ...byCheck,
    ...(dismissed.length === 0
      ? []
      : ([
          {
            kind: 'heading',
            level: below(level),
            text: t('check.dismissed', { count: dismissed.length }),
          },
          {
            kind: 'list',
            items: dismissed.map((finding) =>
              t('report.dismissed', {
                check: checkWords(finding.check).name,
                finding: findingSaid(finding, reported),
                reason: finding.dismissal?.reason ?? '',
              }),
            ),
          },
        ] as const)),
  ];
};

const findingSaid = ({ annotation, circle }: Finding, { numberOf, places }: ReportedSet): string => {
  if (annotation === null) return '';
  if (circle.length > 0)
    return t('check.circle', {
      words: [...circle, annotation].map((one) => annotationName(numberOf, one)).join(' → '),
    });
  const said = t('report.finding', {
    name: annotationName(numberOf, annotation),
    words: shorten(quotedWords(annotation.passages), 120),
  });
  const place = placeSaid(places, extentOf(annotation));
  return place === '' ? said : `${said}, ${place}`;
};
