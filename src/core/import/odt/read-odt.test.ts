import { describe, expect, test } from 'vitest';
import { importPaper } from '../import-paper';
import type { Reading } from '../reading/reader';
import { NO_CHOICES } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readOdt, readOdt2, readOdt3 } from './read-odt';
import { h, items, type OdtSource, odtOf, p, span, style } from './testing/odt';

const read = (body: string, source?: OdtSource): Reading => {
  const result = readOdt3({ bytes: odtOf(body, source), fileTitle: 'file', choices: NO_CHOICES });
  if (result.kind === 'fault') throw new Error(`No reading: ${result.fault.kind}`);
  return result.reading;
};
const sketch = (body: string, source?: OdtSource): string[] => sketchPaper(read(body, source).content);
const remarks = (body: string, source?: OdtSource) =>
  read(body, source).origin.remarks.map(({ at: _, ...remark }) => remark);

describe('paragraphs', () => {
  test('keep their words, with tabs, spaces and breaks as what they show', () => {
    expect(sketch(p('a<text:tab/>b<text:s text:c="3"/>c<text:line-break/>d'))).toEqual(['body: a b c⏎d']);
    expect(sketch(p('') + p('שלום עולם'))).toEqual(['body: שלום עולם']);
  });

  test('have the looks of their styles and of those that these are based on', () => {
    const styles =
      style('Strong', 'text', '<style:text-properties fo:font-weight="bold"/>') +
      style(
        'Both',
        'text',
        '<style:text-properties fo:font-style="italic"/>',
        'style:parent-style-name="Strong"',
      ) +
      style('Up', 'text', '<style:text-properties style:text-position="super 58%"/>') +
      style('Gone', 'text', '<style:text-properties style:text-line-through-style="solid"/>') +
      style('Hidden', 'text', '<style:text-properties text:display="none"/>');
    const body = p(
      `a ${span('b', 'Strong')} ${span('c', 'Both')} km${span('2', 'Up')} ${span('d', 'Gone')}${span(' e', 'Hidden')}`,
    );
    expect(sketch(body, { styles })).toEqual([
      'body: a <strong:b <emphasis:c>> km<superscript:2> <strikethrough:d>',
    ]);
    expect(remarks(body, { styles })).toEqual([{ kind: 'hidden-left-out', count: 1 }]);
  });

  test('are quotations, captions and titles by their styles', () => {
    const automatic =
      style('P1', 'paragraph', '', 'style:parent-style-name="Quotations"') +
      style('P2', 'paragraph', '', 'style:parent-style-name="Figure"') +
      style('P3', 'paragraph', '', 'style:parent-style-name="Title"');
    const styles =
      style('Quotations', 'paragraph', '') +
      style('Title', 'paragraph', '') +
      style('Caption', 'paragraph', '') +
      style('Figure', 'paragraph', '', 'style:parent-style-name="Caption"');
    const body = p('Of ships', 'P3') + p('a', 'P1') + p('b', 'P2');
    expect(sketch(body, { automatic, styles })).toEqual([
      'title 1: Of ships',
      'quotation 0: a',
      'caption: b',
    ]);
    expect(read(body, { automatic, styles }).metadata.title).toBe('Of ships');
  });

  test('have links, but not those that the program makes for itself', () => {
    const link = (target: string) => sketch(p(`<text:a xlink:href="${target}">here</text:a>`))[0];
    expect(link('https://a.org')).toBe('body: <link https://a.org:here>');
    expect(link('#annex')).toBe('body: <link #annex:here>');
    expect(link('#__RefHeading__1')).toBe('body: here');
    expect(link('#1.Aims|outline')).toBe('body: here');
  });
});

describe('headings and lists', () => {
  const number = (level: number, format: string, more = ''): string =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
  const automatic =
    `<text:list-style style:name="L1">${number(1, '1', 'style:num-suffix="."')}${number(2, '1', 'text:display-levels="2"')}${number(3, 'a', 'style:num-suffix=")" text:start-value="2"')}</text:list-style>` +
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';

  test('items are counted level by level', () => {
    const body = items('L1', [
      p('a') + p('still a'),
      p('b') + items('', [p('c'), p('d') + items('', [p('e')])]),
      p('f') + items('', [p('g')]),
    ]);
    expect(sketch(body, { automatic })).toEqual([
      'item 0 1: a',
      'item 0 …: still a',
      'item 0 2: b',
      'item 1 2.1: c',
      'item 1 2.2: d',
      'item 2 b): e',
      'item 0 3: f',
      'item 1 3.1: g',
    ]);
  });

  test('bullets have no number', () => {
    expect(sketch(items('L2', [p('a')]), { automatic })).toEqual(['item 0 •: a']);
  });

  test('lists begin again unless they say that they go on', () => {
    const body =
      items('L1', [p('a'), p('b')], 'xml:id="x"') +
      items('L1', [p('c')]) +
      items('L1', [p('d')], 'text:continue-numbering="true"') +
      items('L1', [p('e')], 'text:continue-list="x"');
    expect(sketch(body, { automatic })).toEqual([
      'item 0 1: a',
      'item 0 2: b',
      'item 0 1: c',
      'item 0 2: d',
      'item 0 3: e',
    ]);
  });

  test('headings have the numbers of the outline in their words', () => {
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>' +
      '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2" style:num-suffix="."/></text:outline-style>';
    const body =
      h('Aims') + h('Means', 2) + h('Unnumbered', 1, 'text:is-list-header="true"') + h('Ends') + p('a');
    expect(sketch(body, { styles })).toEqual([
      'heading 1: 1 Aims',
      'heading 2: 1.1. Means',
      'heading 1: Unnumbered',
      'heading 1: 2 Ends',
      'body: a',
    ]);
  });
});

test('tables are cells with their places, and what is covered takes up its column', () => {
  const cell = (inside: string): string => `<table:table-cell>${inside}</table:table-cell>`;
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  const covered = '<table:covered-table-cell/>';
  const inner = `<table:table>${row(cell(p('1')), cell(p('2')))}</table:table>`;
  const body = `<table:table><table:table-header-rows>${row(cell(p('a')), covered, cell(p('b')))}</table:table-header-rows>${row(
    cell(p('c') + inner),
    cell(p('')),
    cell(p('d') + p('e')),
  )}</table:table>`;
  expect(sketch(body)).toEqual(['cell 0.0.0: a', 'cell 0.0.2: b', 'cell 0.1.0: c⏎1 2', 'cell 0.1.2: d⏎e']);
  expect(sketch(`<table:table>${row(cell(h('a') + p('b')))}</table:table>`)).toEqual([
    'title 1: a',
    'body: b',
  ]);
});

test('notes stand behind the text, footnotes first, and their marks lead to them', () => {
  const note = (kind: string, shown: string, text: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>${shown}</text:note-citation><text:note-body>${p(text)}${p('more')}</text:note-body></text:note>`;
  expect(sketch(p(`a${note('endnote', 'i', 'End.')} b${note('footnote', '1', 'Foot.')}`))).toEqual([
    'body: a<mark i:i> b<mark 1:1>',
    'note 1: <superscript:1> Foot.',
    'note 1: more',
    'note i: <superscript:i> End.',
    'note i: more',
  ]);
});

test('comments stand on their words, or on their block', () => {
  const comment = (more: string): string =>
    `<office:annotation ${more}><dc:creator>Ben</dc:creator>${p('How sure?')}</office:annotation>`;
  const body =
    p(`We ${comment('office:name="x"')}assess<office:annotation-end office:name="x"/> that`) +
    p(`so${comment('')}`);
  const { content, origin } = read(body);
  expect(origin.comments.map(({ from, to, ...rest }) => [content.text.slice(from, to), rest])).toEqual([
    ['assess', { author: 'Ben', text: 'How sure?' }],
    ['so', { author: 'Ben', text: 'How sure?' }],
  ]);
});

test('tracked changes are read as accepted', () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>${p('a<text:change text:change-id="1"/>b')}`;
  expect(sketch(body)).toEqual(['body: ab']);
  expect(remarks(body)).toEqual([{ kind: 'changes-accepted', count: 1 }]);
});

test('boxes and pictures follow the paragraph that they hang on', () => {
  const box = `<draw:frame><draw:text-box>${p('boxed')}</draw:text-box></draw:frame>`;
  const picture = '<draw:frame><draw:image/><svg:desc>A map</svg:desc></draw:frame>';
  const bare = '<draw:frame><draw:image/></draw:frame>';
  expect(sketch(p(`be${box}fore${picture}${bare}`) + p('after'))).toEqual([
    'body: before',
    'body: boxed',
    'image: A map',
    'body: after',
  ]);
  expect(remarks(p(`a${box}${bare}`))).toEqual([
    { kind: 'set-apart', count: 1 },
    { kind: 'pictures-left-out', count: 1 },
  ]);
});

test('a formula is its signs', () => {
  const math =
    '<math:math><math:semantics><math:mrow><math:mi>x</math:mi><math:mo>=</math:mo><math:mfrac><math:mi>a</math:mi><math:mi>b</math:mi></math:mfrac></math:mrow><math:annotation>x = a over b</math:annotation></math:semantics></math:math>';
  expect(sketch(p(`where <draw:frame><draw:object>${math}</draw:object></draw:frame> holds`))).toEqual([
    'body: where x=a/b holds',
  ]);
});

describe('a formula whose part is named as a folder is, with a slash behind,', () => {
  const body = p('falls at <draw:frame><draw:object xlink:href="Formula-0/"/></draw:frame> a year');
  const source: OdtSource = {
    others: {
      'Formula-0/content.xml':
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>r</mi><mo>&lt;</mo><mn>2</mn></math>',
    },
  };

  test('is read, and no picture that was left out', () => {
    expect(sketch(body, source)).toEqual(['body: falls at r<2 a year']);
    expect(remarks(body, source)).toEqual([]);
  });

  test('was none to the reader before, which is still named for what has no such formula', async () => {
    const named = (bytes: Uint8Array<ArrayBuffer>) => importPaper({ name: 'a.odt', bytes });
    expect(await named(odtOf(body, source))).toMatchObject({ paper: { reader: 'odt/2' } });
    expect(await named(odtOf(p('a')))).toMatchObject({ paper: { reader: 'odt/1' } });
    expect(readOdt({ bytes: odtOf(body, source), fileTitle: 'file', choices: NO_CHOICES })).toMatchObject({
      reading: { content: { text: 'falls at a year' } },
    });
  });
});

describe('words in a formula, and two formulas side by side,', () => {
  const frame = (signs: string): string =>
    `<draw:frame><draw:object><math:math>${signs}</math:math></draw:object></draw:frame>`;
  const i = (sign: string): string => `<math:mi>${sign}</math:mi>`;
  const words = p(`the ${frame(i('growth') + i('rate'))} falls`);
  const beside = p(`where ${frame(i('x'))}${frame(i('y'))} hold`);

  test('have a space between them', () => {
    expect(sketch(words + beside)).toEqual(['body: the growth rate falls', 'body: where x y hold']);
    expect(sketch(p(`${frame(i('x'))},${frame(i('y'))}<text:line-break/>${frame(i('a') + i('b'))}`))).toEqual(
      ['body: x,y⏎ab'],
    );
  });

  test('were glued by the reader before, which is still named for files without such formulas', async () => {
    const named = (body: string) => importPaper({ name: 'a.odt', bytes: odtOf(body) });
    expect(await named(words)).toMatchObject({ paper: { reader: 'odt/3' } });
    expect(await named(beside)).toMatchObject({ paper: { reader: 'odt/3' } });
    expect(await named(p(frame(i('x'))))).toMatchObject({ paper: { reader: 'odt/1' } });
    const bytes = odtOf(words + beside);
    expect(readOdt2({ bytes, fileTitle: 'file', choices: NO_CHOICES })).toMatchObject({
      reading: { content: { text: 'the growthrate falls\nwhere xy hold' } },
    });
  });
});

test('pages are where the program broke them', () => {
  const { content, origin } = read(p('one <text:soft-page-break/>two') + p('three'));
  expect(origin.pages?.pieces.map(({ from, to, page }) => [content.text.slice(from, to), page])).toEqual([
    ['one', 0],
    ['two', 1],
    ['three', 1],
  ]);
});

test('what the file says about itself is metadata, and running heads are told', () => {
  const meta =
    '<dc:title>Kept</dc:title><meta:initial-creator>Ada One</meta:initial-creator><meta:creation-date>2026-02-03T04:05:06</meta:creation-date>';
  const masters = `<style:master-page style:name="Standard"><style:header>${p('Draft')}</style:header></style:master-page>`;
  expect(read(p('a'), { meta }).metadata).toMatchObject({
    title: 'Kept',
    authors: ['Ada One'],
    date: '2026-02-03',
  });
  expect(remarks(p('a'), { masters })).toEqual([{ kind: 'page-lines-left-out', count: 1 }]);
  expect(read(h('Of ships') + p('12 March 2026') + p('a'), { meta }).metadata.date).toBe('2026-03-12');
  expect(read(p('a'), { meta: '<dc:date>2026-02-03T04:05:06</dc:date>' }).metadata.date).toBeNull();
});

describe('a file', () => {
  const importFile = async (bytes: Uint8Array<ArrayBuffer>) => {
    const result = await importPaper({ name: 'a.txt', bytes });
    return result.kind === 'fault' ? result.fault : result.paper;
  };

  test('is told by its bytes, and other kinds are refused with what they are', async () => {
    expect(await importFile(odtOf(p('a')))).toMatchObject({ reader: 'odt/1', text: 'a' });
    const kind = (mimetype: string) => importFile(odtOf(p('a'), { mimetype }));
    expect(await kind('application/vnd.oasis.opendocument.spreadsheet')).toEqual({
      kind: 'no-reader',
      format: 'spreadsheet',
    });
    expect(await kind('application/vnd.oasis.opendocument.presentation')).toEqual({
      kind: 'no-reader',
      format: 'slides',
    });
  });

  test('is locked, empty, damaged or read in part, and says which', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(await importFile(odtOf(p('a'), { manifest }))).toEqual({ kind: 'locked' });
    expect(await importFile(odtOf(p('')))).toEqual({ kind: 'empty' });
    expect(await importFile(odtOf('', { others: { 'content.xml': 'no XML' } }))).toEqual({ kind: 'damaged' });
    expect(remarks(`${p('a')}<text:p>b`)).toEqual([{ kind: 'damaged' }]);
  });
});
