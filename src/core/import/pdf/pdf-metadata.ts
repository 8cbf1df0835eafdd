/** What a PDF says about the paper. */
import type { PaperMetadata } from '../../paper/paper';

/** What the paper prints outweighs what its file says, which is often what some program thought. */
export const metadataOf = (
  read: PaperMetadata,
  info: Readonly<Record<string, unknown>>,
  fileTitle: string,
): PaperMetadata => {
  const said = (key: string): string => (typeof info[key] === 'string' ? info[key].trim() : '');
  const title = said('Title');
  const isTitle =
    title.length > 3 && !/\.(?:docx?|pdf|qxd|indd|tex|txt)$|^microsoft word|^untitled/i.test(title);
  const authors = said('Author')
    .split(/\s*[;,]\s*|\s+and\s+/)
    .filter((name) => name !== '' && !/^(?:admin|user|owner|author)$/i.test(name));
  const [, year, month = '01', day = '01'] = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(said('CreationDate')) ?? [];
  return {
    ...read,
    title: read.title === fileTitle && isTitle ? title : read.title,
    authors: read.authors.length > 0 ? read.authors : authors,
    date: read.date ?? (year === undefined ? null : `${year}-${month}-${day}`),
  };
};
