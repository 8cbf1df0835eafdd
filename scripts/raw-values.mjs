/**
 * What a style sheet may not say by itself. Not asked for: 0, lines and rings of up to 3 pixels, percentages, what is
 * relative to the type (em) or the window (vh, vw), and how large a thing is or where it stands: that is its own matter.
 */

/** Of these the lengths come from tokens. */
const SPACING = /^(padding|margin|gap|row-gap|column-gap|scroll-margin|scroll-padding)/;
const TYPE = /^font(-size)?$/;
const RADIUS = /radius$/;
const COLOR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/gi;
const NAMED_COLOR =
  /(?<![\w-])(?:white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|navy|teal|maroon|olive|lime|aqua|fuchsia)(?![\w-])/gi;
const LENGTH = /(?<![\w.-])-?\d*\.?\d+(?:px|rem|pt|cm|mm|in)\b/g;
const TIME = /(?<![\w.-])\d*\.?\d+m?s\b/g;
const THICKEST_LINE = 3;

/**
 * @param {string} property
 * @param {string} value
 * @returns {string[]} What of it should be a token.
 */
export const rawValues = (property, value) => {
  const words = value.replace(/"[^"]*"|'[^']*'/g, '');
  return [
    ...(words.match(COLOR) ?? []).map(() => 'a colour'),
    ...(words.match(NAMED_COLOR) ?? []).map(() => 'a colour'),
    ...lengths(property, words),
    ...(/^(transition|animation)/.test(property) && (words.match(TIME) ?? []).length > 0
      ? ['a duration']
      : []),
    ...(property === 'z-index' && /\d/.test(words) ? ['a z-index'] : []),
  ];
};

/** @param {string} property @param {string} words */
const lengths = (property, words) => {
  const found = (words.match(LENGTH) ?? []).filter((length) => Number.parseFloat(length) !== 0);
  if (TYPE.test(property) && found.length > 0) return ['a size of type'];
  if (RADIUS.test(property) && found.length > 0) return ['a radius'];
  if (SPACING.test(property) && found.some((length) => !isLine(length, 1))) return ['spacing'];
  if (property === 'box-shadow' && found.some((length) => !isLine(length, THICKEST_LINE)))
    return ['a shadow'];
  return [];
};

/** @param {string} length @param {number} thickest */
const isLine = (length, thickest) => length.endsWith('px') && Math.abs(Number.parseFloat(length)) <= thickest;
