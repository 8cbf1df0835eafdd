/** Cases on their way from the worker. The window has the annotations and relations already, so their numbers are sent. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { AnnotationCase, Case, Reading, RelationCase } from '#core/cases/case';

/** Numbers count through the lists of all sets, from 0; those of one reading keep its order. */
interface SentReadings {
  readonly annotations: readonly number[];
  readonly relations: readonly number[];
  /** The numbers of the sets whose readings take part. */
  readonly takingPart: readonly number[];
}

export type SentCase =
  | (Omit<AnnotationCase, 'readings'> & { readonly readings: SentReadings })
  | (Omit<RelationCase, 'readings' | 'ends'> & {
      readonly readings: SentReadings;
      /** Which of the cases before it. */
      readonly ends: readonly [number, number];
    });

/** For the worker. Give it every case once, in text order, so that the ends of a relation case come before that case. */
export const createCaseSender = (sets: readonly ComparedSet[]): ((one: Case) => SentCase) => {
  const annotations = numbersOf(sets.flatMap((set) => set.annotations));
  const relations = numbersOf(sets.flatMap((set) => set.relations));
  const cases = new Map<Case, number>();
  const send = (readings: readonly Reading[]): SentReadings => ({
    annotations: readings.flatMap((reading) =>
      reading.annotations.map(({ id }) => known(annotations.get(id))),
    ),
    relations: readings.flatMap((reading) => reading.relations.map(({ id }) => known(relations.get(id)))),
    takingPart: readings.flatMap(({ takesPart }, at) => (takesPart ? [at] : [])),
  });
  return (one) => {
    cases.set(one, cases.size);
    const readings = send(one.readings);
    if (one.about === 'annotations') return { ...one, readings };
    const [first, second] = one.ends;
    return { ...one, readings, ends: [known(cases.get(first)), known(cases.get(second))] };
  };
};

/** For the window. Makes the same cases again from `sets`, which must be the sets that the worker was sent. */
export const createCaseReceiver = (sets: readonly ComparedSet[]): ((sent: SentCase) => Case) => {
  const annotations = sets.flatMap((set, at) => set.annotations.map((item) => ({ item, at })));
  const relations = sets.flatMap((set, at) => set.relations.map((item) => ({ item, at })));
  const cases: Case[] = [];
  const receive = (sent: SentReadings): readonly Reading[] => {
    const taking = new Set(sent.takingPart);
    const ofSet = {
      annotations: sharedOut(sent.annotations, annotations, sets.length),
      relations: sharedOut(sent.relations, relations, sets.length),
    };
    return sets.map(({ analystId }, at) => ({
      analystId,
      annotations: ofSet.annotations[at] ?? [],
      relations: ofSet.relations[at] ?? [],
      takesPart: taking.has(at),
    }));
  };
  const endAt = (number: number): AnnotationCase => {
    const end = known(cases[number]);
    if (end.about !== 'annotations') throw new RangeError('A relation case has relations for ends');
    return end;
  };
  return (sent) => {
    const readings = receive(sent.readings);
    const one: Case =
      sent.about === 'annotations'
        ? { ...sent, readings }
        : { ...sent, readings, ends: [endAt(sent.ends[0]), endAt(sent.ends[1])] };
    cases.push(one);
    return one;
  };
};

const numbersOf = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, number) => [id, number]));

/** What `numbers` name, each set's in a list of its own. */
const sharedOut = <Item>(
  numbers: readonly number[],
  items: readonly { readonly item: Item; readonly at: number }[],
  sets: number,
): readonly (readonly Item[])[] => {
  const lists = Array.from({ length: sets }, (): Item[] => []);
  for (const number of numbers) {
    const { item, at } = known(items[number]);
    lists[at]?.push(item);
  }
  return lists;
};

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new RangeError('A case is about something that was not compared');
  return value;
};
