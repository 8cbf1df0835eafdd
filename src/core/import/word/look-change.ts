/** How a run of text looks: from the styles and from the run itself. */

import type { RunLook } from '../office/run-look';
import { childOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { switchOf, wordValue } from './word-values';

/** What one place says of a look; null is silence. */
export interface LookChange {
  readonly strong: boolean | null;
  readonly emphasis: boolean | null;
  readonly struck: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: 'superscript' | 'subscript' | 'baseline' | null;
  readonly font: string | null;
}

export const NO_CHANGE: LookChange = {
  strong: null,
  emphasis: null,
  struck: null,
  hidden: null,
  raised: null,
  font: null,
};

export const readLookChange = (properties: XmlElement | undefined): LookChange => {
  if (properties === undefined) return NO_CHANGE;
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return {
    strong: switchOf(properties, 'w:b'),
    emphasis: switchOf(properties, 'w:i'),
    struck: switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike'),
    hidden: switchOf(properties, 'w:vanish'),
    raised: readRaised(wordValue(properties, 'w:vertAlign')),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? null,
  };
};

/** `near` is silent where only `far` speaks: a style and what it is based on. */
export const overlay = (far: LookChange, near: LookChange): LookChange => ({
  strong: near.strong ?? far.strong,
  emphasis: near.emphasis ?? far.emphasis,
  struck: near.struck ?? far.struck,
  hidden: near.hidden ?? far.hidden,
  raised: near.raised ?? far.raised,
  font: near.font ?? far.font,
});

/** Bold in a bold style is plain: switches of paragraph and character styles undo each other, a run's own decide. */
export const toLook = (paragraph: LookChange, character: LookChange, direct: LookChange): RunLook => {
  const toggled = (of: (change: LookChange) => boolean | null): boolean =>
    of(direct) ?? (of(paragraph) ?? false) !== (of(character) ?? false);
  const raised = direct.raised ?? character.raised ?? paragraph.raised;
  return {
    isStrong: toggled(({ strong }) => strong),
    isEmphasis: toggled(({ emphasis }) => emphasis),
    isStruck: toggled(({ struck }) => struck),
    isHidden: toggled(({ hidden }) => hidden),
    raised: raised === 'baseline' ? null : raised,
    font: direct.font ?? character.font ?? paragraph.font,
  };
};

const readRaised = (value: string | null): LookChange['raised'] =>
  value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : null;
