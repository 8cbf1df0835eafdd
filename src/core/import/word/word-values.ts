/** Values of Word's markup. */
import { childOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';

/** The `w:val` of a child; null without the child or the value. */
export const wordValue = (parent: XmlElement | undefined, name: string): string | null =>
  childOf(parent, name)?.attributes.get('w:val') ?? null;

export const numberOf = (parent: XmlElement | undefined, name: string): number | null =>
  toNumber(wordValue(parent, name));

export const toNumber = (value: string | null | undefined): number | null =>
  value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;

/** A switch is on by being there; null where it is not, and another rule decides. */
export const switchOf = (parent: XmlElement | undefined, name: string): boolean | null => {
  const child = childOf(parent, name);
  return child === undefined ? null : isOn(child.attributes.get('w:val'));
};

export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
