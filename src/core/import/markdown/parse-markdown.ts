/** Markdown to its tree, as each edition reads it. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { dollarMath } from './dollar-math';
import type { Edition } from './edition';
import { openComment } from './open-comment';
import { plainRun } from './plain-run';

/** One tilde stays a tilde: in papers `~5 million` is a number more often than struck out. */
const GFM = { singleTilde: false };

/** They change how long it takes, and nothing of the tree. */
const QUICKER = [openComment, plainRun];

export const parseMarkdown = (source: string, edition: Edition): Root =>
  edition === 1
    ? fromMarkdown(source, {
        extensions: [gfm(GFM), ...QUICKER],
        mdastExtensions: [gfmFromMarkdown()],
      })
    : fromMarkdown(source, {
        extensions: [
          gfm(GFM),
          cjkFriendlyExtension(),
          math({ singleDollarTextMath: false }),
          dollarMath,
          ...QUICKER,
        ],
        mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
      });
