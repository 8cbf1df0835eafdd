/** The reader `markdown/1`: CommonMark with GitHub's additions, page-wise conversions included. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { placeDrafts } from '../reading/draft';
import { describePaper } from '../reading/metadata';
import type { Reader } from '../reading/reader';
import { flattenMarkdown } from './flatten-markdown';
import { liftNotes } from './footnotes';
import { joinHalves } from './joins';

export const readMarkdown: Reader = (source, fileTitle) => {
  const { pieces, metadata } = describePaper(liftNotes(flattenMarkdown(parse(source))), fileTitle);
  return { content: placeDrafts(joinHalves(pieces)), metadata };
};

/** One tilde stays a tilde: in papers `~5 million` is a number more often than struck out. */
const parse = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
