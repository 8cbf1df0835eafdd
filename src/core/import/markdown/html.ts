/** The little HTML that Markdown papers lean on: tags for marks, links and breaks, comments. All else is plain text. */
import type { InlineShape } from '../reading/prose';
import type { Edition } from './edition';

export type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  /** `source` is the tag as written: one without a partner marks nothing and is shown. */
  | {
      readonly kind: 'tag';
      readonly shape: InlineShape;
      readonly name: string;
      readonly isClosing: boolean;
      readonly source: string;
    };

/** Splits raw HTML into its parts. Comments go; tags that mean nothing here are text. */
export const splitHtml = (html: string, edition: Edition): HtmlPart[] =>
  dropComments(html)
    .split(/(<[^<>]*>)/)
    .filter((part) => part !== '')
    .map((part) => readPart(part, edition));

const readPart = (source: string, edition: Edition): HtmlPart => {
  const [, slash, written = ''] = /^<(\/?)([a-z]+)(?:\s[^<>]*)?\/?>$/i.exec(source) ?? [];
  const name = written.toLowerCase();
  if (name === 'br') return { kind: 'break' };
  const isClosing = slash === '/';
  const shape = MARK_TAGS.get(name) ?? (edition === 1 ? undefined : linkShape(name, source, isClosing));
  if (shape !== undefined) return { kind: 'tag', shape, name, isClosing, source };
  return { kind: 'text', text: edition === 1 ? source : wordsOfTag(name, source) };
};

const MARK_TAGS: ReadonlyMap<string, InlineShape> = new Map([
  ['em', { kind: 'emphasis' }],
  ['i', { kind: 'emphasis' }],
  ['strong', { kind: 'strong' }],
  ['b', { kind: 'strong' }],
  ['s', { kind: 'strikethrough' }],
  ['del', { kind: 'strikethrough' }],
  ['code', { kind: 'code' }],
  ['sup', { kind: 'superscript' }],
  ['sub', { kind: 'subscript' }],
]);

/** An anchor without a target marks nothing. */
const linkShape = (name: string, source: string, isClosing: boolean): InlineShape | undefined => {
  if (name !== 'a') return undefined;
  const target = attribute('href', source);
  return isClosing || target !== null ? { kind: 'link', target: target ?? '' } : undefined;
};

/** Of a picture its description; other tags of HTML have no words, and what is no HTML is words. */
const wordsOfTag = (name: string, source: string): string => {
  if (name === 'img') return attribute('alt', source) ?? '';
  return HTML_TAGS.has(name) ? '' : source;
};

const attribute = (name: string, tag: string): string | null => {
  const [, double, single, bare] =
    new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag) ?? [];
  return double ?? single ?? bare ?? null;
};

const HTML_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address article aside bdi bdo big blockquote caption center cite col colgroup data dd details dfn dir ' +
    'div dl dt fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr ins kbd label li main map ' +
    'mark menu meta nav nobr ol p picture pre q rp rt ruby samp section small source span strike summary svg table tbody ' +
    'td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** A comment that never closes is text: browsers would hide the rest of the paper. */
const dropComments = (html: string): string => {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    // Two characters on, not four: `<!-->` is a whole comment.
    const close = open < 0 ? -1 : html.indexOf('-->', open + 2);
    if (close < 0) return kept + html.slice(at);
    kept += html.slice(at, open);
    at = close + '-->'.length;
  }
};
