import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { importPaper } from '#core/import/import-paper';
import { setLines, writePdf } from '#core/import/pdf/testing/write-pdf';
import type { ImportedPaper } from '#core/paper/paper';
import { testAnnotation } from '#core/testing/records';
import { openPrintedDocument } from './printed-document';
import { PrintedPages, type PrintedPagesProps } from './printed-pages';
import '../design/styles';
import { mount } from '../design/testing/mount';

const LINES = [
  'The lake froze early that winter and the',
  'ferry lay at the upper landing, where the',
  'pilot kept a lamp for those who came on',
  'foot over the ice from the other side of it.',
];
const source = writePdf([
  { texts: setLines(LINES) },
  { texts: setLines(['Nobody was asked for a fare on that day.']) },
]);

const readSmall = async (): Promise<ImportedPaper> => {
  const result = await importPaper({ name: 'lake.pdf', bytes: source });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.paper;
};

const show = async (changed: Partial<PrintedPagesProps> = {}) => {
  const paper = await readSmall();
  if (!paper.origin.pages) throw new TypeError('No pages');
  const ice = testAnnotation('ice', paper, 'foot over the ice', { tag: 'evidence' });
  const { host, draw: drawIn } = mount('inline-size: 624px; block-size: 700px');
  const props: PrintedPagesProps = {
    title: 'Pages',
    text: paper.text,
    pages: paper.origin.pages,
    annotations: [ice],
    chosenId: null,
    selected: [],
    lookedAt: null,
    open: () => openPrintedDocument(source, async () => null),
    onChoose: vi.fn(),
    onSelect: vi.fn(),
    onPlace: vi.fn(),
    ...changed,
  };
  const draw = (next: PrintedPagesProps): void => drawIn(<PrintedPages {...next} />);
  draw(props);
  return { host, paper, props, redraw: (next: Partial<PrintedPagesProps>) => draw({ ...props, ...next }) };
};

const picture = async (host: Element, index = 0): Promise<HTMLCanvasElement> => {
  const find = (): HTMLCanvasElement | null | undefined =>
    host.querySelector(`[data-page="${index}"]`)?.querySelector('canvas');
  await expect.poll(find).toBeTruthy();
  const canvas = find();
  if (!canvas) throw new TypeError('No picture');
  return canvas;
};

/** How many pixels of the box of the page, in points, are dark. */
const inkIn = (
  canvas: HTMLCanvasElement,
  [left, top, width, height]: readonly [number, number, number, number],
) => {
  const scale = canvas.width / 400;
  const { data } = canvas
    .getContext('2d')
    ?.getImageData(left * scale, top * scale, width * scale, height * scale) ?? { data: [] };
  return data.filter((value, index) => index % 4 === 0 && value < 128).length;
};

test('a page is drawn with the words where the reader found them', async () => {
  const { host } = await show();
  const canvas = await picture(host);
  expect(inkIn(canvas, [50, 90, 180, 12])).toBeGreaterThan(50);
  expect(inkIn(canvas, [50, 200, 180, 12])).toBe(0);
});

test('what is tagged lies over its words, with its letter, and choosing it is told', async () => {
  const { host, props } = await show();
  await picture(host);
  const [marked, ...others] = host.querySelectorAll('.page-marked');
  expect(others).toEqual([]);
  const canvasBox = (await picture(host)).getBoundingClientRect();
  const box = marked?.getBoundingClientRect();
  expect(((box?.left ?? 0) - canvasBox.left) / (canvasBox.width / 400)).toBeCloseTo(50, 0);
  await userEvent.click(page.getByRole('button', { name: 'Evidence “foot over the ice”' }));
  expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('ice', expect.anything());
});

const pointOn = async (host: Element, left: number, top: number): Promise<{ x: number; y: number }> => {
  const box = (await picture(host)).getBoundingClientRect();
  const scale = box.width / 400;
  return { x: box.left + left * scale, y: box.top + top * scale };
};

const pointer = (type: string, host: Element, { x, y }: { x: number; y: number }): void => {
  const target = document.elementFromPoint(x, y) ?? host;
  const event = {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    button: 0,
    pointerId: 1,
    detail: 1,
  };
  target.dispatchEvent(new PointerEvent(type, event));
};

/** The pointer is none that the browser knows, so nothing can capture it. */
const freePointer = (): void => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
};

test('a drag over words selects whole words, and one over lines what lies between', async () => {
  freePointer();
  const { host, props, paper } = await show();
  pointer('pointerdown', host, await pointOn(host, 75, 98));
  pointer('pointermove', host, await pointOn(host, 90, 110));
  pointer('pointerup', host, await pointOn(host, 90, 110));
  const [range] = vi.mocked(props.onSelect).mock.lastCall ?? [];
  expect(paper.text.slice(range?.from, range?.to)).toMatch(/^lake froze .* the ferry lay( at)?$/);
});

test('a click on a tagged passage chooses it, and beside it means the place in the text', async () => {
  freePointer();
  const { host, props, paper } = await show();
  const ice = await pointOn(host, 80, 134);
  for (const type of ['pointerdown', 'pointerup']) pointer(type, host, ice);
  expect(props.onChoose).toHaveBeenLastCalledWith('ice', expect.anything());
  const lake = await pointOn(host, 51, 98);
  for (const type of ['pointerdown', 'pointerup']) pointer(type, host, lake);
  expect(props.onChoose).toHaveBeenLastCalledWith(null, expect.anything());
  expect(props.onPlace).toHaveBeenLastCalledWith(paper.text.indexOf('The lake'));
});

test('larger pages are drawn anew, as sharp as before, by button and by key', async () => {
  const { host } = await show();
  const before = (await picture(host)).width;
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
  await expect.poll(async () => (await picture(host)).width).toBeGreaterThan(before * 1.2);
  const scroller = host.querySelector<HTMLElement>('.page-scroller');
  scroller?.focus();
  await userEvent.keyboard('-');
  await expect.poll(async () => (await picture(host)).width).toBe(before);
});

test('what is looked at in the text is scrolled into sight, and a page is gone to by its label', async () => {
  const { host, redraw, paper } = await show();
  await picture(host);
  const from = paper.text.indexOf('Nobody');
  redraw({ lookedAt: { from, to: from + 6 } });
  const scroller = host.querySelector('.page-scroller');
  await expect.poll(() => scroller?.scrollTop).toBeGreaterThan(500);
  await picture(host, 1);
  await userEvent.fill(page.getByRole('textbox', { name: 'Page' }), '1');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => scroller?.scrollTop).toBe(0);
});

test('a file that cannot be opened says why, and can be opened again', async () => {
  const open = vi.fn(() => openPrintedDocument(new TextEncoder().encode('no file'), async () => null));
  await show({ open });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be opened');
  await userEvent.click(page.getByRole('button', { name: 'Open again' }));
  await expect.poll(() => open.mock.calls.length).toBe(2);
});
