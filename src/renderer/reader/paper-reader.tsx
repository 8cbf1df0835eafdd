/** The reader pane as a component: it mounts the reader view and hands it out. */

import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import { hasTitle } from '#core/paper/block-signs';
import type { FixedPaper } from '#core/paper/paper';
import { startsRightToLeft } from '#core/passage/direction';
import type { ReaderEvents } from './reader-ground';
import { createReaderView, type ReaderView } from './reader-view';
import './paper-reader.css';

export interface PaperReaderProps {
  readonly paper: FixedPaper;
  readonly title: string;
  readonly index: AnnotationIndex;
  readonly events: ReaderEvents;
  /** Called with the view once the paper is in the page, and with null when it is taken out. */
  readonly onView: (view: ReaderView | null) => void;
}

/** Paper, index and events must stay the same objects while the paper is open. */
export const PaperReader = ({ paper, title, index, events, onView }: PaperReaderProps): ReactElement => {
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const handles = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const signs = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!scroller.current || !page.current || !text.current || !strip.current) return;
    if (!marks.current || !handles.current || !caret.current || !signs.current || !legend.current) return;
    const elements = {
      scroller: scroller.current,
      page: page.current,
      text: text.current,
      marks: marks.current,
      handles: handles.current,
      caret: caret.current,
      strip: strip.current,
      signs: signs.current,
      legend: legend.current,
    };
    const view = createReaderView(elements, paper, index, events);
    onView(view);
    return () => {
      onView(null);
      view.destroy();
    };
  }, [paper, index, events, onView]);

  const isRightToLeft = startsRightToLeft(paper.text);
  return (
    <div className="reader-pane">
      {!hasTitle(paper.blocks) && (
        <h1 className="for-readers" dir="auto">
          {title}
        </h1>
      )}
      <div className="reader-legend" ref={legend} hidden />
      <div className="reader" ref={scroller}>
        {/* All that is drawn over the text counts from the left, whichever way lines and menus run. */}
        <div className={isRightToLeft ? 'reader-page is-rtl' : 'reader-page'} dir="ltr" ref={page}>
          <div className="reader-marks" ref={marks} aria-hidden="true" />
          <article className="reader-text" ref={text} aria-label={title} data-focus-home />
          <div className="reader-signs" ref={signs} aria-hidden="true" />
          <div className="reader-handles" ref={handles} aria-hidden="true" />
          <div className="reader-caret" ref={caret} hidden aria-hidden="true" />
        </div>
      </div>
      <div className="reader-strip" ref={strip} aria-hidden="true" />
    </div>
  );
};
