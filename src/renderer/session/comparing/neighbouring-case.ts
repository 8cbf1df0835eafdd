/** From case to case, and the case that stands for another one after something has changed. */
import type { Case } from '#core/cases/case';
import type { Direction } from '#core/passage/boundaries';

/** The next case or the one before, wrapping round. Counts from `offset` when the current case is not in the list. */
export const caseBeside = (
  cases: readonly Case[],
  current: Case | null,
  offset: number,
  direction: Direction,
): Case | null => {
  const at = cases.findIndex(({ key }) => key === current?.key);
  if (direction === 'forward')
    return (at >= 0 ? cases[at + 1] : cases.find(({ place }) => place.from >= offset)) ?? cases[0] ?? null;
  return (
    (at >= 0 ? cases[at - 1] : cases.findLast(({ place }) => place.from < offset)) ?? cases.at(-1) ?? null
  );
};

/** The case itself, as it is now; else the one that is about most of the same annotations. Null when none is. */
export const sameCaseIn = (cases: readonly Case[], known: Case): Case | null => {
  const ids = new Set(idsOf(known));
  let best: Case | null = null;
  let most = 0;
  for (const one of cases) {
    if (one.key === known.key) return one;
    if (one.about !== known.about) continue;
    const shared = idsOf(one).filter((id) => ids.has(id)).length;
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
};

/** Of a relation case, those of both ends. */
const idsOf = ({ readings }: Case): string[] =>
  readings.flatMap(({ annotations }) => annotations.map(({ id }) => id));
