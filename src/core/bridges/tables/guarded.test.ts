import { expect, test } from 'vitest';
import { createGuard } from './guarded';

test.each(['=1+1', '+1', '-1', '@sum', '＝1', ' =1', '\t1', '\r1', '\n=1'])(
  '%j is kept from running',
  (cell) => {
    const guard = createGuard();
    expect(guard.cell(cell)).toBe(`'${cell}`);
    expect(guard.count()).toBe(1);
  },
);

test.each(['a=1', '', "'", -1, null, '–1 %'])('%j stays as it is', (cell) => {
  const guard = createGuard();
  expect(guard.cell(cell)).toBe(cell);
  expect(guard.count()).toBe(0);
});
