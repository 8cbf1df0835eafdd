/** Claim sets as IOB2: a word and its tag in each line, a line without words between blocks. */
import type { ClaimSet } from '../../files/write-claim-set';
import { compareAnnotations } from '../../records/annotation';
import { createLossCount, type LossCount } from '../foreign/losses';
import { countOwnThings } from '../foreign/write-parts';
import type { WriteInput, Written } from '../foreign/written';

export const writeIob2 = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  losses.add('analysts', '', sets.length);
  const files = sets.map((set, index) => ({
    ending: `${sets.length === 1 ? '' : `-${index + 1}`}.iob2`,
    bytes: new TextEncoder().encode(iob2(set, losses)),
  }));
  return { files, losses: losses.list() };
};

/** Words, and every other sign by itself. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

const iob2 = (set: ClaimSet, losses: LossCount): string => {
  countLosses(set, losses);
  const tagAt = createTags(set, losses);
  const { text } = set.paper;
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return [...line.matchAll(TOKENS)].map(
      ({ 0: token, index }) => `${token}\t${tagAt(start + index, token.length)}\n`,
    );
  });
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(''))
    .join('\n');
};

/** One tag for each word: of annotations that lie over each other it is the one that begins first. */
const createTags = (
  { annotations }: ClaimSet,
  losses: LossCount,
): ((from: number, length: number) => string) => {
  const pieces = annotations
    .toSorted(compareAnnotations)
    .flatMap(({ id, tag, passages }) => passages.map(({ from, to }) => ({ id, tag, from, to })));
  const begun = new Set<object>();
  const lost = new Set<string>();
  return (from, length) => {
    const [piece, ...others] = pieces.filter((one) => one.from < from + length && from < one.to);
    for (const { id, tag } of others) {
      if (!lost.has(id)) losses.add('overlaps', tag);
      lost.add(id);
    }
    if (piece === undefined) return 'O';
    const prefix = begun.has(piece) ? 'I' : 'B';
    begun.add(piece);
    return `${prefix}-${piece.tag}`;
  };
};

const countLosses = ({ annotations, relations }: ClaimSet, losses: LossCount): void => {
  const count = (isSo: (annotation: ClaimSet['annotations'][number]) => boolean) =>
    annotations.filter(isSo).length;
  losses.add('ids', '', annotations.length);
  losses.add('times', '', annotations.length);
  losses.add(
    'notes',
    '',
    count(({ note }) => note !== ''),
  );
  losses.add(
    'labels',
    '',
    count(({ labels }) => labels.length > 0),
  );
  losses.add(
    'likelihood',
    '',
    count(({ likelihood }) => likelihood !== null),
  );
  losses.add(
    'confidence',
    '',
    count(({ confidence }) => confidence !== null),
  );
  losses.add(
    'gaps',
    '',
    count(({ passages }) => passages.length > 1),
  );
  losses.add('relations', '', relations.length);
};
