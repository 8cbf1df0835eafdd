/** The drawing's colours and fonts: tokens on the screen, what they stand for in a saved file. */
import { byTag, type Tag } from '#core/records/annotation';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly challenge: string;
  readonly tags: Readonly<Record<Tag, { readonly ink: string; readonly wash: string }>>;
  readonly textFont: string;
  readonly uiFont: string;
}

export const SCREEN_PALETTE: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  accent: 'var(--accent)',
  challenge: 'var(--fault)',
  tags: byTag((tag) => ({ ink: `var(--${tag})`, wash: `var(--${tag}-wash)` })),
  textFont: 'var(--font-text)',
  uiFont: 'var(--font-ui)',
};

/** In the light theme and on white, whatever the window shows: files are printed and sent. */
export const resolvePalette = (within: Element): Palette => {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  within.append(probe);
  try {
    return resolveWith(probe);
  } finally {
    probe.remove();
  }
};

/** As canvas wants it: size and family. */
export const resolveFont = (within: Element, family: string, size: number): string =>
  `${size}px ${resolveFamily(within, family)}`;

const resolveWith = (probe: HTMLElement): Palette => {
  const color = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const { tags, paper: _, textFont, uiFont, ...colors } = SCREEN_PALETTE;
  return {
    paper: '#ffffff',
    ink: color(colors.ink),
    inkSoft: color(colors.inkSoft),
    accent: color(colors.accent),
    challenge: color(colors.challenge),
    tags: byTag((tag) => ({ ink: color(tags[tag].ink), wash: color(tags[tag].wash) })),
    textFont: resolveFamily(probe, textFont),
    uiFont: resolveFamily(probe, uiFont),
  };
};

const resolveFamily = (within: Element, family: string): string => {
  const name = /var\((--[\w-]+)\)/.exec(family)?.[1];
  return name ? getComputedStyle(within).getPropertyValue(name).trim() : family;
};
