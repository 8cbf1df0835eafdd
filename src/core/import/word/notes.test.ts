import { describe, expect, test } from 'vitest';
import { p, r, relationship } from './testing/docx';
import { readParts, readSketch } from './testing/read-sketch';

const mark = (id: number, kind = 'footnote', more = ''): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const note = (id: number, blocks: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}">${blocks}</w:${kind}>`;
const own = '<w:r><w:footnoteRef/></w:r>';

describe('notes', () => {
  test('stand behind the text in the order of their marks, and the marks lead to them', () => {
    const footnotes =
      note(0, p(r('separator'))) + note(2, p(own + r(' Two.'))) + note(1, p(own + r(' One.')));
    expect(readSketch(p(r('a') + mark(1) + r(' b') + mark(2)), { footnotes })).toEqual([
      'body: a<mark 1:1> b<mark 2:2>',
      'note 1: <superscript:1> One.',
      'note 2: <superscript:2> Two.',
    ]);
  });

  test('may have several paragraphs, and their own links', () => {
    const footnotes = note(1, p(`${own}<w:hyperlink r:id="x">${r('One')}</w:hyperlink>`) + p(r('more')));
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('x', 'hyperlink', 'https://a.org', true)}</Relationships>`;
    expect(
      readSketch(p(r('a') + mark(1)), { footnotes, others: { 'word/_rels/footnotes.xml.rels': rels } }),
    ).toEqual(['body: a<mark 1:1>', 'note 1: <superscript:1> <link https://a.org:One>', 'note 1: more']);
  });

  test('at the end are counted by themselves, in Roman numerals', () => {
    const parts = {
      footnotes: note(1, p(r('Foot.'))),
      endnotes: note(1, p(r('End.')), 'endnote'),
    };
    expect(readSketch(p(r('a') + mark(1, 'endnote') + r(' b') + mark(1)), parts)).toEqual([
      'body: a<mark i:i> b<mark 1:1>',
      'note 1: <superscript:1> Foot.',
      'note i: <superscript:i> End.',
    ]);
  });

  test('are numbered as the file says, and two of one number have two labels', () => {
    const parts = {
      footnotes: note(1, p(r('Foot.'))),
      endnotes: note(1, p(r('End.')), 'endnote'),
      settings: '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
    };
    expect(readSketch(p(r('a') + mark(1) + r(' b') + mark(1, 'endnote')), parts)).toEqual([
      'body: a<mark 1:1> b<mark 1-2:1>',
      'note 1: <superscript:1> Foot.',
      'note 1-2: <superscript:1> End.',
    ]);
  });

  test('begin again with each section that says so', () => {
    const restart = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const footnotes = note(1, p(r('One.'))) + note(2, p(r('Two.')));
    expect(readSketch(p(r('a') + mark(1), restart) + p(r('b') + mark(2)) + restart, { footnotes })[1]).toBe(
      'body: b<mark 1-2:1>',
    );
  });

  test('keep the marks that their authors chose', () => {
    const own = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
    expect(readSketch(p(r('a') + own + r(' b')), { footnotes: note(1, p(r('* Thanks.'))) })).toEqual([
      'body: a<mark *:*> b',
      'note *: * Thanks.',
    ]);
  });

  test('that the file lacks leave no mark', () => {
    expect(readSketch(p(r('a') + mark(5)))).toEqual(['body: a']);
  });
});

describe('pages', () => {
  const SHOWN = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const ASKED = '<w:r><w:br w:type="page"/></w:r>';
  const pagesOf = (body: string, parts?: Parameters<typeof readParts>[1]) => {
    const { content, origin } = readParts(body, parts);
    return origin.pages?.pieces.map(({ from, to, page }) => [
      content.text.slice(from, to),
      origin.pages?.pages[page]?.label,
    ]);
  };

  test('are where Word last broke them, inside paragraphs as well', () => {
    expect(pagesOf(p(`${r('one ')}${SHOWN}${r('two')}`) + p(r('two still')))).toEqual([
      ['one', '1'],
      ['two', '2'],
      ['two still', '2'],
    ]);
  });

  test('are counted once where Word marks again what the author asked for', () => {
    expect(pagesOf(p(r('one')) + p(ASKED) + p(SHOWN + r('two')) + p(SHOWN + r('three')))).toEqual([
      ['one', '1'],
      ['two', '2'],
      ['three', '3'],
    ]);
  });

  test('are those that the author asked for where nothing shows more of them', () => {
    const body = p(r('one')) + p(r('two'), '<w:pageBreakBefore/>') + p(ASKED) + p(r('three'));
    expect(pagesOf(body)?.map(([, label]) => label)).toEqual(['1', '2', '3']);
    expect(pagesOf(body, { pages: 3 })).toHaveLength(3);
    expect(pagesOf(body, { pages: 4 })).toBeUndefined();
    expect(pagesOf(p(r('a'.repeat(6001))) + p(ASKED + r('b')))).toBeUndefined();
    expect(pagesOf(p(r('one')))).toBeUndefined();
  });

  test('have the numbers that their sections give them', () => {
    const preface = '<w:sectPr><w:pgNumType w:fmt="lowerRoman"/></w:sectPr>';
    const text = '<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>';
    expect(pagesOf(p(r('a')) + p(SHOWN + r('b'), preface) + p(SHOWN + r('c')) + text)).toEqual([
      ['a', 'i'],
      ['b', 'ii'],
      ['c', '1'],
    ]);
  });

  test('of footnotes are those of their marks', () => {
    const body = p(r('one')) + p(SHOWN + r('two') + mark(1)) + p(SHOWN + r('three'));
    expect(pagesOf(body, { footnotes: note(1, p(r('Note.'))) })?.at(-1)).toEqual(['1 Note.', '2']);
  });
});

describe('comments', () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="Ben">${text
      .split('|')
      .map((part) => p(r(part)))
      .join('')}</w:comment>`;
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const commentsOf = (body: string, comments: string) => {
    const { content, origin } = readParts(body, { comments });
    return origin.comments.map(({ from, to, author, text }) => [content.text.slice(from, to), author, text]);
  };

  test('stand on their words', () => {
    const body = p(`${r('We ')}${start(1)}${r('assess')}${end(1)}${r(' that')}`);
    expect(commentsOf(body, comment(1, 'How sure?|Say.'))).toEqual([['assess', 'Ben', 'How sure?\nSay.']]);
  });

  test('may go over blocks, and begin and end between them', () => {
    const over = p(r('a ') + start(1) + r('b')) + p(r('c') + end(1) + r(' d'));
    expect(commentsOf(over, comment(1, 'x'))).toEqual([['b\nc', 'Ben', 'x']]);
    const between = `${p(r('a'))}${start(1)}${p(r('b'))}${p(r('c'))}<w:commentRangeEnd w:id="1"/>${p(r('d'))}`;
    expect(commentsOf(between, comment(1, 'x'))).toEqual([['b\nc', 'Ben', 'x']]);
  });

  test('on no words are on their block', () => {
    expect(commentsOf(p(`${r('a b')}<w:r><w:commentReference w:id="1"/></w:r>`), comment(1, 'x'))).toEqual([
      ['a b', 'Ben', 'x'],
    ]);
  });
});
