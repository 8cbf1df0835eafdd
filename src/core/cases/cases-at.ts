/** Which cases lie at a place in the text. */
import type { TextRange } from '../passage/range';
import type { Case } from './case';

/** What anybody tagged there; of relations, at both ends. */
export const passagesOf = (one: Case): readonly TextRange[] =>
  one.about === 'relations'
    ? one.ends.flatMap(passagesOf)
    : one.readings.flatMap(({ annotations }) => annotations.flatMap(({ passages }) => passages));

/** In the order of the cases: those with a passage over the character at `offset`. */
export const casesAt = (cases: readonly Case[], offset: number): readonly Case[] =>
  cases.filter((one) => passagesOf(one).some(({ from, to }) => from <= offset && offset < to));
