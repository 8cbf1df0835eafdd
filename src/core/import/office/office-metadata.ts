/** What an office file says about itself: in its text, then in its properties. */
import type { PaperMetadata } from '../../paper/paper';
import type { Draft } from '../reading/draft';
import { type Description, describeTitled } from '../reading/metadata';
import { splitEntry } from '../reading/printed-names';

/** As the file keeps them; empty where it does not. */
export interface FileProperties {
  readonly title: string;
  /** Separated by semicolons. */
  readonly authors: string;
  /** A day, perhaps with a time behind it. */
  readonly date: string;
}

/** `titles` are the drafts whose style says that they are one. */
export const describeOffice = (
  drafts: readonly Draft[],
  titles: readonly Draft[],
  properties: FileProperties,
  fileTitle: string,
): Description => {
  const title = titles[0] ?? leadingTitle(drafts);
  const { pieces, metadata } = describeTitled(drafts, title, tidy(properties.title) || fileTitle);
  return { pieces, metadata: withProperties(metadata, properties) };
};

/** A heading before all text that no other one stands beside: chapters have siblings. */
const leadingTitle = (drafts: readonly Draft[]): Draft | undefined => {
  const [first] = drafts;
  const levels = drafts.flatMap(({ shape }) => (shape.kind === 'heading' ? [shape.level] : []));
  const [level = 0, ...others] = levels;
  return first?.shape.kind === 'heading' && others.every((other) => other > level) ? first : undefined;
};

const withProperties = (metadata: PaperMetadata, { authors, date }: FileProperties): PaperMetadata => ({
  ...metadata,
  authors: metadata.authors.length > 0 ? metadata.authors : splitEntry(tidy(authors)),
  date: metadata.date ?? /^\d{4}-\d\d-\d\d/.exec(date.trim())?.[0] ?? null,
});

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');
