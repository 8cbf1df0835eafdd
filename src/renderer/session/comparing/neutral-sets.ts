/** The sets as they are shown at a case while names are hidden: letters, in an order that differs from case to case. */
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { neutralOrder } from '#core/cases/neutral-order';
import type { ShownSet } from '#core/compare/shown-set';

/** In the order of the letters. At the next case the same letter may stand for somebody else. */
export const neutralSets = (sets: readonly ShownSet[], caseKey: string): readonly ShownSet[] => {
  const ids = sets.map(({ analystId }) => analystId);
  return neutralOrder(ids, caseKey).flatMap((id, ordinal) => {
    const set = sets.find(({ analystId }) => analystId === id);
    const letter = letterAt(ordinal);
    if (!set) return [];
    // Nobody is me or the consensus here: either would give a name away.
    return [
      { ...set, kind: 'colleague', name: t('compare.neutral-name', { letter }), sign: letter, ordinal },
    ];
  });
};

/** P to Z, then P2 to Z2, and so on. */
const letterAt = (ordinal: number): string => {
  const round = Math.floor(ordinal / LETTERS.length);
  return `${LETTERS[ordinal % LETTERS.length] ?? ''}${round === 0 ? '' : round + 1}`;
};

/** None of them is the letter of a tag. */
const LETTERS = 'PQRSTUVWXYZ';

/** The case with its readings in the order of the sets, so that the order gives nobody away either. */
export const readInOrder = <Kind extends Case>(one: Kind, sets: readonly ShownSet[]): Kind => ({
  ...one,
  readings: sets.flatMap(({ analystId }) =>
    one.readings.filter((reading) => reading.analystId === analystId),
  ),
});
