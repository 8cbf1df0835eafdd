/** The reader `markdown/1`: CommonMark with GitHub's additions, page-wise conversions included. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { PLAIN_ORIGIN } from '../../paper/paper';
import { decodeText } from '../reading/decode-text';
import { placeDrafts } from '../reading/draft';
import { describePaper } from '../reading/metadata';
import type { ReadingRequest, ReadingResult } from '../reading/reader';
import { flattenMarkdown } from './flatten-markdown';
import { liftNotes } from './footnotes';
import { joinHalves } from './joins';
import { tooDeepLine } from './nesting';

export const readMarkdown = ({ bytes, fileTitle }: ReadingRequest): ReadingResult => {
  const decoding = decodeText(bytes);
  if (decoding.kind === 'fault') return decoding;
  const line = tooDeepLine(decoding.text);
  if (line !== null) return { kind: 'fault', fault: { kind: 'too-deep', line } };
  const { pieces, metadata } = describePaper(liftNotes(flattenMarkdown(parse(decoding.text))), fileTitle);
  const { content } = placeDrafts(joinHalves(pieces));
  return { kind: 'reading', reading: { content, metadata, origin: PLAIN_ORIGIN } };
};

/** One tilde stays a tilde: in papers `~5 million` is a number more often than struck out. */
const parse = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
