/** Sentences for what another format has no place for. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Loss, LossReason } from '#core/bridges/foreign/loss';

/** '3 relations of kinds that stand for none (explains)' */
export const describeLoss = ({ reason, of, count }: Loss): string => {
  const loss = t(LOSSES[reason], { count });
  return of === '' ? loss : t('lost.of', { loss, of });
};

const LOSSES = {
  'unknown-label': 'lost.unknown-label',
  'left-out': 'lost.left-out',
  'several-tags': 'lost.several-tags',
  'unknown-relation': 'lost.unknown-relation',
  'relation-does-not-fit': 'lost.relation-does-not-fit',
  'relation-without-end': 'lost.relation-without-end',
  'relation-on-relation': 'lost.relation-on-relation',
  'circular-relation': 'lost.circular-relation',
  equivalence: 'lost.equivalence',
  'linked-premise': 'lost.linked-premise',
  dialogue: 'lost.dialogue',
  'relation-twice': 'lost.relation-twice',
  'label-cut': 'lost.label-cut',
  'empty-mark': 'lost.empty-mark',
  'mark-without-label': 'lost.mark-without-label',
  'not-in-text': 'lost.not-in-text',
  'in-several-places': 'lost.in-several-places',
  'relative-place': 'lost.relative-place',
  'unproved-place': 'lost.unproved-place',
  'no-text-marked': 'lost.no-text-marked',
  'whole-text': 'lost.whole-text',
  'no-text-source': 'lost.no-text-source',
  rejected: 'lost.rejected',
  prediction: 'lost.prediction',
  event: 'lost.event',
  attribute: 'lost.attribute',
  token: 'lost.token',
  reply: 'lost.reply',
  case: 'lost.case',
  variable: 'lost.variable',
  memo: 'lost.memo',
  graph: 'lost.graph',
  annotations: 'common.annotation-count',
  ids: 'lost.ids',
  times: 'lost.times',
  'note-line-ends': 'lost.note-line-ends',
  notes: 'lost.notes',
  labels: 'lost.labels',
  likelihood: 'lost.likelihood',
  confidence: 'lost.confidence',
  relations: 'common.relation-count',
  'joined-passages': 'lost.joined-passages',
  gaps: 'lost.gaps',
  places: 'lost.places',
  'rests-as-support': 'lost.rests-as-support',
  dismissals: 'lost.dismissals',
  decisions: 'lost.decisions',
  'guarded-cells': 'lost.guarded-cells',
  'cut-cells': 'lost.cut-cells',
  overlaps: 'lost.overlaps',
  analysts: 'lost.analysts',
  'paper-data': 'lost.paper-data',
  'relation-data': 'lost.relation-data',
} as const satisfies Record<LossReason, MessageKey>;
