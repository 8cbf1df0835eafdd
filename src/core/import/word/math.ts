/** Formulas as lines of text: the signs in their order, with those that the layout stands for. */

import type { InlineShape } from '../reading/prose';
import { childOf, childrenOf, elementsOf, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';

export interface MathTarget {
  write(text: string): void;
  mark(shape: InlineShape, write: () => void): void;
}

export const writeMath = (element: XmlElement, target: MathTarget): void => {
  const form = FORMS.get(element.name);
  if (form !== undefined) form(element, target);
  else if (!element.name.endsWith('Pr')) writeInside(element, target);
};

/** The signs alone, without their looks. */
export const signsOf = (element: XmlElement): string => {
  let signs = '';
  const write = (more: string): void => {
    signs += more;
  };
  writeMath(element, { write, mark: (_, writePart) => writePart() });
  return signs;
};

type Form = (element: XmlElement, target: MathTarget) => void;

const writeInside: Form = (element, target) => {
  for (const child of elementsOf(element)) writeMath(child, target);
};

const writePart = (element: XmlElement, part: string, target: MathTarget): void => {
  const child = childOf(element, part);
  if (child !== undefined) writeMath(child, target);
};

const raised =
  (...parts: readonly (readonly [string, 'superscript' | 'subscript'])[]): Form =>
  (element, target) => {
    writePart(element, 'm:e', target);
    for (const [part, kind] of parts) target.mark({ kind }, () => writePart(element, part, target));
  };

const ownSign = (element: XmlElement, properties: string, name: string, usual: string): string =>
  childOf(childOf(element, properties), name)?.attributes.get('m:val') ?? usual;

/** A part of several signs needs brackets where the layout that held it together is gone. */
const writeGrouped = (element: XmlElement, part: string, target: MathTarget): void => {
  const child = childOf(element, part);
  if (child === undefined) return;
  const isLong = [...textIn(child).trim()].length > 1 && !/^\p{N}+$/u.test(textIn(child).trim());
  if (isLong) target.write('(');
  writeMath(child, target);
  if (isLong) target.write(')');
};

const FORMS = new Map<string, Form>([
  ['m:t', (element, target) => target.write(textIn(element))],
  ['m:sSup', raised(['m:sup', 'superscript'])],
  ['m:sSub', raised(['m:sub', 'subscript'])],
  ['m:sSubSup', raised(['m:sub', 'subscript'], ['m:sup', 'superscript'])],
  [
    'm:f',
    (element, target) => {
      writeGrouped(element, 'm:num', target);
      target.write('/');
      writeGrouped(element, 'm:den', target);
    },
  ],
  [
    'm:rad',
    (element, target) => {
      target.mark({ kind: 'superscript' }, () => writePart(element, 'm:deg', target));
      target.write('√');
      writeGrouped(element, 'm:e', target);
    },
  ],
  [
    'm:nary',
    (element, target) => {
      target.write(ownSign(element, 'm:naryPr', 'm:chr', '∫'));
      target.mark({ kind: 'subscript' }, () => writePart(element, 'm:sub', target));
      target.mark({ kind: 'superscript' }, () => writePart(element, 'm:sup', target));
      writePart(element, 'm:e', target);
    },
  ],
  [
    'm:d',
    (element, target) => {
      target.write(ownSign(element, 'm:dPr', 'm:begChr', '('));
      for (const [index, part] of childrenOf(element, 'm:e').entries()) {
        if (index > 0) target.write(ownSign(element, 'm:dPr', 'm:sepChr', '|'));
        writeMath(part, target);
      }
      target.write(ownSign(element, 'm:dPr', 'm:endChr', ')'));
    },
  ],
  [
    'm:acc',
    (element, target) => {
      writePart(element, 'm:e', target);
      target.write(ownSign(element, 'm:accPr', 'm:chr', '\u0302'));
    },
  ],
  [
    'm:eqArr',
    (element, target) => {
      for (const row of childrenOf(element, 'm:e')) {
        writeMath(row, target);
        target.write(' ');
      }
    },
  ],
  [
    'm:mr',
    (element, target) => {
      for (const cell of childrenOf(element, 'm:e')) {
        writeMath(cell, target);
        target.write(' ');
      }
    },
  ],
]);
