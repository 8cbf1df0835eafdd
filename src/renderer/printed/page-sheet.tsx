/** One page: its picture, and over it what is tagged and selected. */

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import type { PageBox } from '#core/paper/page-map';
import { quotedWords } from '#core/passage/passage';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { type PageFrame, pixelsToPoint } from './page-layout';
import { lettersBefore, type PageMark } from './page-marks';
import type { PrintedDocument } from './printed-document';
import type { HeldKeys } from './use-page-pointing';

export interface PageSheetProps {
  readonly page: number;
  readonly label: string;
  readonly frame: PageFrame;
  readonly scale: number;
  readonly document: PrintedDocument;
  readonly marks: readonly PageMark[];
  readonly selected: readonly PageBox[];
  readonly chosenId: string | null;
  onChoose(annotationId: string, held: HeldKeys): void;
}

export const PageSheet = (props: PageSheetProps): ReactElement => {
  const { page, label, frame, scale, marks, selected, chosenId, onChoose } = props;
  const before = lettersBefore(marks);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a page is no set of form fields
    <div
      role="group"
      aria-label={t('printed.page', { label })}
      className="page-sheet"
      data-page={page}
      style={{ insetBlockStart: frame.top, inlineSize: frame.width, blockSize: frame.height }}
    >
      <PagePicture {...props} />
      {selected.map((box) => (
        <div key={keyOf(box)} className="page-selected" aria-hidden style={placed(box, scale)} />
      ))}
      {marks.map(({ annotation: { id, tag }, boxes }) =>
        boxes.map((box) => (
          <div
            key={`${id} ${keyOf(box)}`}
            aria-hidden
            className={`page-marked tag-${tag}${id === chosenId ? ' is-chosen' : ''}`}
            style={placed(box, scale)}
          />
        )),
      )}
      {marks.map(({ annotation: { id, tag, passages }, boxes: [first], margin }, index) => (
        <button
          key={id}
          type="button"
          className={`page-letter tag-${tag}${id === chosenId ? ' is-chosen' : ''}`}
          aria-pressed={id === chosenId}
          aria-label={t('common.tagged', {
            tag,
            words: shorten(quotedWords(passages)),
          })}
          style={first && letterAt(margin, first.top, scale, before[index] ?? 0)}
          onClick={(event) => onChoose(id, event)}
        >
          {TAG_LETTERS[tag]}
        </button>
      ))}
    </div>
  );
};

const keyOf = ({ left, top, width }: PageBox): string => `${left} ${top} ${width}`;

const placed = ({ left, top, width, height }: PageBox, scale: number) => ({
  left: left * scale,
  top: top * scale,
  width: width * scale,
  height: height * scale,
});

/** In the margin before the line, from right to left where several begin on it; pixels. */
const letterAt = (margin: number, top: number, scale: number, before: number) => ({
  left: Math.max(0, margin * scale - LETTER * (before + 1)),
  top: top * scale,
});

const LETTER = 18;

type PagePictureProps = Pick<PageSheetProps, 'document' | 'page' | 'frame' | 'scale' | 'label'>;

/** What was drawn before stays, stretched, until the sharper picture is there. */
const PagePicture = ({ document, page, frame, scale, label }: PagePictureProps): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const pixels = pixelsToPoint(frame, scale, devicePixelRatio);
  useEffect(() => {
    const drawing = new AbortController();
    const show = (picture: HTMLCanvasElement | null): void => {
      if (picture && !drawing.signal.aborted) place.current?.replaceChildren(picture);
    };
    document.draw(page, pixels, drawing.signal).then(show, () => setBroken(true));
    return () => drawing.abort();
  }, [document, page, pixels]);
  return isBroken ? (
    <p className="page-broken">{t('printed.page-not-drawn', { label })}</p>
  ) : (
    <div ref={place} className="page-picture" aria-hidden />
  );
};
