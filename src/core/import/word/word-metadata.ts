/** What a Word file says about itself: in its text, then in its properties. */
import type { PaperMetadata } from '../../paper/paper';
import type { Draft } from '../reading/draft';
import { type Description, describeTitled } from '../reading/metadata';
import { splitNames } from '../reading/printed-names';
import { childOf, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';

export const describeWord = (
  drafts: readonly Draft[],
  titles: readonly Draft[],
  properties: XmlElement | null,
  fileTitle: string,
): Description => {
  const title = titles[0] ?? leadingTitle(drafts);
  const { pieces, metadata } = describeTitled(drafts, title, propertyOf(properties, 'dc:title') || fileTitle);
  return { pieces, metadata: withProperties(metadata, properties) };
};

/** A heading before all text that no other one stands beside: chapters have siblings. */
const leadingTitle = (drafts: readonly Draft[]): Draft | undefined => {
  const [first] = drafts;
  const levels = drafts.flatMap(({ shape }) => (shape.kind === 'heading' ? [shape.level] : []));
  const [level = 0, ...others] = levels;
  return first?.shape.kind === 'heading' && others.every((other) => other > level) ? first : undefined;
};

const withProperties = (metadata: PaperMetadata, properties: XmlElement | null): PaperMetadata => ({
  ...metadata,
  authors:
    metadata.authors.length > 0
      ? metadata.authors
      : propertyOf(properties, 'dc:creator').split(';').flatMap(splitNames),
  date: metadata.date ?? dateOf(propertyOf(properties, 'dcterms:created')),
});

const propertyOf = (properties: XmlElement | null, name: string): string => {
  const property = childOf(properties ?? undefined, name);
  return property === undefined ? '' : textIn(property).replace(/\s+/g, ' ').trim().normalize('NFC');
};

const dateOf = (text: string): string | null => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? null;
