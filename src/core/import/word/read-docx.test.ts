import { describe, expect, test } from 'vitest';
import { importPaper } from '../import-paper';
import { NO_CHOICES } from '../reading/reader';
import { readDocx, readDocx2 } from './read-docx';
import { cell, docxOf, p, r, relationship, row, style, styled } from './testing/docx';
import { readParts, readRemarks, readSketch } from './testing/read-sketch';

describe('a paragraph', () => {
  test('keeps its words as typed, with tabs, breaks and hyphens as what they show', () => {
    const runs =
      '<w:r><w:rPr><w:caps/></w:rPr><w:t>Nato</w:t><w:tab/><w:t>is</w:t><w:br/><w:t>co</w:t><w:softHyphen/>' +
      '<w:t>operating</w:t><w:cr/><w:t>non</w:t><w:noBreakHyphen/><w:t>aligned</w:t></w:r>';
    expect(readSketch(p(runs))).toEqual(['body: Nato is⏎cooperating⏎non\u2011aligned']);
  });

  test('is none without words', () => {
    expect(readSketch(p('') + p(r(' ')) + p(r('a')))).toEqual(['body: a']);
  });

  test('is read in the order of its letters where it runs from right to left', () => {
    expect(readSketch(p(`${r('שלום', '<w:rtl/>')}${r(' ')}${r('مرحبا', '<w:rtl/>')}`, '<w:bidi/>'))).toEqual([
      'body: שלום مرحبا',
    ]);
  });

  test('shows the signs of symbol fonts', () => {
    const runs =
      '<w:r><w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
      r('\uf061', '<w:rFonts w:ascii="Symbol"/>');
    expect(readSketch(p(runs))).toEqual(['body: β✓α']);
  });

  test('shows a sign that nobody knows as unknown, and says on which page', () => {
    const body = p('<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F021"/></w:r>');
    expect(readSketch(body)).toEqual(['body: a\ufffd']);
    expect(readRemarks(body)).toEqual([{ kind: 'unknown-signs', pages: [1] }]);
  });

  test('leaves hidden text out and says so', () => {
    const body = p(r('seen') + r(' unseen', '<w:vanish/>'));
    expect(readSketch(body)).toEqual(['body: seen']);
    expect(readRemarks(body)).toEqual([{ kind: 'hidden-left-out', count: 1 }]);
  });

  test('holds formulas as a line', () => {
    const formula =
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>' +
      '<m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>';
    expect(readSketch(p(formula))).toEqual(['body: x<superscript:2>=(a+b)/c']);
  });
});

describe('looks', () => {
  test('are marked, and runs of one look are one', () => {
    const body = p(
      `${r('a ')}${r('bo', '<w:b/>')}${r('ld', '<w:b w:val="1"/>')}${r(' off', '<w:b w:val="0"/>')}` +
        `${r(' both', '<w:b/><w:i/>')}${r(' em', '<w:i/>')}${r(' gone', '<w:strike/>')}` +
        `${r(' km')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('i', '<w:vertAlign w:val="subscript"/>')}`,
    );
    expect(readSketch(body)).toEqual([
      'body: a <strong:bold> off <strong:<emphasis:both>> <emphasis:em> <strikethrough:gone> km<superscript:2><subscript:i>',
    ]);
  });

  test('come from styles, through what these are based on, and undo each other there', () => {
    const styles = [
      style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
      style('Heavy', 'Heavy', '<w:basedOn w:val="Strong"/>', 'character'),
      style('Loud', 'Loud', '<w:rPr><w:b/></w:rPr>'),
    ].join('');
    const heavy = '<w:rStyle w:val="Heavy"/>';
    expect(
      readSketch(p(r('a ') + r('b', heavy)) + p(r('c ') + r('d', heavy), styled('Loud')), { styles }),
    ).toEqual(['body: a <strong:b>', 'body: <strong:c> d']);
  });

  test('of a whole heading say nothing', () => {
    const styles = style(
      'H',
      'heading 2',
      '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr>',
    );
    expect(readSketch(p(r('One ') + r('two', '<w:b/>'), styled('H')) + p(r('a')), { styles })).toEqual([
      'title 2: One two',
      'body: a',
    ]);
  });
});

describe('headings', () => {
  const styles = [
    style('T', 'Title'),
    style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>'),
    style('NoHeading', 'Nothing', '<w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('H9', 'heading 9', '<w:pPr><w:outlineLvl w:val="8"/></w:pPr>'),
    style('A', 'A', '<w:basedOn w:val="B"/>'),
    style('B', 'B', '<w:basedOn w:val="A"/>'),
  ].join('');

  test('are told by outline level, through what styles are based on', () => {
    const body = [
      p(r('The paper'), styled('T')),
      p(r('One'), styled('berschrift1')),
      p(r('Two'), styled('Kapitel')),
      p(r('Three'), styled('NoHeading')),
      p(r('Four'), styled('H9')),
      p(r('Five'), '<w:outlineLvl w:val="2"/>'),
      p(r('Six'), styled('A')),
    ].join('');
    expect(readSketch(body, { styles })).toEqual([
      'title 1: The paper',
      'heading 1: One',
      'heading 1: Two',
      'body: Three',
      'heading 6: Four',
      'heading 3: Five',
      'body: Six',
    ]);
    expect(readParts(body, { styles }).metadata.title).toBe('The paper');
  });

  test('are known by the ids of built-in styles where the file defines none', () => {
    expect(readSketch(p(r('a')) + p(r('b'), styled('Heading2')))).toEqual(['body: a', 'heading 2: b']);
  });

  test('make a title only where no other one stands beside it', () => {
    const one = p(r('One'), styled('Heading1'));
    expect(readSketch(one + p(r('a')) + one)).toEqual(['heading 1: One', 'body: a', 'heading 1: One']);
    expect(readSketch(one + p(r('a')) + p(r('Two'), styled('Heading2')))[0]).toBe('title 1: One');
  });
});

test('quotations, captions and continued items are what their styles are called', () => {
  const styles = [style('Q', 'Quote'), style('C', 'caption'), style('L', 'List Continue 2')].join('');
  const body = p(r('a'), styled('Q')) + p(r('b'), styled('C')) + p(r('c'), styled('L'));
  expect(readSketch(body, { styles })).toEqual(['quotation 0: a', 'caption: b', 'item 1 …: c']);
});

describe('fields', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test('are what they came to, never their instruction', () => {
    expect(readSketch(p(`${r('Figure ')}${field(' SEQ Figure ', r('3'))}${r(' shows')}`))).toEqual([
      'body: Figure 3 shows',
    ]);
    expect(readSketch(p(`<w:fldSimple w:instr="DATE">${r('May')}</w:fldSimple>`))).toEqual(['body: May']);
  });

  test('may stand in each other, in the instruction as well', () => {
    const nested = field(`IF ${'</w:instrText></w:r>'}${field('PAGE', r('7'))}<w:r><w:instrText>`, r('yes'));
    expect(readSketch(p(nested))).toEqual(['body: yes']);
  });

  test('are links with an address', () => {
    const link = (code: string) => readSketch(p(field(code, r('here'))))[0];
    expect(link(' HYPERLINK "https://a.org/b" \\o "a hint" ')).toBe('body: <link https://a.org/b:here>');
    expect(link(' HYPERLINK "https://a.org" \\l "c" ')).toBe('body: <link https://a.org#c:here>');
    expect(link(' HYPERLINK \\l "_Toc1" ')).toBe('body: here');
  });

  test('go on over paragraphs', () => {
    const [before = '', after = ''] = field('HYPERLINK "https://a.org"', `${r('a')}|${r('b')}`).split('|');
    expect(readSketch(p(before) + p(after) + p(r('c')))).toEqual([
      'body: <link https://a.org:a>',
      'body: <link https://a.org:b>',
      'body: c',
    ]);
  });
});

test('links have the targets of their relationships', () => {
  const links = relationship('x', 'hyperlink', 'https://a.org/?b=1&amp;c', true);
  const body = p(
    `${r('see ')}<w:hyperlink r:id="x">${r('the ')}${r('source', '<w:b/>')}</w:hyperlink>` +
      `<w:hyperlink w:anchor="_Ref1">${r(' and 3.1')}</w:hyperlink><w:hyperlink w:anchor="annex">${r(' annex')}</w:hyperlink>`,
  );
  expect(readSketch(body, { links })).toEqual([
    'body: see <link https://a.org/?b=1&c:the <strong:source>> and 3.1 <link #annex:annex>',
  ]);
});

describe('tables', () => {
  test('are cells with their places, whatever is merged', () => {
    const body = `<w:tbl>${row(cell(p(r('a')), '<w:gridSpan w:val="2"/>'), cell(p(r('b'), '<w:jc w:val="center"/>')))}${row(
      cell(p(r('c')), '<w:vMerge w:val="restart"/>'),
      cell(p('')),
      cell(p(r('d')) + p(r('e'))),
    )}${row(cell(p(''), '<w:vMerge/>'), cell(p(r('f'))))}</w:tbl>`;
    expect(readSketch(body)).toEqual([
      'cell 0.0.0: a',
      'cell 0.0.2: b',
      'cell 0.1.0: c',
      'cell 0.1.2: d⏎e',
      'cell 0.2.1: f',
    ]);
    expect(readParts(body).content.blocks[1]).toMatchObject({ align: 'center' });
  });

  test('inside a cell are lines of it', () => {
    const inner = `<w:tbl>${row(cell(p(r('1'))), cell(p(r('2'))))}${row(cell(p(r('3'))), cell(p(r('4'))))}</w:tbl>`;
    expect(readSketch(`<w:tbl>${row(cell(p(r('a')) + inner + p('')), cell(p(r('b'))))}</w:tbl>`)).toEqual([
      'cell 0.0.0: a⏎1 2⏎3 4',
      'cell 0.0.1: b',
    ]);
  });

  test('of one cell are frames around their blocks', () => {
    const body = `<w:tbl>${row(cell(p(r('a'), styled('Heading2')) + p(r('b'))))}</w:tbl>${p(r('c'))}`;
    expect(readSketch(p(r('x')) + body)).toEqual(['body: x', 'heading 2: a', 'body: b', 'body: c']);
  });
});

describe('text boxes and pictures', () => {
  const box = (blocks: string): string => `<w:txbxContent>${blocks}</w:txbxContent>`;
  const twice = (blocks: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1"/><wps:txbx>${box(blocks)}</wps:txbx></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box(p(r('for older programs')))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const picture = (description: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${description}"/><a:blip/></wp:inline></w:drawing></w:r>`;

  test('boxes follow the paragraph that they hang on, once, in their newest form', () => {
    const body = p(r('be') + twice(p(r('boxed')) + p(r('twice'))) + r('fore')) + p(r('after'));
    expect(readSketch(body)).toEqual(['body: before', 'body: boxed', 'body: twice', 'body: after']);
    expect(readRemarks(body)).toEqual([{ kind: 'set-apart', count: 1 }]);
  });

  test('boxes of a table follow it', () => {
    const body = `<w:tbl>${row(cell(p(r('a') + twice(p(r('boxed'))))), cell(p(r('b'))))}</w:tbl>`;
    expect(readSketch(body)).toEqual(['cell 0.0.0: a', 'cell 0.0.1: b', 'body: boxed']);
  });

  test('a picture is what its author wrote about it, or counted', () => {
    expect(readSketch(p(r('a') + picture('A map of the border')))).toEqual([
      'body: a',
      'image: A map of the border',
    ]);
    const wordless = p(
      r('a') + picture('') + picture('map.png') + picture('A hill Description automatically generated'),
    );
    expect(readSketch(wordless)).toEqual(['body: a']);
    expect(readRemarks(wordless)).toEqual([{ kind: 'pictures-left-out', count: 3 }]);
  });
});

describe('the large letter at the beginning of a paragraph', () => {
  const initial = (kind: string): string => p(r('W'), `<w:framePr w:dropCap="${kind}" w:lines="3"/>`);
  const body = initial('drop') + p(r('inter came early.')) + initial('margin') + p(r('e waited.'));

  test('is the first of its word, within the text or beside it', () => {
    expect(readSketch(body)).toEqual(['body: Winter came early.', 'body: We waited.']);
    expect(readSketch(initial('none') + p(r('a')))).toEqual(['body: W', 'body: a']);
    expect(readSketch(initial('drop'))).toEqual(['body: W']);
  });

  test('stood apart to the reader before, which is still named for a file without one', async () => {
    const named = (bytes: Uint8Array<ArrayBuffer>) => importPaper({ name: 'a.docx', bytes });
    expect(await named(docxOf(body))).toMatchObject({ paper: { reader: 'docx/2' } });
    expect(await named(docxOf(p(r('a'))))).toMatchObject({ paper: { reader: 'docx/1' } });
    const before = readDocx({ bytes: docxOf(body), fileTitle: 'f', choices: NO_CHOICES }, () => {});
    expect(before).toMatchObject({ reading: { content: { text: 'W\ninter came early.\nW\ne waited.' } } });
  });
});

describe('tracked changes are read as accepted', () => {
  const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  test('what is inserted is text, what is deleted or moved away is not', () => {
    const body = p(
      `${r('a')}<w:ins w:id="2">${r(' new')}</w:ins>${del(' old')}` +
        `<w:moveFrom w:id="3">${r(' from')}</w:moveFrom><w:moveTo w:id="4">${r(' to')}</w:moveTo>`,
    );
    expect(readSketch(body)).toEqual(['body: a new to']);
    expect(readRemarks(body)).toEqual([{ kind: 'changes-accepted', count: 3 }]);
  });

  test('a paragraph whose end is deleted goes on in the next', () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(readSketch(p(r('one '), gone) + p(r('two')) + p(r('three'), gone))).toEqual([
      'body: one two',
      'body: three',
    ]);
  });

  test('deleted rows are gone', () => {
    const rows = `${row(cell(p(r('a'))), cell(p(r('b'))))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(r('c')))}</w:tr>`;
    expect(readSketch(`<w:tbl>${rows}</w:tbl>`)).toEqual(['cell 0.0.0: a', 'cell 0.0.1: b']);
  });
});

test('content controls, tags and directions are passed through', () => {
  const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:smartTag>${r('a')}</w:smartTag><w:bdo>${r('b')}</w:bdo>`)}</w:sdtContent></w:sdt>`;
  expect(readSketch(control)).toEqual(['body: ab']);
});

test('the strict form of the standard is read alike', () => {
  expect(readSketch(p(r('a ') + r('b', '<w:b/>')), { isStrict: true })).toEqual(['body: a <strong:b>']);
});

test('text of other files in it is told as left out', () => {
  const links = relationship('h', 'aFChunk', 'chunk.html');
  expect(readRemarks(`${p(r('a'))}<w:altChunk r:id="h"/>`, { links })).toEqual([
    { kind: 'parts-left-out', names: ['word/chunk.html'] },
  ]);
});

test('running heads are no text, and told', () => {
  const head =
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>';
  const parts = { links: relationship('h', 'header', 'header1.xml'), others: { 'word/header1.xml': head } };
  expect(readSketch(p(r('a')), parts)).toEqual(['body: a']);
  expect(readRemarks(p(r('a')), parts)).toEqual([{ kind: 'page-lines-left-out', count: 1 }]);
});

test('title, authors and date are those of the text, then those of the properties', () => {
  const properties =
    '<dc:title>Kept title</dc:title><dc:creator>Ada One;Ben Two</dc:creator><dcterms:created>2026-02-03T10:00:00Z</dcterms:created>';
  expect(readParts(p(r('a')), { properties }).metadata).toEqual({
    title: 'Kept title',
    authors: ['Ada One', 'Ben Two'],
    number: null,
    date: '2026-02-03',
    publisher: null,
    editors: [],
  });
  const body = p(r('Of ships'), styled('Title')) + p(r('Cleo Three | No. 12 | July 7, 2026'));
  expect(readParts(body, { properties }).metadata).toMatchObject({
    title: 'Of ships',
    authors: ['Cleo Three'],
    number: '12',
    date: '2026-07-07',
  });
  const dated = p(r('Of ships'), styled('Title')) + p(r('INSS Insight No. 2166, June 30, 2026')) + p(r('a'));
  expect(readParts(dated, { properties }).metadata.date).toBe('2026-06-30');
});

test('the day on which a file was changed is not the date of its paper', () => {
  const properties = '<dcterms:modified>2026-02-03T10:00:00Z</dcterms:modified>';
  expect(readParts(p(r('a')), { properties }).metadata.date).toBeNull();
});

describe('two formulas side by side', () => {
  const formula = (...signs: readonly string[]): string =>
    `<m:oMath>${signs.map((sign) => `<m:r><m:t>${sign}</m:t></m:r>`).join('')}</m:oMath>`;
  const squared =
    '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>';
  const body = p(r('where ') + squared + formula('y', '=', '1') + r(' hold'));
  const shown = p(`<m:oMathPara>${formula('a=b')}${formula('c=d')}</m:oMathPara>`);

  test('have a space between them, in a line or shown apart', () => {
    expect(readSketch(body + shown)).toEqual(['body: where x<superscript:2> y=1 hold', 'body: a=b c=d']);
    expect(readSketch(p(`${formula('x')}${r(',')}${formula('y')}<w:r><w:br/></w:r>${formula('z')}`))).toEqual(
      ['body: x,y⏎z'],
    );
  });

  test('were glued by the reader before, which is still named for files without such formulas', async () => {
    const named = (inside: string) => importPaper({ name: 'a.docx', bytes: docxOf(inside) });
    expect(await named(shown)).toMatchObject({ paper: { reader: 'docx/3' } });
    expect(await named(p(formula('x') + r(' ') + formula(' y') + formula(' z')))).toMatchObject({
      paper: { reader: 'docx/1' },
    });
    const before = readDocx2({ bytes: docxOf(body + shown), fileTitle: 'f', choices: NO_CHOICES }, () => {});
    expect(before).toMatchObject({ reading: { content: { text: 'where x2y=1 hold\na=bc=d' } } });
  });
});
