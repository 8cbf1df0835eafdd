/** What a reader made of a paper, as the library file carries it. Offsets count code points of the paper's text. */
import { z } from '../zod';

const Offset = z.int().min(0);
const Place = { from: Offset, to: Offset };

const FileInline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['emphasis', 'strong', 'strikethrough', 'code', 'superscript', 'subscript']),
    ...Place,
  }),
  z.strictObject({ kind: z.literal('link'), target: z.string(), ...Place }),
  z.strictObject({ kind: z.literal('note-mark'), label: z.string(), ...Place }),
]);

const Common = {
  ...Place,
  inlines: z.array(FileInline).describe('In text order; they may lie in each other.'),
  joins: z.array(Offset).describe('Single spaces at which two halves of a cut paragraph were joined.'),
  ruleBefore: z.boolean(),
};

export const FileBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.literal([1, 2, 3, 4, 5, 6]),
    isTitle: z.boolean(),
    ...Common,
  }),
  z.strictObject({ kind: z.literal('paragraph'), role: z.enum(['body', 'byline', 'colophon']), ...Common }),
  z.strictObject({
    kind: z.literal('list-item'),
    depth: Offset,
    number: z.int().nullable(),
    isFirst: z.boolean(),
    label: z.string().exactOptional(),
    task: z.enum(['open', 'done']).exactOptional(),
    ...Common,
  }),
  z.strictObject({ kind: z.literal('quotation'), depth: Offset, ...Common }),
  z.strictObject({
    kind: z.literal('table-cell'),
    table: Offset,
    row: Offset,
    column: Offset,
    align: z.enum(['left', 'center', 'right']).exactOptional(),
    ...Common,
  }),
  z.strictObject({ kind: z.enum(['image', 'caption', 'term', 'definition']), ...Common }),
  z.strictObject({ kind: z.literal('footnote'), label: z.string(), ...Common }),
  z.strictObject({ kind: z.literal('code'), language: z.string().nullable(), ...Common }),
]);

const Points = z.number();

export const FilePages = z.strictObject({
  pages: z.array(
    z.strictObject({
      label: z.string().describe('As printed.'),
      width: Points.nullable(),
      height: Points.nullable(),
    }),
  ),
  pieces: z
    .array(
      z.strictObject({
        ...Place,
        page: Offset.describe('An index into `pages`.'),
        box: z
          .strictObject({ left: Points, top: Points, width: Points, height: Points })
          .nullable()
          .describe('In points from the top left corner of the page.'),
      }),
    )
    .describe('Stretches of the text, each on one page.'),
});

const At = { at: Offset.nullable().describe('Null where it concerns the whole paper.') };
const Count = z.int().min(0);
const PageNumbers = z.array(z.int().min(1));

export const FileRemark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'pictures-left-out',
      'changes-accepted',
      'hidden-left-out',
      'page-lines-left-out',
      'set-apart',
    ]),
    count: Count,
    ...At,
  }),
  z.strictObject({ kind: z.enum(['pages-without-text', 'unknown-signs']), pages: PageNumbers, ...At }),
  z.strictObject({ kind: z.enum(['damaged', 'join-guessed']), ...At }),
  z.strictObject({ kind: z.literal('furniture-left-out'), words: Count, ...At }),
  z.strictObject({ kind: z.literal('encoding-chosen'), encoding: z.string(), ...At }),
  z.strictObject({ kind: z.literal('parts-left-out'), names: z.array(z.string()), ...At }),
]);

export const FileComment = z.strictObject({ ...Place, author: z.string(), text: z.string() });
