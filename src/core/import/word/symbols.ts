/** Signs of fonts whose codes are no Unicode: Symbol, and the commonest of Wingdings. */

/** A sign of a symbol font, which Word keeps in the private use area or below it; null where it is not known. */
export const symbolOf = (code: number, font: string | null): string | null => {
  const sign = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const name = font?.toLowerCase() ?? '';
  if (name.startsWith('wingdings')) return WINGDINGS.get(sign) ?? null;
  if (name !== '' && name !== 'symbol')
    return sign === code && sign >= 0x20 ? String.fromCodePoint(sign) : null;
  if (sign > 0xff) return String.fromCodePoint(sign);
  return SYMBOL_LOW[sign - 0x20] ?? SYMBOL_HIGH[sign - 0xa0] ?? null;
};

const PRIVATE = 0xf000;

/** From 0x20 and from 0xA0. */
const SYMBOL_LOW = [
  ...' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
];
const SYMBOL_HIGH = [
  ...'€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪�〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
];

const WINGDINGS = new Map([
  [0x4a, '☺'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xef, '⇦'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
