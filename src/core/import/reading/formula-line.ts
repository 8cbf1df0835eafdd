/** The signs of a formula one behind the other: letters are a product, but words stay words. */

export interface FormulaLine {
  add(sign: string): void;
  text(): string;
}

export const createFormulaLine = (): FormulaLine => {
  let line = '';
  let last = '';
  return {
    add: (sign) => {
      const areLetters = /[\p{L}\p{M}]$/u.test(last) && /^\p{L}/u.test(sign);
      if (areLetters && (WORD.test(last) || WORD.test(sign))) line += ' ';
      line += sign;
      if (!UNSEEN.test(sign)) last = sign;
    },
    text: () => line,
  };
};

const WORD = /\p{L}\p{M}*\p{L}/u;

/** What programs write between a function and what it is of, or between factors. */
const UNSEEN = /^[\u2061-\u2064]*$/;
