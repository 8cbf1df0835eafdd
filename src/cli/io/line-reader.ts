/** Bytes that come in pieces, line by line, so that no more of them is in memory than a line. */

export interface LineReader {
  /** Without its line feed; null after the last one. */
  next(): Promise<Uint8Array<ArrayBuffer> | null>;
  /** What comes after the lines that were asked for; not all of it where that is more than `limit`. */
  rest(limit: number): Promise<Uint8Array<ArrayBuffer>>;
}

export const lineReader = (pieces: AsyncIterable<Uint8Array>): LineReader => {
  const more = pieces[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let isOver = false;
  /** The next piece; empty at the end, which is noted. */
  const fetch = async (): Promise<Uint8Array> => {
    const next = isOver ? null : await more.next();
    isOver = next === null || next.done === true;
    return next?.done === false ? next.value : new Uint8Array();
  };
  return {
    next: async () => {
      const parts: Uint8Array[] = [];
      let end = held.indexOf(LINE_FEED);
      for (; end === -1; end = held.indexOf(LINE_FEED)) {
        parts.push(held);
        held = await fetch();
        if (isOver) return parts.some(({ length }) => length > 0) ? Buffer.concat(parts) : null;
      }
      parts.push(held.subarray(0, end));
      held = held.subarray(end + 1);
      return Buffer.concat(parts);
    },
    rest: async (limit) => {
      const parts = [held];
      let { length } = held;
      held = new Uint8Array();
      while (!isOver && length <= limit) {
        const piece = await fetch();
        parts.push(piece);
        length += piece.length;
      }
      return Buffer.concat(parts);
    },
  };
};

const LINE_FEED = 10;
