/** Which paper of the library a claim set is about, and what speaks for it. */

import type { ClaimSetFile } from '../files/claim-set-file';
import type { PaperIdentity, PaperMetadata } from '../paper/paper';
import { fold } from '../passage/fold';

/** What two papers have in common although neither source nor text is the same. */
export const PAPER_SIGNS = ['title', 'number', 'source-name'] as const;
export type PaperSign = (typeof PAPER_SIGNS)[number];

export type PaperMatch =
  /** Both hashes. */
  | { readonly kind: 'same' }
  /** The very text, made of another file. */
  | { readonly kind: 'same-text' }
  /** The very file, of which another version of the reader made another text. */
  | { readonly kind: 'same-source' }
  /** Another text, of what seems to be the same paper. */
  | { readonly kind: 'revised'; readonly signs: readonly PaperSign[] };

/** A paper of the library; `asRead` where what it is called was corrected: others may know it by either. */
export interface KnownPaper extends PaperIdentity {
  readonly asRead?: PaperMetadata;
}

export interface MatchedPaper<Known extends KnownPaper> {
  readonly paper: Known;
  readonly match: PaperMatch;
}

type FilePaper = ClaimSetFile['paper'];

/** One sign may be chance: many files are called paper.md. */
export const isSure = (match: PaperMatch): boolean => match.kind !== 'revised' || match.signs.length > 1;

/** The best match: hashes before signs, more signs before fewer, the earlier paper of two alike. Null for none. */
export const matchPaper = <Known extends KnownPaper>(
  wanted: FilePaper,
  papers: readonly Known[],
): MatchedPaper<Known> | null => {
  const matches = papers.flatMap((paper) => {
    const match = matchOf(wanted, paper);
    return match ? [{ paper, match }] : [];
  });
  const [best = null] = matches.sort((a, b) => weightOf(b.match) - weightOf(a.match));
  return best;
};

const matchOf = (wanted: FilePaper, paper: KnownPaper): PaperMatch | null => {
  const isSource = wanted.sourceHash === paper.sourceHash;
  const isText = wanted.textHash === paper.textHash;
  if (isSource && isText) return { kind: 'same' };
  if (isText) return { kind: 'same-text' };
  if (isSource) return { kind: 'same-source' };
  const signs = PAPER_SIGNS.filter((sign) => isAlike(sign, wanted, paper));
  return signs.length > 0 ? { kind: 'revised', signs } : null;
};

const isAlike = (sign: PaperSign, wanted: FilePaper, paper: KnownPaper): boolean => {
  const { asRead = paper.metadata } = paper;
  const said = signOf(sign, wanted);
  return said !== '' && [paper, { ...paper, metadata: asRead }].some((one) => said === signOf(sign, one));
};

/** Capitals, accents and kinds of dashes change between versions of a title. */
const signOf = (sign: PaperSign, { metadata, sourceName }: FilePaper | PaperIdentity): string => {
  switch (sign) {
    case 'title':
      return fold(metadata.title).trim();
    case 'number':
      return metadata.number?.trim() ?? '';
    case 'source-name':
      return sourceName;
  }
};

const weightOf = (match: PaperMatch): number => {
  switch (match.kind) {
    case 'same':
      return 6;
    case 'same-text':
      return 5;
    case 'same-source':
      return 4;
    case 'revised':
      return match.signs.length;
  }
};
