/** The compared people's annotations by place, entered a slice at a time: ten thousand at once would cost frames. */

import { createIntervalIndex } from '#core/passage/interval-index';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { createIdleTask } from '../text/idle-task';
import type { ComparedPerson } from './compared-text';

export interface LaneIndex {
  /** All is entered; of small sets it is from the beginning. */
  readonly isReady: boolean;
  /** One list for each person, in the order in which they came; in no order inside it. */
  overlapping(range: TextRange): readonly (readonly Annotation[])[];
  /** Stops entering. */
  cancel(): void;
}

/** A few milliseconds’ work. */
const SLICE = 1_000;

/** `onReady` is told later, when all is entered, unless it is ready at once. */
export const createLaneIndex = (people: readonly ComparedPerson[], onReady: () => void): LaneIndex => {
  const byPlace = createIntervalIndex<LaneItem>(({ annotation }) => annotation.passages);
  const items = people.flatMap(({ annotations }, person) =>
    annotations.map((annotation): LaneItem => ({ id: annotation.id, person, annotation })),
  );
  let entered = 0;
  const enterSlice = (): void => {
    for (const item of items.slice(entered, entered + SLICE)) byPlace.put(item);
    entered += SLICE;
  };
  const entering = createIdleTask(() => {
    enterSlice();
    if (entered < items.length) entering.ask();
    else onReady();
  });
  enterSlice();
  if (entered < items.length) entering.ask();
  return {
    get isReady() {
      return entered >= items.length;
    },
    cancel: entering.cancel,
    overlapping(range) {
      const lists: Annotation[][] = people.map(() => []);
      for (const { person, annotation } of byPlace.overlapping(range)) lists[person]?.push(annotation);
      return lists;
    },
  };
};

interface LaneItem {
  readonly id: string;
  readonly person: number;
  readonly annotation: Annotation;
}
