/** What a page has in its source and does not show. */
import { attribute, hasAttribute, type MarkupElement, UNSHOWN, words } from './element';

export const isHidden = (element: MarkupElement): boolean =>
  UNSHOWN.has(element.tagName) ||
  hasAttribute(element, 'hidden') ||
  isDecoration(element) ||
  (element.tagName === 'dialog' && !hasAttribute(element, 'open')) ||
  HIDING_STYLE.test(attribute(element, 'style') ?? '') ||
  words(element, 'class').some((name) => HIDING_CLASSES.has(name));

/** Signs and second copies that only eyes see. A picture keeps its description: formulas come with both. */
const isDecoration = (element: MarkupElement): boolean =>
  attribute(element, 'aria-hidden') === 'true' && !attribute(element, 'alt');

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;

/** By custom: for those who listen to a page, or until a program shows them. */
const HIDING_CLASSES: ReadonlySet<string> = new Set([
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'sf-hidden',
]);
