import { describe, expect, test } from 'vitest';
import { isPaneOpen, readPanes, withOpen, withSize } from './panes';

const PLAIN = { sizes: {}, open: {}, isReading: false };

describe('how a window is divided', () => {
  test.each([
    ['nothing', undefined],
    ['no record', 'wide'],
    ['null', null],
    ['values of another kind', { sizes: { outline: '200' }, open: { outline: 1 }, isReading: 'yes' }],
    ['impossible sizes', { sizes: { outline: -1, beside: Number.NaN, unknown: 3 } }],
  ])('is as at first when %s is stored', (_, stored) => {
    expect(readPanes(stored)).toEqual(PLAIN);
  });

  test('is read as it was written', () => {
    const panes = withOpen(withSize(readPanes({}), 'outline', 210.4), 'inspector', false);
    expect(readPanes(JSON.parse(JSON.stringify(panes)))).toEqual({
      sizes: { outline: 210 },
      open: { inspector: false },
      isReading: false,
    });
  });

  test('gives a pane back the size at first', () => {
    expect(withSize(withSize(readPanes({}), 'chosen', 300), 'chosen', null)).toEqual(PLAIN);
  });

  test('opens the outline where there is room for it, until one says otherwise', () => {
    const panes = readPanes({});
    expect([1199, 1200].map((width) => isPaneOpen(panes, 'outline', width))).toEqual([false, true]);
    expect(isPaneOpen(withOpen(panes, 'outline', true), 'outline', 900)).toBe(true);
    expect(isPaneOpen(withOpen(panes, 'outline', false), 'outline', 1920)).toBe(false);
    expect([isPaneOpen(panes, 'inspector', 400), isPaneOpen(panes, 'drawer', 400)]).toEqual([true, false]);
  });
});
