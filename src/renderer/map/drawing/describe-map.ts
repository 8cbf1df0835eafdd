/** The map's words: names for cards and arrows, for screen readers and for the bar under the map. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { shorten } from '#words/shorten';
import type { MapArrow, MapCard, MapModel } from '../layout/map-model';
import { type Gesture, keysOfRelation, type ProposedRelation } from '../layout/relating';

export const describeCard = ({ tag, words, starting, ending }: MapCard): string =>
  listOf(
    [
      t('common.tagged-words', { tag, words: shorten(words, 90) }),
      ending.supports > 0 && t('map.supported-by', { count: ending.supports }),
      ending.challenges > 0 && t('map.challenged-by', { count: ending.challenges }),
      starting.basedOn > 0 && t('map.based-on-count', { count: starting.basedOn }),
      starting.supports > 0 && t('map.supports-count', { count: starting.supports }),
      starting.challenges > 0 && t('map.challenges-count', { count: starting.challenges }),
      ending.basedOn > 0 && t('map.basis-of', { count: ending.basedOn }),
    ].filter((part) => part !== false),
    'beside',
  );

/** 'Evidence “…” supports claim “…”'. */
export const describeArrow = (
  { from, kind, to }: Pick<MapArrow, 'from' | 'kind' | 'to'>,
  { cardById }: MapModel,
): string => {
  const [start, end] = [cardById.get(from), cardById.get(to)];
  if (!start || !end) return '';
  return t('map.said', {
    from: start.tag,
    fromWords: shorten(start.words, 48),
    relation: kind,
    to: end.tag,
    toWords: shorten(end.words, 48),
  });
};

export const nameCard = ({ cardById }: MapModel, id: string): string => {
  const card = cardById.get(id);
  return card ? t('common.tagged', { tag: card.tag, words: shorten(card.words, 48) }) : '';
};

export const describeMap = ({ cards, arrows, loose }: MapModel): string => {
  const counts = { cards: cards.length, arrows: arrows.length };
  return loose.length > 0 && arrows.length > 0
    ? t('map.counts-with-loose', { ...counts, loose: loose.length })
    : t('map.counts', counts);
};

export interface PointedAt {
  readonly notice: string;
  readonly gesture: Gesture;
  readonly arrow: MapArrow | null;
  readonly cursorId: string | null;
}

/** What a screen reader is told when something on the map has changed under the keys. */
export const speakOf = (model: MapModel, { notice, gesture, arrow, cursorId }: PointedAt): string => {
  if (notice !== '') return notice;
  if (gesture.kind === 'choosing') {
    const { relations } = gesture;
    const choices = relations.map((one) =>
      t('map.choice', { keys: keysOfRelation(relations, one).join('+'), said: sayShortly(model, one) }),
    );
    return listOf(choices, 'beside');
  }
  if (arrow) return describeArrow(arrow, model);
  if (gesture.kind === 'relating' && cursorId === gesture.first) {
    return t('map.relating-first', { card: nameCard(model, gesture.first) });
  }
  const card = cursorId === null ? undefined : model.cardById.get(cursorId);
  return card ? describeCard(card) : '';
};

/** 'Evidence supports claim'; of two that are tagged alike, the words say which is which. */
export const sayShortly = ({ cardById }: MapModel, { kind, from, to }: ProposedRelation): string => {
  const [start, end] = [cardById.get(from), cardById.get(to)];
  if (!start || !end) return '';
  return start.tag === end.tag
    ? t('map.said-of-words', { from: shorten(start.words, 28), relation: kind, to: shorten(end.words, 28) })
    : t('map.said-of-tags', { from: start.tag, relation: kind, to: end.tag });
};
