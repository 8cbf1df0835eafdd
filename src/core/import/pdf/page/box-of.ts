/** Boxes of a page's own space on the page as it is shown. */
import { apply, type Matrix } from './matrix';
import type { Rule } from './page-content';

export const boxOf = (rect: ArrayLike<number> & Iterable<number>, matrix: Matrix): Rule => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const corners = [apply(matrix, x1, y1), apply(matrix, x2, y2)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
