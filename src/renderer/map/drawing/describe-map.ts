/** The map's words: names for cards and arrows, for screen readers and for the bar under the map. */
import type { Tag } from '#core/records/annotation';
import type { RelationKind } from '#core/records/relation';
import { countOf, shorten } from '../../words/describe';
import { tagName } from '../../words/tags';
import type { MapArrow, MapCard, MapModel } from '../layout/map-model';
import { type Gesture, keysOfRelation, type ProposedRelation } from '../layout/relating';

export const KIND_NAMES: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  challenges: 'challenges',
  basedOn: 'is based on',
};

/** What the map writes in its key. */
export const KIND_LABELS: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  challenges: 'challenges',
  basedOn: 'based on',
};

export const letterOf = (tag: Tag): string => tagName(tag).charAt(0);

export const describeCard = ({ tag, words, starting, ending }: MapCard): string =>
  [
    `${tagName(tag)}: ${shorten(words, 90)}`,
    ...counted('supported by', ending.supports),
    ...counted('challenged by', ending.challenges),
    ...counted('based on', starting.basedOn),
    ...counted('supports', starting.supports),
    ...counted('challenges', starting.challenges),
    ...counted('a basis of', ending.basedOn),
  ].join(', ');

export const describeArrow = ({ from, kind, to }: MapArrow, model: MapModel): string =>
  `${nameCard(model, from)} ${KIND_NAMES[kind]} ${nameCard(model, to).replace(/^\p{L}/u, lowerCase)}`;

export const nameCard = ({ cardById }: MapModel, id: string): string => {
  const card = cardById.get(id);
  return card ? `${tagName(card.tag)} “${shorten(card.words, 48)}”` : '';
};

export const describeMap = ({ cards, arrows, loose }: MapModel): string =>
  [
    countOf(cards.length, 'annotation'),
    countOf(arrows.length, 'relation'),
    ...(loose.length > 0 && arrows.length > 0 ? [`${loose.length.toLocaleString('en')} not related`] : []),
  ].join(', ');

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
    return relations
      .map((said) => `${keysOfRelation(relations, said).join('+')} for ${sayShortly(model, said)}`)
      .join(', ');
  }
  if (arrow) return describeArrow(arrow, model);
  if (gesture.kind === 'relating' && cursorId === gesture.first) {
    return `Relating ${nameCard(model, gesture.first)}: go to the other card with the arrow keys and press Enter.`;
  }
  const card = cursorId === null ? undefined : model.cardById.get(cursorId);
  return card ? describeCard(card) : '';
};

/** 'Evidence supports claim'; of two that are tagged alike, the words say which is which. */
export const sayShortly = ({ cardById }: MapModel, { kind, from, to }: ProposedRelation): string => {
  const [start, end] = [cardById.get(from), cardById.get(to)];
  if (!start || !end) return '';
  return start.tag === end.tag
    ? `“${shorten(start.words, 28)}” ${KIND_NAMES[kind]} “${shorten(end.words, 28)}”`
    : `${tagName(start.tag)} ${KIND_NAMES[kind]} ${tagName(end.tag).toLowerCase()}`;
};

const counted = (words: string, count: number): string[] => (count > 0 ? [`${words} ${count}`] : []);

const lowerCase = (letter: string): string => letter.toLowerCase();
