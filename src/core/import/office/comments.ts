/** Comments of an office file: their words, and where in the text they stand. */
import type { Block } from '../../paper/block';
import type { SourceComment } from '../../paper/source-comment';
import type { Prose } from '../reading/prose';
import type { RichText } from './rich-text';

export interface Comments {
  begin(id: string, text: RichText | null): void;
  end(id: string, text: RichText | null): void;
  /** Comments that began between two blocks begin with this one. */
  enter(text: RichText): void;
  /** The block is finished as this prose. */
  leave(text: RichText, prose: Prose): void;
  placed(
    comments: readonly OfficeComment[],
    proses: readonly Prose[],
    blocks: readonly Block[],
  ): SourceComment[];
}

export interface OfficeComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

interface Anchor {
  readonly text: RichText;
  readonly place: () => number;
}

export const createComments = (): Comments => {
  const begins = new Map<string, Anchor>();
  const ends = new Map<string, Anchor>();
  const proses = new Map<RichText, Prose>();
  const waiting: string[] = [];
  let last: Anchor | null = null;

  const anchorIn = (text: RichText): Anchor => ({ text, place: text.place() });
  return {
    begin: (id, text) => {
      if (text === null) waiting.push(id);
      else begins.set(id, anchorIn(text));
    },
    end: (id, text) => {
      const anchor = text === null ? last : anchorIn(text);
      if (anchor !== null && !ends.has(id)) ends.set(id, anchor);
    },
    enter: (text) => {
      for (const id of waiting.splice(0)) begins.set(id, anchorIn(text));
    },
    leave: (text, prose) => {
      proses.set(text, prose);
      last = anchorIn(text);
    },
    placed: (comments, order, blocks) => {
      const indices = new Map(order.map((prose, index) => [prose, index]));
      const blockOf = ({ text }: Anchor): Block | undefined => {
        const prose = proses.get(text);
        return prose && blocks[indices.get(prose) ?? -1];
      };
      const offsetOf = (anchor: Anchor | undefined): number | null => {
        const block = anchor && blockOf(anchor);
        return anchor === undefined || block === undefined ? null : block.from + anchor.place();
      };
      /** What begins is written behind the gap that may come first. */
      const behindGap = (offset: number | null, { text, place }: Anchor): number | null => {
        const next = proses.get(text)?.text[place()];
        return offset !== null && (next === ' ' || next === '\n') ? offset + 1 : offset;
      };
      return comments.flatMap(({ id, author, text }) => {
        const begin = begins.get(id);
        const end = ends.get(id);
        const from = begin === undefined ? null : behindGap(offsetOf(begin), begin);
        const place = toRange(from, offsetOf(end), blockOf, begin ?? end);
        return place === null ? [] : [{ ...place, author: tidy(author), text: tidy(text) }];
      });
    },
  };
};

/** A comment on no words is one on the block that it stands in. */
const toRange = (
  begin: number | null,
  end: number | null,
  blockOf: (anchor: Anchor) => Block | undefined,
  anchor: Anchor | undefined,
): { from: number; to: number } | null => {
  const from = begin ?? end;
  const to = end ?? begin;
  if (from === null || to === null || anchor === undefined) return null;
  if (from < to) return { from, to };
  const block = blockOf(anchor);
  return block === undefined ? null : { from: block.from, to: block.to };
};

const tidy = (text: string): string => text.trim().normalize('NFC');
