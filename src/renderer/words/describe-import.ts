/** What importing a claim set would bring, in plain words. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { PaperSign } from '#core/colleagues/match-paper';
import type { Arrival, ImportEntry } from '#core/colleagues/plan-import';
import { formatMoment } from '#words/moments';
import { NAMES_LISTED } from './describe-action';
import { formatNumber } from './describe-agreement';

/** Of the paper it is about, and what proves that it is the one here. */
export const describeMatch = ({ match, paper, file }: Arrival): string => {
  switch (match.kind) {
    case 'same':
      return t('colleagues.match-same');
    case 'same-text':
      return t('colleagues.match-same-text', { file: file.paper.sourceName });
    case 'same-source':
      return t('colleagues.match-same-source', { reader: file.paper.reader, here: paper.reader });
    case 'revised':
      return match.signs.length > 1
        ? t('colleagues.match-revised', { signs: listSigns(match.signs) })
        : t('colleagues.match-doubtful', { sign: listSigns(match.signs) });
  }
};

const SIGN_NAMES = {
  title: 'colleagues.sign-title',
  number: 'colleagues.sign-number',
  'source-name': 'colleagues.sign-source-name',
} as const satisfies Record<PaperSign, MessageKey>;

const listSigns = (signs: readonly PaperSign[]): string => listOf(signs.map((sign) => t(SIGN_NAMES[sign])));

/** Of the set that is here, as seen from the file. */
export const describeHere = ({ here, file }: Arrival): string => {
  switch (here.kind) {
    case 'none':
      return t('colleagues.here-none');
    case 'older':
      return t('colleagues.here-older', { moment: formatMoment(here.exportedAt) });
    case 'newer':
      return t('colleagues.here-newer', { moment: formatMoment(here.exportedAt) });
    case 'same':
      return t('colleagues.here-same');
    case 'changed':
      return t('colleagues.here-changed');
    case 'undated':
      return t('colleagues.here-undated', { count: here.annotations, name: file.analyst.name });
  }
};

/** What can be placed, one item each. */
export const describePlacing = (arrival: Arrival): readonly string[] => {
  const { reanchored, kept, decisions } = arrival;
  const { exact, moved, doubtful, orphaned, waiting } = reanchored;
  const waitingCount = waiting.relations.length + waiting.dismissals.length + decisions.waiting.length;
  const parts: readonly (readonly [count: number, say: (count: number) => string])[] = [
    [exact.length, (count) => t('colleagues.placed-exact', { count })],
    [moved.length, () => describeMoved(arrival)],
    [kept.length, (count) => t('colleagues.placed-kept', { count })],
    [doubtful.length, (count) => t('colleagues.placed-doubtful', { count })],
    [orphaned.length, (count) => t('colleagues.placed-orphaned', { count })],
    [waitingCount, (count) => t('colleagues.placed-waiting', { count })],
  ];
  return [describeContents(arrival), ...parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))];
};

const describeContents = ({ file }: Arrival): string => {
  const counts = { annotations: file.annotations.length, relations: file.relations.length };
  return file.consensus
    ? t('colleagues.contents-of-consensus', { ...counts, decisions: file.consensus.decisions.length })
    : t('colleagues.contents', counts);
};

/** Most have moved only because the text before them has grown or shrunk: these are as sure as can be. */
const describeMoved = ({ reanchored: { moved } }: Arrival): string => {
  const count = moved.length;
  const whole = moved.filter(({ score }) => score === 1).length;
  if (whole === count) return t('colleagues.placed-moved-whole', { count });
  const least = formatNumber(Math.min(...moved.map(({ score }) => score)), 2);
  return whole > 0
    ? t('colleagues.placed-moved-partly', { count, whole, least })
    : t('colleagues.placed-moved', { count, least });
};

/** Why a file that is sound cannot be taken. */
export const describeRefusal = (
  entry: Exclude<ImportEntry, { readonly kind: 'arrival' | 'faults' }>,
): string => {
  switch (entry.kind) {
    case 'no-paper': {
      const { metadata, sourceName } = entry.file.paper;
      return t('colleagues.refused-no-paper', { title: metadata.title, file: sourceName });
    }
    case 'own':
      return t('colleagues.refused-own');
    case 'outdated':
      return t('colleagues.refused-outdated', { file: entry.by });
  }
};

/** Of whom claim sets came; of many, how many. */
export const describeSenders = (names: readonly string[]): string =>
  names.length > NAMES_LISTED
    ? t('colleagues.set-count', { count: names.length })
    : t('colleagues.sets-of', { count: names.length, names: listOf(names) });
