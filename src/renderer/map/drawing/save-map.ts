/** Saves the map, and says what became of a picture that was too large. */
import type { RefObject } from 'react';
import { t } from '#catalogue/translate';
import type { MapLayout } from '../layout/layout-graph';
import { resolvePalette } from './map-colors';
import { createPngFile, createSvgFile, PNG_SCALE } from './map-file';

export type MapFileKind = 'svg' | 'png';

export interface SaveRequest {
  readonly layout: MapLayout | null;
  readonly pane: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly onSave: (kind: MapFileKind, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly onNotice: (sentence: string) => void;
}

export const createSave =
  ({ layout, pane, title, onSave, onNotice }: SaveRequest) =>
  async (kind: MapFileKind): Promise<void> => {
    if (!layout || !pane.current) return;
    const svg = createSvgFile(layout, resolvePalette(pane.current), title);
    if (kind === 'svg') {
      onSave('svg', new TextEncoder().encode(svg));
      return;
    }
    try {
      const { bytes, scale } = await createPngFile(svg);
      onNotice(scale < PNG_SCALE ? sayScale(scale) : '');
      onSave('png', bytes);
    } catch {
      onNotice(t('map.png-too-large'));
    }
  };

const sayScale = (scale: number): string =>
  t('map.png-scaled', { scale: Math.round(scale * 100), usual: PNG_SCALE * 100 });
