/**
 * Plain text in one piece. micromark begins a new piece wherever a sign or an address might have begun, which is at
 * every word, and in the end takes each superfluous one out of the list of all: in a paragraph of many lines, links or
 * signs that grows with the square of it. Here a piece goes on where the one before it ended; the tree stays the same.
 */
import type {
  Code,
  Construct,
  Extension,
  Resolver,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

const tokenize: Tokenizer = function (effects, ok) {
  const start: State = (code) => {
    effects.enter('data');
    effects.consume(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code !== null && !mayBegin(this, code)) {
      effects.consume(code);
      return inside;
    }
    effects.exit('data');
    return ok(code);
  };
  return start;
};

/** Whether any construct may begin here, as micromark itself asks before it tries them. */
const mayBegin = (context: TokenizeContext, code: NonNullable<Code>): boolean => {
  const known = context.parser.constructs.text[code];
  if (known === undefined) return false;
  const one = (construct: Construct): boolean =>
    !construct.previous || construct.previous.call(context, context.previous);
  return Array.isArray(known) ? known.some(one) : one(known);
};

/** Takes what was just read into the piece before it, if that is plain text too. */
const resolveTo: Resolver = (events) => {
  const [before, after] = [events.at(-3)?.[1], events.at(-1)?.[1]];
  if (before?.type === 'data' && after?.type === 'data') {
    before.end = after.end;
    events.length -= 2;
  }
  return events;
};

/** Tried last, where all constructs that might have begun there have failed. */
export const plainRun: Extension = { text: { null: [{ tokenize, resolveTo }] } };
