/** Sentences for what is wrong with files of ours, and where. */
import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { RelationFault } from '#core/annotation/argument';
import type { Fault } from '#core/files/file-fault';
import type { Bound, IdHolder, PlainContentProblem, Problem, ShapeProblem } from '#core/files/problem';
import type { Rule } from '#core/zod';

/** 'annotations[3].tag: is missing'; of the file as a whole the sentence alone. */
export const describeFault = ({ path, problem }: Fault): string =>
  path === '' ? describeProblem(problem) : t('file.problem-at', { path, problem: describeProblem(problem) });

const describeProblem = (problem: Problem): string => {
  switch (problem.kind) {
    case 'too-large':
      return t('file.too-large', { megabytes: Math.round(problem.maxBytes / 2 ** 20) });
    case 'larger-than-any':
      return t('file.larger-than-any', { file: problem.file });
    case 'unreadable':
      return problem.reason;
    case 'not-json':
      return t('file.not-json', { reason: problem.reason });
    case 'not-utf8':
      return t('file.not-utf8');
    case 'damaged-zip':
    case 'zip-too-full':
    case 'no-list':
    case 'without-sources':
      return t(ZIP_PROBLEMS[problem.kind]);
    case 'other-format':
      return t('file.other-format', problem);
    case 'no-version':
      return t('file.no-version');
    case 'newer-version':
      return t('file.newer-version', problem);
    case 'too-many-faults':
      return t('file.too-many-faults');
    case 'beyond-text':
      return t('file.beyond-text', problem);
    case 'relation':
      return t(RELATION_FAULTS[problem.fault]);
    case 'no-paper':
      return t('file.no-paper', problem);
    case 'other-reader':
      return t('file.other-reader', problem);
    case 'in-other-claim-set':
      return t('file.in-other-claim-set', { place: `claimSets[${problem.index}]` });
    case 'id-taken':
      return describeHolder(problem.by);
    case 'wrong-type':
    case 'wrong-value':
    case 'unknown-variant':
    case 'unknown-keys':
    case 'too-small':
    case 'too-big':
    case 'wrong-format':
    case 'rule':
    case 'wrong-shape':
      return describeShape(problem);
    default:
      return t(CONTENT_PROBLEMS[problem.kind]);
  }
};

const describeShape = (problem: ShapeProblem): string => {
  switch (problem.kind) {
    case 'wrong-type':
      return t('file.wrong-type', problem);
    case 'wrong-value':
      return problem.allowed.length === 1
        ? t('file.wrong-value', { value: problem.allowed.join('') })
        : t('file.wrong-option', { values: problem.allowed.join('|') });
    case 'unknown-variant':
      return problem.allowed.length === 0
        ? t('file.wrong-shape')
        : t('file.unknown-variant', { values: problem.allowed.map((one) => `'${one}'`).join(' | ') });
    case 'unknown-keys':
      return t('file.unknown-keys', {
        count: problem.keys.length,
        keys: listOf(
          problem.keys.map((key) => `"${key}"`),
          'beside',
        ),
      });
    case 'too-small':
      return t('file.too-small', { of: problem.of, bound: boundText('>', problem.bound) });
    case 'too-big':
      return t('file.too-big', { of: problem.of, bound: boundText('<', problem.bound) });
    case 'wrong-format':
      return t('file.wrong-format', problem);
    case 'rule':
      return t(RULE_WORDS[problem.rule]);
    case 'wrong-shape':
      return t('file.wrong-shape');
  }
};

const boundText = (sign: string, { limit, isIncluded }: Bound): string =>
  `${sign}${isIncluded ? '=' : ''}${limit}`;

const describeHolder = (by: IdHolder): string =>
  by.kind === 'file'
    ? t('file.id-taken-in-file', { file: by.name })
    : t('file.id-taken', {
        who: by.name === null ? 'unknown' : 'known',
        name: by.name ?? '',
        where: by.title === null ? 'unknown' : 'known',
        title: by.title ?? '',
      });

const ZIP_PROBLEMS = {
  'damaged-zip': 'file.damaged-zip',
  'zip-too-full': 'file.zip-too-full',
  'no-list': 'file.no-list',
  'without-sources': 'file.without-sources',
} as const satisfies Partial<Record<Problem['kind'], MessageKey>>;

const RELATION_FAULTS = {
  self: 'file.relation-to-itself',
  'ends-do-not-fit': 'file.relation-ends',
  duplicate: 'file.repeated',
  cycle: 'file.relation-cycle',
} as const satisfies Record<RelationFault['kind'], MessageKey>;

const RULE_WORDS = {
  'blank-or-padded': 'file.blank-or-padded',
  'label-twice': 'file.label-twice',
  'analyst-twice': 'file.analyst-twice',
  'no-reason': 'file.no-reason',
  'not-among-alternatives': 'file.not-among-alternatives',
  'ends-before-it-begins': 'file.ends-before-it-begins',
  'no-sha256': 'file.no-sha256',
} as const satisfies Record<Rule, MessageKey>;

const CONTENT_PROBLEMS = {
  repeated: 'file.repeated',
  blank: 'file.blank',
  'splits-character': 'file.splits-character',
  'nested-too-deep': 'file.nested-too-deep',
  'ends-before-start': 'file.ends-before-start',
  'before-end-of-previous': 'file.before-end-of-previous',
  'not-in-text': 'file.not-in-text',
  'said-of-evidence': 'file.said-of-evidence',
  'unknown-annotation': 'file.unknown-annotation',
  'unknown-person': 'file.unknown-person',
  'unknown-owner': 'file.unknown-owner',
  'unknown-paper': 'file.unknown-paper',
  'unknown-analyst': 'file.unknown-analyst',
  'not-offered': 'file.not-offered',
  'not-made': 'file.not-made',
  'wrong-paper-id': 'file.wrong-paper-id',
  'wrong-text-hash': 'file.wrong-text-hash',
  'wrong-source-hash': 'file.wrong-source-hash',
  'wrong-hash-of-read-text': 'file.wrong-hash-of-read-text',
  'missing-source': 'file.missing-source',
  'damaged-source': 'file.damaged-source',
  shut: 'file.shut',
  'blocks-do-not-tile': 'file.blocks-do-not-tile',
  'outside-block': 'file.outside-block',
  'outside-text': 'file.outside-text',
  'unknown-page': 'file.unknown-page',
} as const satisfies Record<PlainContentProblem, MessageKey>;
