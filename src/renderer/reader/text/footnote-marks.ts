/** The marks of footnotes in the text, and where they lead. */
import type { FixedPaper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';

/** The mark that was pressed or clicked; null beside all. */
export const noteMarkOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;

export const footnoteOf = (paper: FixedPaper, mark: HTMLElement): TextRange | undefined =>
  paper.blocks.find((block) => block.kind === 'footnote' && block.label === mark.dataset['note']);
