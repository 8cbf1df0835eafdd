/** What is asked of an XML tree again and again. */
import type { XmlElement, XmlNode } from './parse-xml';

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent === undefined ? [] : elementsOf(parent).filter((child) => child.name === name);

/** All elements below this one that `isWanted` takes, in order; nothing is looked for inside one of them. */
export const findAll = (parent: XmlElement, isWanted: (element: XmlElement) => boolean): XmlElement[] =>
  elementsOf(parent).flatMap((child) => (isWanted(child) ? [child] : findAll(child, isWanted)));

export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
