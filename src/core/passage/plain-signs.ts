/**
 * Signs of Unicode by which a line shows other words than it holds: some turn the order of what follows, some show
 * nothing. A paper, a set or a name may hold them; what people read goes through here.
 */

/** Embeddings, overrides and isolates. Marks of a direction (U+200E and its like) turn no letter of another, and stay. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Shows nothing, breaks no line and turns nothing. */
const NOTHING = '\u2060';

/** As long as the text, so that places in it stay; its letters stand in the order that they have. */
export const inOwnOrder = (text: string): string => text.replaceAll(TURNS, NOTHING);

/** What shows nothing, but what other scripts write with: joiners behind their letters, and choices among forms. */
const UNSEEN = [
  /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu,
  /(?<=^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(?:\u200c|\u200d)+/gu,
];

/** Of names and titles two that look alike are alike then. */
export const withoutUnseen = (name: string): string =>
  UNSEEN.reduce((rest, unseen) => rest.replaceAll(unseen, ''), name);

/** Empty where nothing is left that shows. */
export const plainName = (name: string): string => {
  const plain = withoutUnseen(name);
  return isVisible(plain) ? plain : '';
};

/** False when there is nothing but white space and characters that show nothing (zero-width, soft hyphen). */
export const isVisible = (text: string): boolean =>
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text);
