/** A long paper in print: pages of two columns, the same in every run, as a PDF. */
import { type WrittenText, writePdf } from '#core/import/pdf/testing/write-pdf';
import { createProse } from './prose';
import { createRandom } from './random';

const SEED = 2166;

/** In points: two columns of ten-point Roman on the pages that `writePdf` makes. */
const COLUMNS = [30, 210];
const LINES = { first: 60, apart: 12, count: 42 };

/** As many letters as a column takes. */
const MOST_LETTERS = 34;

export const createPrintedPaper = (pages: number): Uint8Array<ArrayBuffer> => {
  const next = createLines();
  return writePdf(
    Array.from({ length: pages }, (_, index) => ({
      texts: [
        { text: 'Bench of the readers', x: 30, y: 30, size: 8 },
        ...COLUMNS.flatMap((x) => columnAt(x, next)),
        { text: String(index + 1), x: 196, y: 585, size: 8 },
      ],
    })),
    { Title: 'Bench' },
  );
};

const columnAt = (x: number, next: () => string): WrittenText[] =>
  Array.from({ length: LINES.count }, (_, line) => ({
    text: next(),
    x,
    y: LINES.first + line * LINES.apart,
  }));

/** Lines of prose without an end, broken between words. */
const createLines = (): (() => string) => {
  const prose = createProse(createRandom(SEED));
  let words: string[] = [];
  return () => {
    let line = '';
    for (;;) {
      if (words.length === 0) words = prose.sentence().split(' ');
      const [word = ''] = words;
      if (line !== '' && line.length + 1 + word.length > MOST_LETTERS) return line;
      line += (line && ' ') + word;
      words = words.slice(1);
    }
  };
};
