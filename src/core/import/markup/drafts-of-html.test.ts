import { describe, expect, test } from 'vitest';
import type { Piece } from '../reading/draft';
import { draftsOfHtml, type MarkupDrafts } from './drafts-of-html';
import { parsePage, parseXhtmlPage } from './parse-markup';

const read = (source: string): MarkupDrafts => draftsOfHtml(parsePage(source).body);

/** A line for each block: what it is, and its words. */
const lines = (pieces: readonly Piece[]): string[] =>
  pieces.map((piece) => {
    if (piece === 'rule') return '---';
    const { kind, ...rest } = piece.shape;
    const details = Object.entries(rest)
      .filter(([name]) => name !== 'role' && name !== 'isTitle')
      .map(([name, value]) => `${name}=${value}`);
    return `${[kind, ...details].join(' ')}: ${piece.prose.text.replaceAll('\n', '⏎')}`;
  });

const linesOf = (source: string): string[] => lines(read(source).pieces);

/** The marks of the first block: kind, words and target. */
const marksOf = (source: string): string[] => {
  const [first] = read(source).pieces;
  if (first === undefined || first === 'rule') return [];
  return first.prose.inlines.map((inline) => {
    const detail = inline.kind === 'link' ? inline.target : inline.kind === 'note-mark' ? inline.label : '';
    return [inline.kind, first.prose.text.slice(inline.from, inline.to), detail].filter(Boolean).join(' ');
  });
};

describe('lines and words', () => {
  test('blocks end where lines of their own begin, and white space counts as one space', () => {
    expect(
      linesOf(
        '<h2>A\n head</h2>Loose <b>words</b><p>One\n two<div>three <p>four</div> five<hr><address>six</address>',
      ),
    ).toEqual([
      'heading level=2: A head',
      'paragraph: Loose words',
      'paragraph: One two',
      'paragraph: three',
      'paragraph: four',
      'paragraph: five',
      '---',
      'paragraph: six',
    ]);
  });

  test('a line break stays, two of them end the paragraph', () => {
    expect(linesOf('<p>one <br> two<br><br>\n three<br>')).toEqual([
      'paragraph: one⏎two',
      'paragraph: three',
    ]);
  });

  test('code keeps its lines and spaces', () => {
    expect(linesOf('<pre class="language-sh">\n  a\n\tb\n\n</pre><pre>x<br>y</pre>')).toEqual([
      'code language=sh:   a⏎    b',
      'code language=null: x⏎y',
    ]);
  });

  test('lines are kept where the style keeps them', () => {
    expect(linesOf('<p style="white-space: pre-line">a\n  b</p>')).toEqual(['paragraph: a⏎b']);
  });

  test('marks and links lie on their words, also where a mark goes on in the next block', () => {
    expect(
      marksOf(
        '<p><em>a</em> <b>b</b> <s>c</s> <code>d</code> H<sub>2</sub>O m<sup>2</sup> <a href=" https://e.org/x ">e</a>',
      ),
    ).toEqual([
      'emphasis a',
      'strong b',
      'strikethrough c',
      'code d',
      'subscript 2',
      'superscript 2',
      'link e https://e.org/x',
    ]);
    const [, second] = read('<b>one<p>two</p></b>').pieces;
    expect(second).toMatchObject({ prose: { text: 'two', inlines: [{ kind: 'strong', from: 0, to: 3 }] } });
  });

  test('a link to a program is mere words', () => {
    expect(marksOf('<p><a href="javascript:alert(1)">here</a>')).toEqual([]);
  });

  test('what browsers print of themselves is text: quotation marks, and readings of signs', () => {
    expect(
      linesOf(
        '<p>He said <q>no</q>. <ruby>東<rt>とう</rt></ruby> <ruby>京<rp>[</rp><rt>きょう</rt><rp>]</rp></ruby>',
      ),
    ).toEqual(['paragraph: He said “no”. 東(とう) 京[きょう]']);
  });

  test('words from right to left stay in the order in which they are read', () => {
    expect(linesOf('<p dir="rtl">שלום <bdi>abc</bdi> עולם</p>')).toEqual(['paragraph: שלום abc עולם']);
  });

  test('what a page does not show is no text', () => {
    expect(
      linesOf(
        '<p>seen<script>x()</script><style>p{}</style><noscript>no</noscript><span hidden>h</span><i aria-hidden=true>#</i>' +
          '<template>t</template><span style="color:red; display : none">d</span><button>Share</button><textarea>w</textarea>',
      ),
    ).toEqual(['paragraph: seen']);
  });

  test('what opens when it is asked for is text', () => {
    expect(linesOf('<details><summary>More</summary>and more</details>')).toEqual([
      'paragraph: More',
      'paragraph: and more',
    ]);
  });

  test('formulas are as they were written', () => {
    expect(
      linesOf(
        '<p>so <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_{i}</annotation></semantics></math> is <math alttext="y"><mi>z</mi></math>',
      ),
    ).toEqual(['paragraph: so x_{i} is y']);
  });

  test.each([
    ['<mi>rate</mi><mo>=</mo><mi>growth</mi><mi>share</mi>', 'rate=growth share'],
    ['<mi>a</mi><mo>mod</mo><mi>b</mi>', 'a mod b'],
    ['<mi>sin</mi><mo>\u2061</mo><mi>x</mi>', 'sin\u2061 x'],
    ['<mtext>share of </mtext><mi>GDP</mi>', 'share of GDP'],
    ['<mi>d</mi><mi>x</mi><mo>+</mo><mn>2</mn><mi>y</mi>', 'dx+2y'],
    ['<msub><mi>CO</mi><mn>2</mn></msub>', 'CO2'],
    ['<mfrac><mi>dead</mi><mrow><mi>n</mi></mrow></mfrac>', 'dead/n'],
    [
      '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mtext>all of it</mtext></mfrac>',
      '(a+b)/(all of it)',
    ],
    ['<mi>x</mi></math><math><mi>y</mi>', 'x y'],
    ['<mi>x</mi></math><i><math><mi>y</mi></math></i>, <math><mi>z</mi>', 'x y, z'],
    ['<mi>x</mi></math>,<math><mi>y</mi>', 'x,y'],
    ['<mi>x</mi></math><br><math><mi>y</mi>', 'x⏎y'],
    ['<semantics><mi>x</mi><annotation>eks</annotation></semantics>', 'x'],
  ])('the words of formulas are words: %s', (math, text) => {
    const { body } = parsePage(`<p>so <math>${math}</math> ends`);
    const { pieces } = draftsOfHtml(body, { spacesFormulas: true });
    expect(lines(pieces)).toEqual([`paragraph: so ${text} ends`]);
  });

  test('formulas that spaces change are counted, no others', () => {
    const count = (math: string): number =>
      draftsOfHtml(parsePage(`<p><math>${math}</math>`).body, { spacesFormulas: true }).formulasSpaced;
    expect(count('<mi>x</mi><mo>=</mo><mi>rate</mi></math> <math><mi>y</mi>')).toBe(0);
    expect(count('<mi>x</mi></math><math><mi>y</mi>')).toBe(1);
    expect(count('<mi>x</mi></math><br><math><mi>y</mi>')).toBe(0);
    expect(count('<mi>max</mi><mi>y</mi></math> <math><mfrac><mi>x</mi><mi>y</mi></mfrac>')).toBe(2);
  });
});

describe('lists', () => {
  test('have the numbers that the page gives them', () => {
    expect(linesOf('<ol start=3><li>a<li value=7>b<li>c</ol><ol reversed><li>d<li>e</ol>')).toEqual([
      'list-item depth=0 number=3 isFirst=true: a',
      'list-item depth=0 number=7 isFirst=true: b',
      'list-item depth=0 number=8 isFirst=true: c',
      'list-item depth=0 number=2 isFirst=true: d',
      'list-item depth=0 number=1 isFirst=true: e',
    ]);
  });

  test('are labelled with letters and Roman numbers', () => {
    const labels = (list: string) => linesOf(list).map((line) => /label=(\S+):/.exec(line)?.[1]);
    expect(labels('<ol type=a start=26><li>x<li>y</ol>')).toEqual(['z.', 'aa.']);
    expect(labels('<ol type=I start=1994><li>x<li>y</ol>')).toEqual(['MCMXCIV.', 'MCMXCV.']);
    expect(labels('<ol style="list-style-type: lower-roman"><li>x<li type=1>y</ol>')).toEqual([
      'i.',
      undefined,
    ]);
  });

  test('nest, have several paragraphs, and boxes to tick', () => {
    expect(
      linesOf(
        '<ul><li><input type=checkbox checked> done<li><input type=checkbox>open<li><p>a<p>b<ol><li>c</ol>d</ul>',
      ),
    ).toEqual([
      'list-item depth=0 number=null isFirst=true task=done: done',
      'list-item depth=0 number=null isFirst=true task=open: open',
      'list-item depth=0 number=null isFirst=true: a',
      'list-item depth=0 number=null isFirst=false: b',
      'list-item depth=1 number=1 isFirst=true: c',
      'list-item depth=0 number=null isFirst=false: d',
    ]);
  });

  test('of definitions have terms and what they mean', () => {
    expect(linesOf('<dl><dt>Ice<dd>frozen <p>water</dl>')).toEqual([
      'term: Ice',
      'definition: frozen',
      'definition: water',
    ]);
  });

  test('quotations are told by how deep they are', () => {
    expect(linesOf('<blockquote>a<blockquote><p>b</blockquote></blockquote>')).toEqual([
      'quotation depth=0: a',
      'quotation depth=1: b',
    ]);
  });
});

describe('tables', () => {
  test('have their cells where the spans leave them, the foot last, the caption first', () => {
    expect(
      linesOf(
        '<table><caption>Sums</caption><tfoot><tr><td>f<td>g</tfoot><thead><tr><th rowspan=2>a<th colspan=2 align=center>b</thead>' +
          '<tbody><tr><td>c<td>d<tr><td>e<p>e2</tbody></table>',
      ),
    ).toEqual([
      'caption: Sums',
      'table-cell table=0 row=0 column=0: a',
      'table-cell table=0 row=0 column=1 align=center: b',
      'table-cell table=0 row=1 column=1: c',
      'table-cell table=0 row=1 column=2: d',
      'table-cell table=0 row=2 column=0: e⏎e2',
      'table-cell table=0 row=3 column=0: f',
      'table-cell table=0 row=3 column=1: g',
    ]);
  });

  test('that only lay out a page are none', () => {
    expect(linesOf('<table><tr><td>nav<td><h1>Title</h1><p>text</table><table><tr><td>box</table>')).toEqual([
      'paragraph: nav',
      'heading level=1: Title',
      'paragraph: text',
      'paragraph: box',
    ]);
  });

  test('are numbered, and lists in their cells keep their numbers as words', () => {
    expect(linesOf('<table><tr><th>a<th>b</table><table><tr><td><ol><li>x<li>y</ol><td>z</table>')).toEqual([
      'table-cell table=0 row=0 column=0: a',
      'table-cell table=0 row=0 column=1: b',
      'table-cell table=1 row=0 column=0: 1. x⏎2. y',
      'table-cell table=1 row=0 column=1: z',
    ]);
  });
});

describe('pictures', () => {
  test('are their description, in a block behind the words that they stand among', () => {
    expect(
      linesOf(
        '<p>see <img alt="A map of ice"> here</p><figure><img alt="A chart"><figcaption>Chart 1</figcaption></figure>',
      ),
    ).toEqual(['paragraph: see here', 'image: A map of ice', 'image: A chart', 'caption: Chart 1']);
  });

  test('that are signs stay in their sentence', () => {
    expect(
      linesOf(
        '<p>good <img alt="🙂"> and <img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x^{2}">',
      ),
    ).toEqual(['paragraph: good 🙂 and x^{2}']);
  });

  test('without a description are counted, ornaments are not', () => {
    const { pieces, picturesLeftOut } = read(
      '<p>a<img src=x.png><img alt="IMG_1.jpg"><img alt=""><img width=1 height=1>',
    );
    expect([lines(pieces), picturesLeftOut]).toEqual([['paragraph: a'], 2]);
  });
});

describe('notes', () => {
  const note = (label: string, text: string) => `footnote label=${label}: ${text}`;

  test.each<[string, string]>([
    [
      'roles',
      '<p>Ice<a href="#n" role="doc-noteref"><sup>1</sup></a> melts.</p><section role="doc-endnotes"><hr><ol><li id="n"><p>A note. <a href="#r" role="doc-backlink">↩︎</a></ol></section>',
    ],
    [
      'types of e-books',
      '<p>Ice<a epub:type="noteref" href="#n">1</a> melts.<aside id="n" epub:type="footnote" hidden><p>1. A note.</aside>',
    ],
    [
      'links there and back',
      '<p>Ice<sup id="r1"><a href="#n1">[1]</a></sup> melts.<ol><li id="n1"><span><a href="#r1">^</a></span> A note.</ol>',
    ],
    [
      'links of a word processor',
      '<p>Ice<a href="#_ftn1" name="_ftnref1">[1]</a> melts.<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</div>',
    ],
  ])('are told by %s', (_, source) => {
    const found = linesOf(source);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^paragraph: Ice\[?1\]? melts\.$/);
    expect(found[1]).toBe(note('1', '1 A note.'));
    expect(marksOf(source).some((mark) => /^note-mark \[?1\]? 1$/.test(mark))).toBe(true);
  });

  test('have all their paragraphs, marks of their own and several marks in the text', () => {
    const source =
      '<p><a id=a href="#n1">1</a> <a id=b href="#n2">2</a> <a id=c href="#n1">1</a>' +
      '<div id=n1><p><a href="#a">a</a> <a href="#c">b</a> One, see <a id=d href="#n3">3</a>.<p>More.</div>' +
      '<p id=n2>2 Two <a href="#b">back</a><p id=n3>3 Three <a href="#d">↑</a>';
    expect(linesOf(source)).toEqual([
      'paragraph: 1 2 1',
      note('1', '1 One, see 3.'),
      note('1', 'More.'),
      note('2', '2 Two'),
      note('3', '3 Three'),
    ]);
  });

  test('that are numbered anew have labels of their own and show their number', () => {
    const part = (id: string) =>
      `<p>x<a id="m${id}" href="#n${id}">1</a><p id="n${id}"><a href="#m${id}">1</a> note ${id}`;
    expect(linesOf(part('a') + part('b'))).toEqual([
      'paragraph: x1',
      'paragraph: x1',
      note('1', '1 note a'),
      note('1-2', '1 note b'),
    ]);
  });

  test('other links to a place are no marks', () => {
    expect(
      linesOf(
        '<p><a href="#s1">1</a> <a href="#top">a</a><h2 id=s1>One</h2><p id=top>b <a href="#s1">One</a>',
      ),
    ).toEqual(['paragraph: 1 a', 'heading level=2: One', 'paragraph: b One']);
  });

  test('of what was left out go with it', () => {
    const { body } = parsePage(
      '<p>x</p><div><a id=r href="#n">1</a></div><p id=n>1 note <a href="#r">↩</a></p>',
    );
    const leftOut = new Set(body.filter((_, index) => index > 0));
    expect(lines(draftsOfHtml(body, { leftOut }).pieces)).toEqual(['paragraph: x']);
  });
});

test('elements nest as deep as they like', () => {
  for (const tag of ['div', 'span', 'blockquote', 'ul><li', 'table><tr><td']) {
    const { pieces } = read(`${`<${tag}>`.repeat(5000)}deep`);
    expect(pieces.map((piece) => piece !== 'rule' && piece.prose.text)).toEqual(['deep']);
  }
});

test('a hundred thousand links, line breaks or items are read in good time', () => {
  const many = (part: string) => part.repeat(100_000);
  expect(read(many('<a href="#x">1</a> ')).pieces).toHaveLength(1);
  expect(read(many('a<br>')).pieces).toHaveLength(1);
  expect(read(`<ol>${many('<li>a')}</ol>`).pieces).toHaveLength(100_000);
});

test('XHTML closes elements at once', () => {
  const { body } = parseXhtmlPage(
    '<html><head><title/></head><body><a id="p"/><p/><p>a<br/>b</p></body></html>',
  );
  expect(lines(draftsOfHtml(body).pieces)).toEqual(['paragraph: a⏎b']);
});

test('pages begin at elements and go on through notes', () => {
  const { body } = parsePage(
    '<p>one <b id=2></b>two <a id=r href="#n">1</a><p id=3>three<p id=n>note <a href="#r">↩</a>',
  );
  const { pieces } = draftsOfHtml(body, {
    pageAt: ({ attrs }) => attrs.map(({ value }) => ['2', '3'].indexOf(value)).find((page) => page >= 0),
  });
  const found = pieces
    .flatMap((piece) => (piece === 'rule' ? [] : [piece]))
    .map(({ prose, pieces: own }) =>
      own.map(({ page, from, to }) => `${page} ${prose.text.slice(from, to)}`),
    );
  expect(found).toEqual([['0 two 1'], ['1 three'], ['1 1 note']]);
});
