/** What the elements of a page are for its text. */
import type { InlineShape } from '../reading/prose';

type MarkKind = Exclude<InlineShape['kind'], 'link' | 'note-mark'>;

export const MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...(['em', 'i', 'cite', 'dfn', 'var'] as const).map((name) => [name, 'emphasis'] as const),
  ...(['strong', 'b'] as const).map((name) => [name, 'strong'] as const),
  ...(['del', 's', 'strike'] as const).map((name) => [name, 'strikethrough'] as const),
  ...(['code', 'kbd', 'samp', 'tt'] as const).map((name) => [name, 'code'] as const),
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

/** Elements that stand in lines of their own. */
export const OWN_LINES: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'frameset',
    'h1',
    'h2',
    'h3',
    'h4',
  ],
  ...[
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
  ],
  ...[
    'plaintext',
    'pre',
    'search',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
  ],
  ...['ul', 'xmp'],
]);

/** Elements whose lines and spaces are kept as they are written. */
export const AS_WRITTEN: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
