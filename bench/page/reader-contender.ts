/** The shipped reader, mounted as the program mounts it. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PaperReader } from '../../src/renderer/reader/paper-reader';
import type { ReaderView } from '../../src/renderer/reader/reader-view';
import type { OpenContender } from './contender';

export const openReader: OpenContender = (stage, paper, index) => {
  let view: ReaderView | null = null;
  const onView = (next: ReaderView | null): void => {
    view = next;
  };
  const root = createRoot(stage);
  const { title } = paper.metadata;
  flushSync(() =>
    root.render(createElement(PaperReader, { paper, title, index, events: NO_EVENTS, onView })),
  );
  return {
    add(annotation) {
      index.put(annotation);
      view?.refresh([annotation]);
    },
  };
};

const NO_EVENTS = {
  onSelect: () => undefined,
  onPick: () => undefined,
  onMove: () => undefined,
  onPlace: () => undefined,
  onAddPassage: () => undefined,
  onMoveEnd: () => Promise.resolve(),
  onMenu: () => undefined,
};
