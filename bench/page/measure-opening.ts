/** How long a paper takes to open. */
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { Contender, OpenContender } from './contender';
import { nextFrame } from './frames';

export interface Opening {
  readonly contender: Contender;
  /** In milliseconds. */
  readonly duration: number;
}

/** From the paper in memory to the start of the second frame: what the first one painted is on the screen then. */
export const measureOpening = async (
  open: OpenContender,
  stage: HTMLElement,
  paper: Paper,
  index: AnnotationIndex,
): Promise<Opening> => {
  await nextFrame();
  const start = performance.now();
  const contender = open(stage, paper, index);
  await nextFrame();
  const painted = await nextFrame();
  return { contender, duration: painted - start };
};
