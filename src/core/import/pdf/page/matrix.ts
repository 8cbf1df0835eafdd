/** Transformations of the plane as PDF writes them: [a b c d e f]. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const isNumbers = (value: unknown): value is ArrayLike<number> & Iterable<number> =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && '0' in value && typeof value[0] === 'number';

export const matrixOf = (values: ArrayLike<number> & Iterable<number>): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
};

/** What first does `second` and then `first`. */
export const multiply = (first: Matrix, second: Matrix): Matrix => {
  const [a1, b1, c1, d1, e1, f1] = first;
  const [a2, b2, c2, d2, e2, f2] = second;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
};

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
