/** The little HTML that Markdown papers lean on: tags for marks and breaks, comments. All else is plain text. */

export type MarkTagName = 'emphasis' | 'strong' | 'strikethrough' | 'code' | 'superscript' | 'subscript';

export type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  /** `source` is the tag as written: one without a partner marks nothing and is shown. */
  | {
      readonly kind: 'tag';
      readonly mark: MarkTagName;
      readonly name: string;
      readonly isClosing: boolean;
      readonly source: string;
    };

/** Splits raw HTML into its parts. Comments go; tags that mean nothing here are text. */
export const splitHtml = (html: string): HtmlPart[] =>
  dropComments(html)
    .split(/(<[^<>]*>)/)
    .filter((part) => part !== '')
    .map(readPart);

const readPart = (source: string): HtmlPart => {
  const [, slash, written = ''] = /^<(\/?)([a-z]+)(?:\s[^<>]*)?\/?>$/i.exec(source) ?? [];
  const name = written.toLowerCase();
  if (name === 'br') return { kind: 'break' };
  const mark = MARK_TAGS.get(name);
  if (mark === undefined) return { kind: 'text', text: source };
  return { kind: 'tag', mark, name, isClosing: slash === '/', source };
};

const MARK_TAGS: ReadonlyMap<string, MarkTagName> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['s', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

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
