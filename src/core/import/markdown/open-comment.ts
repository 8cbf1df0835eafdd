/**
 * A comment that is never closed is text. micromark looks for its end at every `<!--`, each time to the end of the
 * paragraph; here that is found out once for each text.
 */
import type { Code, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

const LESS_THAN = 60;
const GREATER_THAN = 62;
const DASH = 45;
const OPENING = [LESS_THAN, 33, DASH, DASH];

const openFromHere = new WeakSet<TokenizeContext>();

/** Succeeds where a comment begins and none ends any more. */
const tokenizeAhead: Tokenizer = function (effects, ok, nok) {
  let taken = 0;
  let dashes = 2; // those of the opening may end it, as in <!-->
  const opening: State = (code) => {
    if (code !== OPENING[taken]) return nok(code);
    if (taken === 0) effects.enter('data');
    effects.consume(code);
    taken += 1;
    if (taken < OPENING.length) return opening;
    return openFromHere.has(this) ? end : inside;
  };
  const inside: State = (code) => {
    if (code === null) {
      openFromHere.add(this);
      return end(code);
    }
    if (code === GREATER_THAN && dashes >= 2) return nok(code);
    dashes = nextDashes(code, dashes);
    effects.consume(code);
    return inside;
  };
  const end: State = (code) => {
    effects.exit('data');
    return ok(code);
  };
  return opening;
};

const nextDashes = (code: Code, dashes: number): number => (code === DASH ? dashes + 1 : 0);

const tokenize: Tokenizer = (effects, ok, nok) => {
  const sign: State = (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return ok;
  };
  return effects.check({ tokenize: tokenizeAhead, partial: true }, sign, nok);
};

export const openComment: Extension = { text: { [LESS_THAN]: [{ tokenize }] } };
