/** How evenly frames come while the paper scrolls by. */
import { frames, nextFrame } from './frames';

/** Pixels a second: a page in an eighth of a second, faster than anyone reads and as fast as one skims. */
const SPEED = 6000;

/** In milliseconds. */
const DURATION = 3000;

/** Times between frames in milliseconds. A late frame scrolls as far as it is late, as a finger would. */
export const measureScrolling = async (): Promise<number[]> => {
  const scroller = document.querySelector('.reader');
  if (!scroller) throw new Error('There is nothing to scroll.');
  scroller.scrollTop = 0;
  await frames(20);
  const times = [await nextFrame()];
  const start = times[0] ?? 0;
  for (let now = start; now < start + DURATION; ) {
    scroller.scrollTop = ((now - start) * SPEED) / 1000;
    now = await nextFrame();
    times.push(now);
  }
  if (scroller.scrollTop < (SPEED * DURATION) / 2000) throw new Error('The paper did not scroll.');
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
};
