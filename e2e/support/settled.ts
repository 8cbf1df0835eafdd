import type { WorkbenchPage } from './workbench-page';

/** Panes, and what floats beside its button, follow the size of the window a frame or two later. */
export const settled = ({ page }: Pick<WorkbenchPage, 'page'>): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
