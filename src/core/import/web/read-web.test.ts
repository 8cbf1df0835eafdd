import { describe, expect, test } from 'vitest';
import { importPaper, importWith } from '../import-paper';
import { formatOf } from '../paper-formats';
import { NO_CHOICES, type Reading, type ReadingChoices } from '../reading/reader';
import { runReader } from '../reading/run-reader';
import { readWeb3 } from './read-web';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A byte for each letter. */
const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const run = (bytes: Uint8Array<ArrayBuffer>, choices: Partial<ReadingChoices> = {}) =>
  runReader(readWeb3, { bytes, fileTitle: 'file', choices: { ...NO_CHOICES, ...choices } }, () => {});

const read = async (
  page: string | Uint8Array<ArrayBuffer>,
  choices: Partial<ReadingChoices> = {},
): Promise<Reading> => {
  const result = await run(typeof page === 'string' ? bytesOf(page) : page, choices);
  if (result.kind === 'fault') throw new Error(JSON.stringify(result.fault));
  return result.reading;
};

const sentence = (about: string) =>
  `The ${about} of the northern ice shelf has, according to the survey, changed by more than a tenth since last year.`;
const paragraphs = ['extent', 'thickness', 'colour', 'temperature', 'drift', 'age'].map(
  (about) => `<p>${sentence(about)} ${sentence(`reported ${about}`)}</p>`,
);

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Ice recedes – The Daily</title>${head}</head><body>${body}</body></html>`;

const NEWS = page(`
  <header class="site"><h1 class="logo">The Daily</h1><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav></header>
  <main><div class="top"><h1>Ice recedes</h1><p class="byline">By Ada Ames</p><time datetime="2026-07-01">1 July 2026</time>
  <div class="share-bar"><a href="#">Share this</a></div></div>
  <article class="story">${paragraphs.slice(0, 3).join('')}
  <aside class="related"><h3>Read also</h3><a href="/x">Penguins</a></aside>
  <table><tr><th>Year<th>Extent<tr><td>2025<td>9</table>
  <p>As noted<sup><a id="r1" href="#n1">1</a></sup> before.</p>${paragraphs.slice(3).join('')}</article></main>
  <div class="sidebar"><h2>Most read</h2><ul><li><a href="/1">Ten sheep</a></ul></div>
  <section class="endnotes"><ol><li id="n1">Survey of the shelf. <a href="#r1">↩</a></ol></section>
  <footer><p>© The Daily, all rights reserved</p></footer>`);

describe('the article', () => {
  test('is read with its heading, author, date, table and notes, without what stands around it', async () => {
    const { content, origin, metadata } = await read(NEWS);
    const lines = content.text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['Ice recedes', 'By Ada Ames', '1 July 2026']);
    expect(lines.slice(6)).toEqual([
      'Year',
      'Extent',
      '2025',
      '9',
      'As noted1 before.',
      ...paragraphs.slice(3).map((paragraph) => paragraph.replace(/<[^>]*>/g, '')),
      '1 Survey of the shelf.',
    ]);
    expect(origin.remarks).toEqual([{ kind: 'furniture-left-out', words: 18, at: null }]);
    expect(metadata.title).toBe('Ice recedes');
    expect(content.blocks[0]).toMatchObject({ kind: 'heading', isTitle: true });
  });

  test('is all of the page when that is wanted', async () => {
    const { content, origin } = await read(NEWS, { wholePage: true });
    for (const words of ['Home', 'Penguins', 'Ten sheep', 'all rights reserved'])
      expect(content.text).toContain(words);
    expect(origin.remarks).toEqual([]);
  });

  test('is all of the page when nothing in it reads like one', async () => {
    const { content, origin } = await read(page('<ul><li>one<li>two</ul>'));
    expect(content.text).toBe('one\ntwo');
    expect(origin.remarks).toEqual([]);
  });

  test('keeps all of a report, its short paragraphs, contents and sources', async () => {
    const contents = ['One', 'Two'].map((name) => `<li><a href="#${name}">${name}</a>`).join('');
    const sources = ['a', 'b', 'c']
      .map((name) => `<li><a href="https://e.org/${name}">Source ${name}</a>`)
      .join('');
    const { content, origin } = await read(
      page(
        `<div><h1>Report</h1><ol>${contents}</ol><h2 id=One>One</h2><p>Short.</p>${paragraphs.join('')}<h2>Sources</h2><ul>${sources}</ul></div>`,
      ),
    );
    for (const words of ['One', 'Short.', 'Source a', 'Source c']) expect(content.text).toContain(words);
    expect(origin.remarks).toEqual([]);
  });
});

test('nothing in a page runs, and nothing is fetched', async () => {
  const touched: string[] = [];
  Object.assign(globalThis, { postilTouched: (what: string) => touched.push(what) });
  const real = globalThis.fetch;
  globalThis.fetch = () => {
    touched.push('fetch');
    return Promise.reject(new Error('fetched'));
  };
  try {
    await read(
      NEWS.replace(
        '<main>',
        '<main><script>postilTouched("script")</script><script src="https://e.org/x.js"></script><link rel=stylesheet href="https://e.org/x.css">' +
          '<img src="https://e.org/x.png" alt="A picture" onerror="postilTouched(\'error\')" onload="postilTouched(\'load\')"><iframe src="https://e.org/"></iframe>',
      ).replace('<body>', '<body onload="postilTouched(\'body\')">'),
    );
  } finally {
    globalThis.fetch = real;
    Reflect.deleteProperty(globalThis, 'postilTouched');
  }
  expect(touched).toEqual([]);
});

describe('metadata', () => {
  test('are what the head says', async () => {
    const { metadata } = await read(
      page(
        '<h1>Other</h1><p>x</p>',
        '<meta name="citation_title" content="Ice and fire"><meta name="citation_author" content="Ames, Ada"><meta name="citation_author" content="Bo Berg">' +
          '<meta name="citation_publication_date" content="2026/7/1"><meta name="citation_publisher" content="Polar Press">',
      ),
    );
    expect(metadata).toEqual({
      title: 'Ice and fire',
      authors: ['Ada Ames', 'Bo Berg'],
      number: null,
      date: '2026-07-01',
      publisher: 'Polar Press',
      editors: [],
    });
  });

  test('come from linked data, too, whatever is wrong with some of it', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'S' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ice',
          author: [{ name: 'Ada Ames' }, 'Bo'],
          datePublished: '2026-07-01T23:00:00+02:00',
          publisher: { name: 'Daily' },
        },
      ],
    };
    const { metadata } = await read(
      page(
        '<p>x</p>',
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(metadata).toMatchObject({
      title: 'Ice',
      authors: ['Ada Ames', 'Bo'],
      date: '2026-07-01',
      publisher: 'Daily',
    });
  });

  test('name each author, where one line has several', async () => {
    const { metadata } = await read(
      page('<h1>Ice</h1><p>Cold.</p>', '<meta name="author" content="Ada Ames; Bo Berg">'),
    );
    expect(metadata.authors).toEqual(['Ada Ames', 'Bo Berg']);
  });

  test('come from the text where the head says nothing', async () => {
    const { metadata } = await read(page('<h1>Ice</h1><p>Ada Ames | No. 7 | July 1, 2026</p>'));
    expect(metadata).toMatchObject({ title: 'Ice', authors: ['Ada Ames'], number: '7', date: '2026-07-01' });
    expect((await read('<html><p>x')).metadata.title).toBe('file');
  });
});

describe('encodings', () => {
  const body = '<p>Überraschung</p>';
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['UTF-8', bytesOf(`<html>${body}`)],
    ['a byte order mark, whatever the page says', bytesOf(`\ufeff<html><meta charset=latin1>${body}`)],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...[...`<html>${body}`].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ],
    ['the page', latin(`<html><meta charset="ISO-8859-1">${body}`)],
    [
      'the page, in the older form',
      latin(`<html><meta http-equiv=Content-Type content="text/html; charset=windows-1252">${body}`),
    ],
    ['its bytes, whatever the page says', bytesOf(`<html><meta charset=gb2312>${body}`)],
    ['its declaration', latin(`<?xml version="1.0" encoding="iso-8859-15"?><html>${body}</html>`)],
  ])('are told by %s', async (_, bytes) => {
    expect((await read(bytes)).content.text).toBe('Überraschung');
  });

  test('of East Asia are known', async () => {
    const page = [...latin('<html><meta charset=shift_jis><p>'), 0x93, 0x8c, 0x8b, 0x9e];
    expect((await read(Uint8Array.from(page))).content.text).toBe('東京');
  });

  describe('that are not what the page says', () => {
    const furniture = '<nav><a href="/">Zurück</a><a href="/w">Welt</a></nav>';
    const story = `<body>${furniture}<article><h1>Überraschung</h1>${paragraphs.join('')}</article></body>`;
    const wrong = bytesOf(`<!doctype html><html><meta charset="iso-8859-1">${story}`);
    const right = latin(`<!doctype html><html><meta charset="iso-8859-1">${story}`);
    const paperOf = async (bytes: Uint8Array<ArrayBuffer>, wholePage: boolean) => {
      const result = await importPaper({ name: 'a.html', bytes }, { ...NO_CHOICES, wholePage });
      if (result.kind === 'fault') throw new Error(JSON.stringify(result.fault));
      return result.paper;
    };

    test('were believed by the readers before, which still are those of pages that say what they are', async () => {
      for (const [bytes, wholePage, reader] of [
        [wrong, false, 'html/2'],
        [wrong, true, 'html-page/2'],
        [right, false, 'html/1'],
        [right, true, 'html-page/1'],
      ] as const) {
        const paper = await paperOf(bytes, wholePage);
        expect(paper.reader).toBe(reader);
        expect(paper.text).toContain('Überraschung');
        expect(paper.text.includes('Zurück')).toBe(wholePage);
        expect(await importWith(reader, { name: 'a.html', bytes })).toEqual({ kind: 'paper', paper });
      }
    });

    test('are read as they were by the readers before', async () => {
      for (const [reader, words] of [
        ['html/1', 'Ãœberraschung'],
        ['html-page/1', 'ZurÃ¼ck'],
      ] as const) {
        const result = await importWith(reader, { name: 'a.html', bytes: wrong });
        expect(result.kind === 'paper' && result.paper.text).toContain(words);
      }
    });
  });

  test('that nothing tells are asked for', async () => {
    const bytes = latin(`<html><meta charset=utf-8>${body}`);
    expect(await run(bytes)).toMatchObject({
      kind: 'fault',
      fault: { kind: 'needs-encoding', encoding: 'windows-1252' },
    });
    expect((await read(bytes, { encoding: 'windows-1252' })).content.text).toBe('Überraschung');
  });
});

describe('a page saved with its parts', () => {
  const saved = (...parts: string[]): string =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://e.org/a/ice.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="--=_x"',
      '',
      '',
      ...parts.flatMap((part) => ['----=_x', ...part.split('\n')]),
      '----=_x--',
      '',
    ].join('\r\n');
  const css = 'Content-Type: text/css\n\np { color: red }';

  test('is read from its part, packed by quoting', async () => {
    const { content } = await read(
      saved(
        css,
        'Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://e.org/a/ice.html\n\n<html><p>=DCber =\nIce, <a href=3D"../b#c">see</a> <a href=3D"https://e.org/a/ice.html#d">here</a></html>',
        'Content-Type: text/html\n\n<html><p>A frame</html>',
      ),
    );
    expect(content.text).toBe('Über Ice, see here');
    expect(content.blocks[0]?.inlines).toMatchObject([
      { kind: 'link', target: 'https://e.org/b#c' },
      { kind: 'link', target: '#d' },
    ]);
  });

  test.each(['<html><p>Ice</html>', '<html><p>Icy</html>.', '<html><p>Ice!</html>..'])(
    'is read from base64: %s',
    async (source) => {
      const { content } = await read(
        saved(`Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${btoa(source)}`),
        { wholePage: true },
      );
      expect(content.text).toBe(
        source
          .replace(/<[^>]*>/g, '')
          .replace(/(?<=Ic[ey]!?)(\.+)$/, '\n$1')
          .replace('\n', ''),
      );
    },
  );

  test('is damaged without a page', async () => {
    expect(await run(bytesOf(saved(css)))).toEqual({ kind: 'fault', fault: { kind: 'damaged' } });
  });

  test('by a program that writes one file knows where it was', async () => {
    const { content } = await read(
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://e.org/a/b \n--><p><a href="c">c</a>',
    );
    expect(content.blocks[0]?.inlines).toMatchObject([{ kind: 'link', target: 'https://e.org/a/c' }]);
  });
});

describe('a file is a web page', () => {
  const reader = (name: string, text: string) => formatOf(name, bytesOf(text)).reader;

  test.each([
    ['a.txt', '\ufeff \n<!-- saved --><!DOCTYPE html>'],
    ['a.md', '<html lang="en"><p>x'],
    ['a', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">'],
    ['a.html', 'x'],
    ['a.mht', 'x'],
    ['a.txt', 'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'],
  ])('%s: %s', (name, text) => {
    expect(reader(name, text)).toBe('html/3');
  });

  test.each([
    ['a.md', '<div>x</div>\n\n# Title', 'markdown/2'],
    ['a.md', '<!-- note -->\n\ntext <html>', 'markdown/2'],
    ['a.txt', 'MIME-Version is a word', 'text/2'],
    ['a.txt', `${'<!--a-->'.repeat(500)}x`, 'text/2'],
  ])('but not %s: %s', (name, text, other) => {
    expect(reader(name, text)).toBe(other);
  });
});

test('the words of formulas were glued by the readers before, which still are those of pages without such formulas', async () => {
  const math = '<math><mi>rate</mi><mi>growth</mi></math>';
  const pageOf = (formula: string) => bytesOf(`<!doctype html><h1>Ice</h1><p>The ${formula} falls.`);
  for (const [formula, wholePage, reader, before] of [
    [math, false, 'html/3', 'html/2'],
    [math, true, 'html/3', 'html-page/2'],
    ['<math><mi>a</mi><mi>b</mi></math>', false, 'html/1', 'html/2'],
  ] as const) {
    const file = { name: 'a.html', bytes: pageOf(formula) };
    const choices = { ...NO_CHOICES, wholePage };
    const text = formula === math ? 'rate growth' : 'ab';
    expect(await importPaper(file, choices)).toMatchObject({
      paper: { reader, text: `Ice\nThe ${text} falls.` },
    });
    expect(await importWith(before, file)).toMatchObject({
      paper: { reader: before, text: `Ice\nThe ${text.replace(' ', '')} falls.` },
    });
  }
  const nested = `${'<mrow>'.repeat(300)}<mi>max</mi>${'</mrow>'.repeat(300)}<mi>x</mi>`;
  expect((await read(pageOf(`<math>${nested}</math>`))).content.text).toBe('Ice\nThe max x falls.');
});

test('a page that nests five thousand deep is read', async () => {
  const { content } = await read(`<html>${'<div>'.repeat(5000)}${paragraphs.join('')}`);
  expect(content.blocks).toHaveLength(paragraphs.length);
});
