import { describe, expect, test } from 'vitest';
import { testPaper } from '../../testing/records';
import { sketchPaper } from '../testing/sketch-paper';

const sketch = (source: string): string[] => sketchPaper(testPaper(source));

describe('blocks', () => {
  const cases: [name: string, source: string, blocks: string[]][] = [
    ['headings of either form', 'A\n=\n\n### B\n\nC', ['title 1: A', 'heading 3: B', 'body: C']],
    ['a soft line end is a space, a hard one stays', 'a\nb  \nc\\\nd', ['body: a b⏎c⏎d']],
    ['white space is one space', ' a \u00a0\u2009 b&nbsp;&#9; c&#10; ', ['body: a b c']],
    ['rules belong to what follows', 'A.\n\n---\n***\n\nB.\n\n---', ['body: A.', 'rule, body: B.']],
    [
      'items, nested',
      '- a\n  1. b\n  2. c\n- d',
      ['item 0 •: a', 'item 1 1: b', 'item 1 2: c', 'item 0 •: d'],
    ],
    ['a list that starts at seven', '7. a\n8. b', ['item 0 7: a', 'item 0 8: b']],
    ['an item of several paragraphs', '1. a\n\n   b\n2. c', ['item 0 1: a', 'item 0 …: b', 'item 0 2: c']],
    ['an empty item keeps its number', '1. a\n2.\n3. c', ['item 0 1: a', 'item 0 3: c']],
    ['tasks', '- [x] a\n- [ ] *b*', ['item 0 •: [x] a', 'item 0 •: [ ] <emphasis:b>']],
    ['quotations, nested', '> a\n>\n> > b\n>\n> c', ['quotation 0: a', 'quotation 1: b', 'quotation 0: c']],
    ['a list in a quotation', '> - a\n>   > b', ['item 0 •: a', 'quotation 1: b']],
    ['a heading in a quotation', '> # A\n>\n> b', ['title 1: A', 'quotation 0: b']],
    ['code in an item', '- a\n\n  ```js\n  b\n  ```', ['item 0 •: a', 'code js: b']],
    ['code keeps its lines', '```\n a\n\n\tb \n```', ['code -:  a⏎⏎    b ']],
    ['indented code', '    a\n      b', ['code -: a⏎  b']],
    [
      'tables are numbered, empty cells left out',
      '|a|b|\n|-|-|\n||*c*|\n\nx\n\n|d|\n|-|',
      ['cell 0.0.0: a', 'cell 0.0.1: b', 'cell 0.1.1: <emphasis:c>', 'body: x', 'cell 1.0.0: d'],
    ],
    ['unknown HTML is shown', '<div class="a">\n<p>b</p>\n</div>', ['body: <div class="a"> <p>b</p> </div>']],
    ['comments go', '<!-- a -->\nb <!-- c\n--> d\n\n<!-->\n\nE', ['body: b d', 'body: E']],
    ['a comment that never ends is shown', '<!-- a\n\nb', ['body: <!-- a b']],
    ['what looks like front matter is Markdown', '---\n\ntitle: A\n\n---', ['rule, body: title: A']],
  ];
  test.each(cases)('%s', (_, source, blocks) => {
    expect(sketch(source)).toEqual(blocks);
  });
});

describe('inline marks', () => {
  const cases: [name: string, source: string, text: string][] = [
    ['emphasis in strong', '**a *b* c**', '<strong:a <emphasis:b> c>'],
    ['both at once, the outer first', '***a***', '<emphasis:<strong:a>>'],
    ['struck out by two tildes, not by one', '~~a~~ ~5 and ~6~', '<strikethrough:a> ~5 and ~6~'],
    ['code', '`` a ` b ``', '<code:a ` b>'],
    ['a link', '[a *b*](https://example.org "t")', '<link https://example.org:a <emphasis:b>>'],
    ['a link that leads nowhere', '[a](#)', '<link #:a>'],
    ['a link by reference', '[a][B] [b]\n\n[b]: /c\n[B]: /d', '<link /c:a> <link /c:b>'],
    ['a reference without definition', '[a][b]', '[a][b]'],
    [
      'bare addresses',
      '<https://a.org> www.b.org',
      '<link https://a.org:https://a.org> <link http://www.b.org:www.b.org>',
    ],
    ['an image is what it says', 'a ![*b* c](d.png) [![e](f)](g)', 'a b c <link g:e>'],
    ['a mark takes no space along', 'a<b> b </b>c', 'a <strong:b> c'],
    ['a mark around nothing is none', 'a[](#)<i> </i>b', 'a b'],
    ['raised and lowered', 'm<sup>2</sup> CO<sub>2</sub>', 'm<superscript:2> CO<subscript:2>'],
    [
      'all the other tags',
      '<em>a</em><I>b</I><strong>c</strong><del>d</del><s>e</s><code>f</code>',
      '<emphasis:a><emphasis:b><strong:c><strikethrough:d><strikethrough:e><code:f>',
    ],
    ['tags with attributes', '<sup class="x">a</sup >', '<superscript:a>'],
    ['Markdown within tags', '<b>a *b*</b>', '<strong:a <emphasis:b>>'],
    ['breaks', 'a<br>b <br/> c<BR />\nd', 'a⏎b⏎c⏎d'],
    ['tags that cross pair as they close', '<b>a<i>b</b>c</i>', '<strong:a<i>b>c</i>'],
    ['tags without partner are shown', 'a</b> <i> b', 'a</b> <i> b'],
    ['other tags are shown', '<u>a</u> <span id="b">', '<u>a</u> <span id="b">'],
    ['characters by name and number', '&amp; &copy; &#233; &#x1F600; &nope;', '& © é 😀 &nope;'],
    ['escapes', '\\*a\\* 1\\. \\<b>', '*a* 1. <b>'],
    ['tags in a block of HTML', '<br>\n<sup>a</sup>', '<superscript:a>'],
  ];
  test.each(cases)('%s', (_, source, text) => {
    expect(sketch(source)).toEqual([`body: ${text}`]);
  });
});

describe('composition across what stood between letter and accent', () => {
  const cases: [name: string, source: string, text: string][] = [
    ['nothing', 'e\u0301', 'é'],
    ['an entity', 'caf&#101;&#x301; *x*', 'café <emphasis:x>'],
    ['a mark on the letter', '<b>cafe</b>&#x301;s *x*', '<strong:café>s <emphasis:x>'],
    ['a mark on the accent', 'e<b>&#x301;</b> *x*', 'é <emphasis:x>'],
    ['a mark that goes on', 'e<b>&#x301;a</b>', 'é<strong:a>'],
    ['a comment', 'e<!-- -->\u0301 <b>x</b>', 'é <strong:x>'],
    ['syllables of Hangul', '&#x1112;<b>&#x1161;</b>&#x11ab; *x*', '한 <emphasis:x>'],
    ['accents out of order', 'a&#x301;&#x323; *x*', 'ạ\u0301 <emphasis:x>'],
    ['a character that only decomposes', '&#x2126; &#x958; *x*', 'Ω \u0915\u093c <emphasis:x>'],
    ['letters outside the first plane', '😀e&#x301;<i>😀</i>e&#x301;', '😀é<emphasis:😀>é'],
  ];
  test.each(cases)('%s', (_, source, text) => {
    expect(sketch(source)).toEqual([`body: ${text}`]);
  });
});
