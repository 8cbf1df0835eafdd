/** The map as a file: an SVG that needs nothing but itself, and a PNG made from it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box, Size } from '../layout/geometry';
import type { MapLayout } from '../layout/layout-graph';
import { describeMap } from './describe-map';
import { DrawingKey, pageAround, translationOfKey } from './drawing-key';
import { NO_EMPHASIS } from './emphasis';
import type { Palette } from './map-colors';
import { MapDrawing } from './map-drawing';

/** An SVG document in UTF-8, on white, with its own colours; fonts by name. */
export const createSvgFile = (layout: MapLayout, palette: Palette, title: string): string => {
  const page = pageAround(layout.bounds);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  setAttributes(svg, {
    viewBox: [page.x, page.y, page.width, page.height].map(Math.round).join(' '),
    width: Math.round(page.width),
    height: Math.round(page.height),
    role: 'img',
  });
  const root = createRoot(svg);
  flushSync(() => root.render(<Page layout={layout} palette={palette} title={title} page={page} />));
  const source = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(source)}\n`;
};

export interface PngFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Pixels per CSS pixel: less than was asked for where the map is larger than a canvas can be. */
  readonly scale: number;
}

export const PNG_SCALE = 2;

/**
 * In the fonts of the system: those of the page are not given to images, and faces inside the SVG are often not ready
 * when it is drawn, which leaves its words out. Rejects when the browser cannot draw a picture of this size after all.
 */
export const createPngFile = async (svg: string, limits: CanvasLimits = CANVAS_LIMITS): Promise<PngFile> => {
  const image = await loadImage(svg);
  const scale = scaleWithin(image, limits);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(image.width * scale));
  canvas.height = Math.max(1, Math.floor(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('No canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new RangeError('The picture is too large for the canvas');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), scale };
};

interface CanvasLimits {
  readonly side: number;
  readonly area: number;
}

/** Chromium's, with room to spare: above these a canvas stays empty without an error. */
const CANVAS_LIMITS: CanvasLimits = { side: 16_000, area: 200_000_000 };

const scaleWithin = ({ width, height }: Size, { side, area }: CanvasLimits): number =>
  Math.min(PNG_SCALE, side / width, side / height, Math.sqrt(area / (width * height)));

const Page = ({
  layout,
  palette,
  title,
  page,
}: {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly title: string;
  readonly page: Box;
}) => (
  <>
    <title>{title}</title>
    <desc>{describeMap(layout.model)}</desc>
    <rect x={page.x} y={page.y} width={page.width} height={page.height} fill={palette.paper} />
    <MapDrawing layout={layout} palette={palette} emphasis={NO_EMPHASIS} idPrefix={null} />
    <g transform={translationOfKey(page)}>
      <DrawingKey palette={palette} />
    </g>
  </>
);

const loadImage = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const setAttributes = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
};

/** XML has no place for them, not even escaped. */
const withoutControls = (source: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  source.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
