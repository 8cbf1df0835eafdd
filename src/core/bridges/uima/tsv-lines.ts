/** The lines of a WebAnno TSV file: layers, words, and the text that the words stand in. */
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';

export interface TsvLayer {
  readonly kind: 'span' | 'relation' | 'chain';
  /** Without its package. */
  readonly type: string;
  readonly features: readonly string[];
  /** The first of its columns among those of the layers. */
  readonly column: number;
  /** Of relations: the type of what they lead between. */
  readonly base: string;
}

export interface TsvToken {
  /** '1-3', or '1-3.1' for a part of a word. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly cells: readonly string[];
}

const KINDS: Readonly<Record<string, TsvLayer['kind']>> = { SP: 'span', RL: 'relation', CH: 'chain' };

export const layersIn = (lines: readonly string[]): TsvLayer[] => {
  let column = 0;
  return lines.flatMap((line) => {
    const [, sign = '', said = ''] = /^#T_(SP|RL|CH)=(.*)$/.exec(line) ?? [];
    const kind = KINDS[sign];
    if (kind === undefined) return [];
    const [type = '', ...names] = said.split('|');
    const base = names.find((name) => name.startsWith('BT_')) ?? '';
    const layer: TsvLayer = {
      kind,
      type: shortName(type),
      features: names.filter((name) => name !== base),
      column,
      base: shortName(base.slice('BT_'.length)),
    };
    column += Math.max(1, names.length);
    return [layer];
  });
};

const shortName = (type: string): string => type.replace(/^.*\./, '');

export const tokensIn = (lines: readonly string[]): Bridged<TsvToken[]> => {
  const tokens: TsvToken[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [id = '', place = '', form = '', ...cells] = line.split('\t');
    const [, start, end] = /^(\d+)-(\d+)$/.exec(place) ?? [];
    if (!/^\d+-\d+(?:\.\d+)?$/.test(id) || start === undefined)
      return bridgeFault({ kind: 'wrong-line', line: index + 1 });
    tokens.push({ id, start: Number(start), end: Number(end), form: unescaped(form), cells });
  }
  return tokens.length === 0 ? bridgeFault({ kind: 'without-text' }) : { kind: 'ok', value: tokens };
};

/** What the format gives a meaning is written with a backslash before it. */
export const unescaped = (words: string): string =>
  words.replace(/\\(.)/gs, (_, sign: string) => CONTROLS[sign] ?? sign);

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/**
 * Words at their places, spaces between them and a line end between sentences: once by UTF-16, as the format counts, and
 * once by code points.
 */
export const textOfTsv = (
  tokens: readonly TsvToken[],
): { readonly units: string; readonly points: string } => ({
  units: laidOut(tokens, (words) => words.split('')),
  points: laidOut(tokens, (words) => [...words]),
});

const laidOut = (tokens: readonly TsvToken[], parts: (words: string) => string[]): string => {
  const text: string[] = [];
  let sentence = '';
  for (const { id, start, form } of tokens) {
    const own = id.replace(/-.*$/, '');
    if (start > text.length) text.push(...gap(start - text.length, own === sentence || sentence === ''));
    sentence = own;
    // Parts of words come after the word that they are of.
    for (const [index, part] of parts(form).entries()) text[start + index] ??= part;
  }
  return text.join('');
};

const gap = (length: number, isWithin: boolean): string[] =>
  Array.from({ length }, (_, index) => (index === 0 && !isWithin ? '\n' : ' '));
