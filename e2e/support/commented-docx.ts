import { docxOf, p, r } from '../../src/core/import/word/testing/docx';

/** A Word file with a comment on each of its three sentences. */
export const commentedDocx = (): Uint8Array => {
  const commented = (text: string, id: number): string =>
    p(
      `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    );
  const comment = (id: number, author: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}">${p(r(text))}</w:comment>`;
  const texts = ['The lake froze early.', 'Nobody rowed.', 'Fish were scarce.'];
  return docxOf(texts.map(commented).join(''), {
    comments: [comment(0, 'Ann', 'Which lake?'), comment(1, 'Ben', 'Sure?'), comment(2, 'Ann', 'Why?')].join(
      '',
    ),
  });
};
