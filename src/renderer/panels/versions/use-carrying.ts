/** What one decides while one looks at what would come along: for each annotation its places, and whether it comes. */
import { useMemo, useState } from 'react';
import type { CarriedAnnotation, CarryOver } from '#core/versions/carry-over';
import { type CarryChoices, canStandAt, countCarried } from '#core/versions/carry-over-steps';
import { type Choice, firstChoice, placesIn } from '../colleagues/passage-places';

export interface Carrying {
  readonly plan: CarryOver;
  readonly choices: CarryChoices;
  readonly counts: ReturnType<typeof countCarried>;
  /** For each passage of one without a sure place. */
  placesOf(one: CarriedAnnotation): readonly Choice[];
  /** A place that is chosen is meant to be used. */
  choose(one: CarriedAnnotation, places: readonly Choice[]): void;
  /** Whether there is a place for all of its passages. */
  canCome(one: CarriedAnnotation): boolean;
  isComing(one: CarriedAnnotation): boolean;
  setComing(one: CarriedAnnotation, isComing: boolean): void;
  readonly canUndo: boolean;
  /** Takes back what was said last. Returns the id of the annotation that it was said of. */
  undo(): string | null;
}

interface Said {
  readonly places: readonly Choice[];
  readonly isComing: boolean;
}

interface Step {
  readonly id: string;
  /** Of every annotation, once it was said. */
  readonly said: ReadonlyMap<string, Said>;
}

export const useCarrying = (plan: CarryOver): Carrying => {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const last = steps.at(-1);
  const said = last?.said ?? NOTHING;
  const saidOf = (one: CarriedAnnotation): Said => said.get(one.annotation.id) ?? untouched(one);
  const set = (one: CarriedAnnotation, changed: Partial<Said>): void =>
    setSteps([
      ...steps,
      { id: one.annotation.id, said: withSaid(said, one, { ...saidOf(one), ...changed }) },
    ]);
  const choices = useMemo(() => choicesOf(plan, said), [plan, said]);
  const canCome = (one: CarriedAnnotation): boolean => isWhole(saidOf(one).places);
  return {
    plan,
    choices,
    counts: countCarried(plan, choices),
    placesOf: (one) => saidOf(one).places,
    choose: (one, places) => set(one, { places, isComing: isWhole(places) }),
    canCome,
    isComing: (one) => saidOf(one).isComing && canCome(one),
    setComing: (one, isComing) => set(one, { isComing }),
    canUndo: last !== undefined,
    undo: () => {
      setSteps(steps.slice(0, -1));
      return last?.id ?? null;
    },
  };
};

const NOTHING: Step['said'] = new Map();

const withSaid = (said: Step['said'], { annotation }: CarriedAnnotation, now: Said): Step['said'] =>
  new Map([...said, [annotation.id, now]]);

const untouched = (one: CarriedAnnotation): Said =>
  'passages' in one
    ? { places: one.passages, isComing: true }
    : { places: one.places.map(firstChoice), isComing: false };

const isWhole = (places: readonly Choice[]): boolean =>
  !places.includes(null) && canStandAt(placesIn(places));

const choicesOf = (plan: CarryOver, said: ReadonlyMap<string, Said>): CarryChoices =>
  new Map(
    plan.mine.flatMap(({ annotation: { id } }) => {
      const one = said.get(id);
      return one ? [[id, one.isComing && isWhole(one.places) ? placesIn(one.places) : []]] : [];
    }),
  );
