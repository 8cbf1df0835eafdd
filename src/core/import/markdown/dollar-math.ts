/**
 * Math between single dollars, by Pandoc's rule: no space inside beside the dollars, and no digit after the second,
 * so that '$5 and then $6' is money. For micromark; tokens are those of micromark-extension-math.
 */
import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

const DOLLAR = 36;
const BACKSLASH = 92;

const tokenize: Tokenizer = (effects, ok, nok) => {
  let before: Code = null;

  const start: State = (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    return opened;
  };

  const opened: State = (code) => {
    if (code === null || code === DOLLAR || markdownLineEndingOrSpace(code)) return nok(code);
    effects.enter('mathTextData');
    return data(code);
  };

  const data: State = (code) => {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      effects.exit('mathTextData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      before = code;
      return afterLine;
    }
    if (code === DOLLAR) {
      if (before === null || markdownLineEndingOrSpace(before)) return nok(code);
      effects.exit('mathTextData');
      effects.enter('mathTextSequence');
      effects.consume(code);
      effects.exit('mathTextSequence');
      return closed;
    }
    effects.consume(code);
    before = code;
    return code === BACKSLASH ? escaped : data;
  };

  const escaped: State = (code) => {
    if (code === null || markdownLineEnding(code)) return data(code);
    effects.consume(code);
    before = code;
    return data;
  };

  const afterLine: State = (code) => {
    if (code === null || code === DOLLAR || markdownLineEnding(code)) return nok(code);
    effects.enter('mathTextData');
    return data(code);
  };

  const closed: State = (code) => {
    if (code === DOLLAR || isDigit(code)) return nok(code);
    effects.exit('mathText');
    return ok(code);
  };

  return start;
};

const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

const singleDollar: Construct = { name: 'mathText', tokenize, previous: (code) => code !== DOLLAR };

export const dollarMath: Extension = { text: { [DOLLAR]: singleDollar } };
