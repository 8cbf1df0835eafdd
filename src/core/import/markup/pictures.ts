/** What stands for a picture or a formula in the text. */
import {
  attribute,
  elementsIn,
  isElement,
  lineage,
  lineIn,
  type MarkupElement,
  textIn,
  words,
} from './element';

export type Picture =
  /** Mere ornament, or said again by the caption. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undescribed' }
  /** A letter, a smiley or a formula: part of its sentence. */
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'described'; readonly text: string };

export const describePicture = (element: MarkupElement): Picture => {
  const text = (descriptionOf(element) ?? '').replace(/\s+/g, ' ').trim();
  if (isOrnament(element)) return { kind: 'nothing' };
  if (text === '' || FILE_NAME.test(text)) return { kind: 'undescribed' };
  if (isSign(element, text)) return { kind: 'sign', text };
  return isSaidByCaption(element, text) ? { kind: 'nothing' } : { kind: 'described', text };
};

const descriptionOf = (element: MarkupElement): string | undefined => {
  if (element.tagName !== 'svg') return attribute(element, 'alt') ?? attribute(element, 'aria-label');
  const title = element.childNodes.find((node) => isElement(node) && node.tagName === 'title');
  return (
    attribute(element, 'aria-label') ?? (title && isElement(title) ? textIn(title.childNodes) : undefined)
  );
};

/** An empty description says that there is nothing to say; a picture of one point counts visitors. */
const isOrnament = (element: MarkupElement): boolean =>
  (element.tagName === 'svg' && descriptionOf(element) === undefined && !isAlone(element)) ||
  attribute(element, 'alt') === '' ||
  [attribute(element, 'width'), attribute(element, 'height')].some((size) =>
    /^[01](?:px)?$/.test(size ?? ''),
  );

/** A drawing among words or in a link is an icon. */
const isAlone = (element: MarkupElement): boolean => {
  const around = [...lineage(element)][1];
  return around === undefined || (around.tagName !== 'a' && lineIn([around]) === '');
};

/** What programs put there when nobody described the picture. */
const FILE_NAME = /^[^\s]+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf)$/i;

const isSign = (element: MarkupElement, text: string): boolean =>
  [...text].length <= LONGEST_SIGN || words(element, 'class').some((name) => SIGN_CLASS.test(name));

const LONGEST_SIGN = 2;
const SIGN_CLASS = /^(?:emoji|wp-smiley|smiley|math|latex|tex|mwe-math.*|formula|equation.*)$/;

const isSaidByCaption = (element: MarkupElement, text: string): boolean => {
  const figure = [...lineage(element)].find(({ tagName }) => tagName === 'figure');
  const captions = figure
    ? elementsIn(figure.childNodes).filter(({ tagName }) => tagName === 'figcaption')
    : [];
  return captions.some((caption) => lineIn([caption]) === text);
};
