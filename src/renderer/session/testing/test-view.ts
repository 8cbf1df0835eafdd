/** A reader without a screen, for tests: it has a caret, and remembers what it was asked to show. */
import { vi } from 'vitest';
import type { TextRange } from '#core/passage/range';
import type { ReaderView } from '../../reader/reader-view';

export interface TestView extends ReaderView {
  /** What was revealed, oldest first. */
  readonly revealed: readonly TextRange[];
}

export const createTestView = (caretAtFirst: number): TestView => {
  let caret = caretAtFirst;
  const revealed: TextRange[] = [];
  return {
    revealed,
    get caret() {
      return caret;
    },
    setCaret(offset) {
      caret = offset;
    },
    reveal(range) {
      revealed.push(range);
      caret = range.from;
    },
    focus: vi.fn(),
    bringIntoSight: vi.fn(),
    goBackTo: vi.fn(),
    select: vi.fn(),
    keepInSight: vi.fn(),
    keepSelection: vi.fn(),
    collapseSelection: vi.fn(),
    refresh: vi.fn(),
    choose: vi.fn(),
    annotationAt: () => null,
    showHits: vi.fn(),
    showRelated: vi.fn(),
    showCompared: vi.fn(),
    showCase: vi.fn(),
    selectionRect: () => null,
    destroy: vi.fn(),
  };
};
