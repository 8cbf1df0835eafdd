/** Formulas in the text: as they were written, if the page says so; else the signs one after the other. */
import { createFormulaLine } from '../reading/formula-line';
import {
  attribute,
  childElements,
  elementsIn,
  hasAttribute,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
  textIn,
} from './element';

/** As the readers before these had it: words are glued to one another, and the parts of a fraction. */
export const gluedFormula = (element: MarkupElement): string =>
  writtenFormula(element) ??
  annotationsIn(element).reduce(
    (text, annotation) => text.replace(textIn([annotation]), ''),
    textIn([element]),
  );

/** `html/3` and `epub/3`: words are words, and a fraction has its stroke. */
export const spacedFormula = (element: MarkupElement): string => writtenFormula(element) ?? lineOf(element);

const writtenFormula = (element: MarkupElement): string | null => {
  const tex = annotationsIn(element).find(
    (annotation) => attribute(annotation, 'encoding') === 'application/x-tex',
  );
  if (tex !== undefined) return textIn([tex]);
  return hasAttribute(element, 'alttext') ? (attribute(element, 'alttext') ?? '') : null;
};

const annotationsIn = ({ childNodes }: MarkupElement): MarkupElement[] =>
  elementsIn(childNodes).filter(isAnnotation);

const isAnnotation = ({ tagName }: MarkupElement): boolean => tagName.startsWith('annotation');

/** With a stack of its own, as formulas may nest deep. */
const lineOf = ({ childNodes }: MarkupElement): string => {
  const line = createFormulaLine();
  const waiting: (MarkupNode | string)[] = childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') line.add(next);
    else if (isText(next)) line.add(next.value);
    else if (isElement(next) && !isAnnotation(next)) {
      for (const part of partsOf(next).toReversed()) waiting.push(part);
    }
  }
  return line.text();
};

const partsOf = (element: MarkupElement): readonly (MarkupNode | string)[] => {
  const [over, under] = childElements(element);
  return element.tagName === 'mfrac' && over !== undefined && under !== undefined
    ? [...grouped(over), '/', ...grouped(under)]
    : element.childNodes;
};

/** A part of several signs needs brackets where the layout that held it together is gone. */
const grouped = (part: MarkupElement): readonly (MarkupNode | string)[] =>
  isOneSign(part, DEEPEST_SIGN) ? [part] : ['(', part, ')'];

const isOneSign = (part: MarkupElement, depth: number): boolean => {
  const [only, ...others] = childElements(part);
  if (only === undefined) return !/\s/.test(textIn([part]).trim());
  return others.length === 0 && depth > 0 && isOneSign(only, depth - 1);
};

/** Programs wrap a sign in a row or two. */
const DEEPEST_SIGN = 3;
