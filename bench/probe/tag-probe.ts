/** From the key that tags a selection to the frame that has painted it. */
import { frameThatHas, nextKeyPress } from './moments';
import { openTagFloor, type TagFloor } from './tag-floor';
import { type WriteWatch, watchWrites } from './write-watch';

/** In milliseconds. */
export interface TagTimes {
  /** From the key to the end of the frame that has painted it. */
  readonly painted: number;
  /** Of that: from the beginning of the transaction to its completion. */
  readonly written: number;
  /** The longest that the page then did not answer, until all is done that the new annotation sets off. */
  readonly heldUp: number;
  readonly floor: number;
}

export interface TagProbe {
  /** Selects some words in a block, from a share of the paper on. */
  select(share: number): Promise<void>;
  /** Waits for the key; `times` will be of that. */
  arm(): void;
  times(): Promise<TagTimes>;
  /** Resolves when nothing is chosen any more and nothing is left to do. */
  undone(): Promise<void>;
}

/** The program marks the annotation that it has just made in a layer of its own, in the frame that paints it. */
const CHOSEN = 'chosen-claim';

export const createTagProbe = (): TagProbe => {
  const writes = watchWrites();
  let floor: Promise<TagFloor> | null = null;
  let measuring: Promise<TagTimes> | null = null;
  return {
    async select(share) {
      const block = longBlockAfter(share);
      block.scrollIntoView({ block: 'center' });
      await frames(SETTLING);
      document.querySelector<HTMLElement>('.reader-text')?.focus({ preventScroll: true });
      selectWords(block);
      await frames(SETTLING);
    },
    arm() {
      floor ??= openTagFloor();
      measuring = measure(writes, floor);
    },
    times() {
      if (!measuring) throw new Error('Nothing is being measured.');
      return measuring;
    },
    async undone() {
      await frameThatHas(() => !isPainted(CHOSEN));
      await frames(SETTLING);
    },
  };
};

const measure = async (writes: WriteWatch, floor: Promise<TagFloor>): Promise<TagTimes> => {
  const words = rangeOfSelection();
  const pressed = await nextKeyPress('c');
  const painted = await frameThatHas(() => isPainted(CHOSEN, words));
  if (!isPainted('claim', words)) throw new Error('The new annotation is not painted.');
  const write = writes.after(pressed);
  if (!write) throw new Error('It was painted before it was written.');
  const heldUp = await longestFrame(AFTERWARDS);
  const floorTime = await (await floor)();
  return {
    painted: painted - pressed,
    written: write.complete - write.begun,
    heldUp,
    floor: floorTime,
  };
};

/** Frames until nothing that scrolling or selecting set off is left to do. */
const SETTLING = 12;

/** Frames in which what a new annotation sets off is done. */
const AFTERWARDS = 20;

/** Words in a block that has enough of them. */
const FEWEST_WORDS = 60;

const longBlockAfter = (share: number): HTMLElement => {
  const blocks = [...document.querySelectorAll<HTMLElement>('.reader-text [data-block]')];
  const found = blocks
    .slice(Math.floor(blocks.length * share))
    .find(({ textContent }) => textContent.split(' ').length > FEWEST_WORDS);
  if (!found) throw new Error('The paper has no long block there.');
  return found;
};

/** From the third word on, six of them, in the block's longest run of text. */
const selectWords = (block: HTMLElement): void => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  const node = nodes.sort((a, b) => b.length - a.length)[0];
  const ends = [...(node?.data ?? '').matchAll(/ /g)].map(({ index }) => index);
  const [from, to] = [ends[2], ends[8]];
  if (!node || from === undefined || to === undefined) throw new Error('The block has no words to select.');
  getSelection()?.setBaseAndExtent(node, from + 1, node, to);
};

const rangeOfSelection = (): Range => {
  const range = getSelection()?.getRangeAt(0);
  if (!range || range.collapsed) throw new Error('Nothing is selected.');
  return range.cloneRange();
};

/** Whether the layer has anything; with `words`, whether it covers their first character. */
const isPainted = (layer: string, words?: Range): boolean => {
  const ranges: AbstractRange[] = [...(CSS.highlights.get(layer) ?? [])];
  if (!words) return ranges.length > 0;
  const { startContainer, startOffset } = words;
  return ranges.some((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.isPointInRange(startContainer, startOffset + 1);
  });
};

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await nextFrame();
};

const longestFrame = async (count: number): Promise<number> => {
  const times = [performance.now()];
  for (let frame = 0; frame < count; frame++) times.push(await nextFrame());
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
};

const nextFrame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
