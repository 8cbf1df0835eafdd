/** Lines of a brat standoff file (`.ann`), as https://brat.nlplab.org/standoff.html describes them. */
import type { ForeignSpan } from '../foreign/offsets';

export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly ForeignSpan[];
  /** Null where the line ends before it. */
  readonly quote: string | null;
}

export type StandoffLine =
  | { readonly kind: 'mark'; readonly mark: TextBound }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly type: string;
      readonly ends: readonly string[];
    }
  /** Without an order, of two or more. */
  | { readonly kind: 'equivalence'; readonly type: string }
  | { readonly kind: 'event'; readonly type: string }
  | { readonly kind: 'attribute'; readonly type: string; readonly of: string; readonly value: string }
  | { readonly kind: 'note'; readonly type: string; readonly of: string; readonly text: string }
  | { readonly kind: 'normalization'; readonly of: string }
  | { readonly kind: 'wrong' };

export const readStandoffLine = (line: string): StandoffLine => {
  const [id = '', said = '', ...others] = line.split('\t');
  const rest = others.join('\t');
  const [type = '', ...words] = said.trim().split(/\s+/);
  const [first = ''] = words;
  switch (id[0]) {
    case 'T':
      return markOf(id, type, said.trim().slice(type.length), others.length > 0 ? rest : null);
    case 'R':
      return { kind: 'relation', id, type, ends: words.map((word) => word.replace(/^[^:]*:/, '')) };
    case '*':
      return { kind: 'equivalence', type };
    case 'E':
      return { kind: 'event', type: type.replace(/:.*$/, '') };
    case 'A':
    case 'M':
      return { kind: 'attribute', type, of: first, value: words.slice(1).join(' ') };
    case '#':
      return { kind: 'note', type, of: first, text: rest };
    case 'N':
      return { kind: 'normalization', of: first };
    default:
      return { kind: 'wrong' };
  }
};

const markOf = (id: string, type: string, places: string, quote: string | null): StandoffLine => {
  const spans = places.split(';').map((place) => /^\s*(\d+)\s+(\d+)\s*$/.exec(place));
  if (spans.includes(null)) return { kind: 'wrong' };
  return {
    kind: 'mark',
    mark: {
      id,
      type,
      spans: spans.map((span) => ({ start: Number(span?.[1]), end: Number(span?.[2]) })),
      quote,
    },
  };
};

/** A note of this type is one label; of any other it is a note. */
export const LABEL_NOTE = 'Label';
