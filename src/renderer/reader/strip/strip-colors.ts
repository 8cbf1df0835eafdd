/** The strip's colours: a canvas knows no custom properties, so they are read from the style sheet. */
import type { Tag } from '#core/records/annotation';

type StripColor = Tag | 'chosen' | 'hit' | 'heat';
export type StripPalette = Readonly<Record<StripColor, string>>;

export interface StripColors {
  read(): StripPalette;
  destroy(): void;
}

/** The same tokens as the text and the map. */
const TOKENS: Readonly<Record<StripColor, string>> = {
  claim: '--claim',
  evidence: '--evidence',
  assessment: '--assessment',
  chosen: '--strip-chosen',
  hit: '--hit',
  heat: '--differ',
};

/** `onChange`: another theme, or forced colours, from now on. */
export const createStripColors = (element: HTMLElement, onChange: () => void): StripColors => {
  const listeners = new AbortController();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', onChange, { signal: listeners.signal });
  const theme = new MutationObserver(onChange);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });

  /** As the `color` of an element it comes out resolved: light or dark, or what forced colours make of it. */
  const resolve = (name: StripColor): string => {
    element.style.color = `var(${TOKENS[name]})`;
    return getComputedStyle(element).color;
  };
  return {
    read: () => ({
      claim: resolve('claim'),
      evidence: resolve('evidence'),
      assessment: resolve('assessment'),
      chosen: resolve('chosen'),
      hit: resolve('hit'),
      heat: resolve('heat'),
    }),
    destroy() {
      listeners.abort();
      theme.disconnect();
    },
  };
};
