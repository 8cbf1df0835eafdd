/** A comparison in the text: lines of marks, signs, washes, the case that is looked at, and how it is said in words. */

import type { TaggedRange } from '#core/compare/lane-pieces';
import { overlaps, rangeLength, type TextRange } from '#core/passage/range';
import { type Annotation, TAGS } from '#core/records/annotation';
import type { MarginMark } from '../paint/margin-marks';
import type { BlockDescriptions } from '../text/block-descriptions';
import type { TextMap } from '../text/offset-map';
import type { PlaceKeeper } from '../text/place-keeper';
import { type ComparedCase, type ComparedText, MOST_LANES, type ShownCase } from './compared-text';
import { describeCompared } from './describe-compared';
import { createLaneIndex, type LaneIndex } from './lane-index';
import { fillLegend } from './lane-legend';
import { createLanePainter } from './lane-painter';
import { createLaneSigns, type LaneSign } from './lane-signs';
import './compared-view.css';

export interface ComparedView {
  /** What is shown: null while nothing is compared. */
  readonly compared: ComparedText | null;
  /** Large comparisons are shown a moment later. */
  show(compared: ComparedText | null): void;
  /** Frames a case; null frames none. */
  lookAt(shown: ShownCase | null): void;
  paint(window: TextRange): void;
  /** What stands in the margin beside it. */
  drawSigns(window: TextRange): readonly MarginMark[];
  /** The text lies elsewhere now. */
  forget(): void;
  destroy(): void;
}

export interface ComparedElements {
  readonly page: HTMLElement;
  readonly signs: HTMLElement;
  readonly legend: HTMLElement;
}

/** `onChange`: something else is compared from now on. */
export const createComparedView = (
  { page, signs, legend }: ComparedElements,
  map: TextMap,
  descriptions: BlockDescriptions,
  place: PlaceKeeper,
  onChange: () => void,
): ComparedView => {
  const painter = createLanePainter(map);
  const laneSigns = createLaneSigns(map, signs);
  const room = createLaneRoom(page, place);
  let compared: ComparedText | null = null;
  let index: LaneIndex | null = null;
  /** What will be shown when its index is ready. */
  let awaited: { readonly compared: ComparedText; readonly index: LaneIndex } | null = null;
  let current: ShownCase | null = null;

  const begin = (next: ComparedText | null, entered: LaneIndex | null): void => {
    awaited = null;
    compared = next;
    index = entered;
    fillLegend(legend, next?.people ?? []);
    room.makeFor(Math.min(next?.people.length ?? 0, MOST_LANES));
    laneSigns.forget();
    descriptions.describeBy(next && entered && sentenceOf(next, entered));
    onChange();
  };
  const inLanes = (window: TextRange): readonly (readonly Annotation[])[] =>
    index?.overlapping(window).slice(0, MOST_LANES) ?? [];

  fillLegend(legend, []);
  return {
    get compared() {
      return compared;
    },
    show(next) {
      if (awaited && haveSameAnnotations(awaited.compared, next)) {
        awaited = { ...awaited, compared: next };
        return;
      }
      awaited?.index.cancel();
      if (!next) return begin(null, null);
      if (index && haveSameAnnotations(compared, next)) return begin(next, index);
      const made = createLaneIndex(next.people, () => awaited && begin(awaited.compared, awaited.index));
      if (made.isReady) begin(next, made);
      else awaited = { compared: next, index: made };
    },
    lookAt(shown) {
      current = shown;
      painter.frame(shown?.passages ?? []);
    },
    paint(window) {
      painter.paint(window, inLanes(window).map(taggedRanges), compared?.differing ?? []);
    },
    drawSigns(window) {
      laneSigns.draw(signsIn(compared?.people.map(({ sign }) => sign) ?? [], inLanes(window), window));
      return compared?.cases.map((one) => caseMark(one, current?.key === one.key)) ?? [];
    },
    forget: laneSigns.forget,
    destroy() {
      awaited?.index.cancel();
      painter.destroy();
      room.destroy();
    },
  };
};

interface LaneRoom {
  /** Lines of text stand so far apart that so many lines fit under each; the text in sight stays where it is. */
  makeFor(lanes: number): void;
  destroy(): void;
}

const createLaneRoom = (page: HTMLElement, place: PlaceKeeper): LaneRoom => {
  let made = 0;
  return {
    makeFor(lanes) {
      if (lanes === made) return;
      made = lanes;
      place.keep(() => {
        page.classList.toggle('is-comparing', lanes > 0);
        page.style.setProperty('--lanes', `${lanes}`);
      });
    },
    destroy() {
      page.classList.remove('is-comparing');
    },
  };
};

const taggedRanges = (annotations: readonly Annotation[]): TaggedRange[] =>
  annotations.flatMap(({ tag, passages }) => passages.map(({ from, to }) => ({ from, to, tag })));

/** The very same annotations, whatever else is new: then they are in the index already. */
const haveSameAnnotations = (known: ComparedText | null, next: ComparedText | null): next is ComparedText =>
  next !== null &&
  known?.people.length === next.people.length &&
  next.people.every(({ annotations }, person) => {
    const others = known.people[person]?.annotations ?? [];
    return annotations.length === others.length && annotations.every((one, place) => one === others[place]);
  });

const sentenceOf =
  ({ people, differing }: ComparedText, entered: LaneIndex) =>
  (block: TextRange): string => {
    const differs = differing.some((place) => overlaps(place, block));
    return describeCompared(people, entered.overlapping(block), differs);
  };

/** Where several of one person begin at one place, one sign stands for them: that of the shortest, which is seen. */
const signsIn = (
  signs: readonly string[],
  lanes: readonly (readonly Annotation[])[],
  window: TextRange,
): LaneSign[] =>
  lanes.flatMap((annotations, lane) => {
    const passages = annotations.flatMap(({ tag, passages }) =>
      passages.map((passage) => ({ tag, from: passage.from, length: rangeLength(passage) })),
    );
    const longestFirst = passages
      .filter(({ from }) => from >= window.from && from < window.to)
      .sort((a, b) => b.length - a.length || TAGS.indexOf(b.tag) - TAGS.indexOf(a.tag));
    const byOffset = new Map(
      longestFirst.map(({ tag, from }) => [from, { lane, sign: signs[lane] ?? '', tag, offset: from }]),
    );
    return [...byOffset.values()];
  });

const caseMark = ({ key, place, sign, differs }: ComparedCase, isCurrent: boolean): MarginMark => ({
  id: key,
  from: place.from,
  letter: sign,
  className: `${differs ? 'case-differs' : 'case-agrees'}${isCurrent ? ' is-chosen' : ''}`,
});
