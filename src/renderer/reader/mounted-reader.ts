/** For tests: the elements of a reader in a page of its own, and what is painted in it. */
import type { ReaderElements, ReaderEvents } from './reader-ground';

const PARTS = ['scroller', 'page', 'text', 'marks', 'handles', 'caret', 'strip', 'signs', 'legend'] as const;

/** 600 pixels high. */
export const mountElements = (): ReaderElements => {
  const made = Object.fromEntries(PARTS.map((part) => [part, document.createElement('div')]));
  const part = (name: (typeof PARTS)[number]): HTMLElement => made[name] ?? document.body;
  const pane = document.createElement('div');
  pane.className = 'reader-pane';
  pane.style.blockSize = '600px';
  for (const name of PARTS) part(name).className = name === 'scroller' ? 'reader' : `reader-${name}`;
  part('page').append(part('marks'), part('text'), part('signs'), part('handles'), part('caret'));
  part('scroller').append(part('page'));
  pane.append(part('legend'), part('scroller'), part('strip'));
  document.body.replaceChildren(pane);
  return {
    scroller: part('scroller'),
    page: part('page'),
    text: part('text'),
    marks: part('marks'),
    handles: part('handles'),
    caret: part('caret'),
    strip: part('strip'),
    signs: part('signs'),
    legend: part('legend'),
  };
};

/** The words that a highlight covers, piece by piece. */
export const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

export const NO_EVENTS: ReaderEvents = {
  onSelect: () => undefined,
  onPick: () => undefined,
  onMove: () => undefined,
  onPlace: () => undefined,
  onAddPassage: () => undefined,
  onMoveEnd: () => Promise.resolve(),
  onMenu: () => undefined,
};
