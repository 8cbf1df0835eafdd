/**
 * A sheet page by page, as it will be printed: columns of the size of a page break where pages do, and each row of them
 * is one. It is drawn at the size of paper and made smaller as a whole, so that every line is as long as on paper.
 */
import { type PageBox, pageBox } from '#core/printout/page-setup';
import { type Sheet, styled } from './sheet';

export interface PagePreview {
  /** How many pages it comes to. */
  show(sheet: Sheet): number;
  /** Fits the pages into the width, in CSS pixels. */
  fit(width: number): void;
}

/** Between two pages, in millimetres. */
const GAP = 6;

const MM = 96 / 25.4;

export const createPagePreview = (host: HTMLElement): PagePreview => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const desk = part('desk');
  root.replaceChildren(desk);
  let box: PageBox | null = null;
  let count = 0;
  let room = 0;
  const scaleTo = (width = room): void => {
    room = width;
    if (!box || room === 0) return;
    const scale = Math.min(1, room / (box.width * MM));
    desk.style.scale = String(scale);
    host.style.inlineSize = `${box.width * MM * scale}px`;
    host.style.blockSize = `${(count * (box.height + GAP) - GAP) * MM * scale}px`;
  };
  return {
    fit: scaleTo,
    show(sheet) {
      box = pageBox(sheet.setup);
      styled(root, sheet.style, styleOf(box));
      const flow = part('flow');
      flow.innerHTML = sheet.markup;
      desk.replaceChildren(flow);
      count = pagesIn(flow, box);
      desk.prepend(...Array.from({ length: count }, (_, index) => page(sheet, index, count)));
      scaleTo();
      return count;
    },
  };
};

/** From where the last column lies: columns come one below another. */
const pagesIn = (flow: HTMLElement, { height, top, bottom }: PageBox): number => {
  const own = flow.offsetHeight / MM;
  return Math.max(1, Math.round((own + top + bottom + GAP) / (height + GAP)));
};

const page = ({ setup, running: { above, below } }: Sheet, index: number, count: number): HTMLElement => {
  const element = part('page');
  element.dir = setup.isRightToLeft ? 'rtl' : 'ltr';
  element.style.top = `${index * (pageBox(setup).height + GAP)}mm`;
  element.append(line('above', above[0], above[1]), line('below', below, `${index + 1} / ${count}`));
  return element;
};

const line = (name: string, ...words: readonly string[]): HTMLElement => {
  const element = part(name);
  for (const one of words) {
    const piece = document.createElement('bdi');
    piece.textContent = one;
    element.append(piece);
  }
  return element;
};

const part = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  return element;
};

const styleOf = ({ width, height, top, bottom, left, right }: PageBox): string => `
.desk { position: relative; inline-size: ${width}mm; transform-origin: 0 0; --new-page: column; }
.page { position: absolute; left: 0; inline-size: ${width}mm; block-size: ${height}mm; background: #fff; box-shadow: 0 0 0 1px #8888, 0 2px 10px #0003; color: #444; font: 8pt 'Inter Variable', Arial, sans-serif; }
.above, .below { position: absolute; left: ${left}mm; right: ${right}mm; display: flex; align-items: center; justify-content: space-between; gap: 4mm; white-space: pre; }
.above { top: 0; block-size: ${top}mm; }
.below { bottom: 0; block-size: ${bottom}mm; }
.flow { position: absolute; top: ${top}mm; left: ${left}mm; inline-size: ${width - left - right}mm; column-width: ${width - left - right}mm; column-gap: 0; column-fill: auto; column-height: ${height - top - bottom}mm; column-wrap: wrap; row-gap: ${top + bottom + GAP}mm; }
`;
