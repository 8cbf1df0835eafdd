/**
 * Whatever a file holds, reading it ends, in data: nothing throws, hangs or changes what every object has. So many files
 * each: 60, or `POSTIL_FUZZ`; `POSTIL_SEED` has a run again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readClaimSet } from '../files/read-claim-set';
import { readLibrary } from '../files/read-library';
import { importPaper } from '../import/import-paper';
import { odtOf, p as odtParagraph } from '../import/odt/testing/odt';
import { setLines, writePdf } from '../import/pdf/testing/write-pdf';
import { cell, docxOf, p, r, row } from '../import/word/testing/docx';
import { mutated, mutatedText } from '../testing/any-mutation';
import { TEST_TIME } from '../testing/records';
import { BRIDGES } from './bridges';
import { claimSetsOf } from './foreign/claim-sets-of';
import { proposeLabelMap } from './foreign/label-map';
import { anyClaimSet } from './foreign/testing/any-claim-set';
import { toWrite } from './foreign/testing/read-back';
import { readForeignFile } from './read-foreign-file';

const RUNS = Number(process.env['POSTIL_FUZZ'] ?? 60);
const SEED = process.env['POSTIL_SEED'];

/** In milliseconds, for files of a few kilobytes on a busy machine. */
const LONGEST = 10_000;

const ROOT = join(import.meta.dirname, '../../..');
const fileIn = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

const holds = async (property: fc.IAsyncProperty<[Uint8Array<ArrayBuffer>]>): Promise<void> => {
  await fc.assert(property, { numRuns: RUNS, ...(SEED && { seed: Number(SEED) }) });
};

const endsWell = async (read: () => Promise<{ readonly kind: string } | null>): Promise<void> => {
  const began = performance.now();
  const result = await read();
  expect(performance.now() - began).toBeLessThan(LONGEST);
  expect(result === null || typeof result.kind === 'string').toBe(true);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

const BRIEF = `# Borders\n\nAnn Author | No. 12 | July 7, 2026\n\nA **strong** claim[^1] with a [source](#), \`code\` and *its* evidence.\n\n- One\n  - Two\n\n| Year | Cases |\n| --- | ---: |\n| 2026 | 12 |\n\n> Quoted.\n\n[^1]: A note.\n`;

const PAGE = `<!DOCTYPE html><html><head><title>Ice</title><meta name="author" content="Ida"></head><body><nav>Home</nav><article><h1>Ice</h1><p>It froze <b>early</b> &amp; long.</p><table><tr><th>Year<td>2026</table><ol><li>One<li>Two</ol><pre>code</pre></article></body></html>`;

const RTF = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\stylesheet{\s1 heading 1;}}\pard\s1 Ice\par\pard It froze {\b early} \'e9 \u8212? long.{\footnote A note.}\par\trowd\cellx2000 a\cell\row}`;

const DOCX_BODY = [
  p(r('Ice'), '<w:pStyle w:val="Heading1"/>'),
  p(r('It froze ') + r('early', '<w:b/>')),
  `<w:tbl>${row(cell(p(r('2026'))), cell(p(r('12'))))}</w:tbl>`,
].join('');

const CHAPTER =
  '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Early Ice</h1><p>It froze <i>early</i>.</p></body></html>';

const bookOf = (chapter: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    ),
    'b.opf': strToU8(
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'a.xhtml': strToU8(chapter),
  });

const packed = (text: string, pack: (inside: string) => Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(pack(text));

const pdf = writePdf([{ texts: setLines(['Ice', 'It froze early and stayed long.']) }]);

describe('a paper', () => {
  test.each<[string, fc.Arbitrary<Uint8Array<ArrayBuffer>>]>([
    ['md', mutated([strToU8(BRIEF), fileIn('resources/inss-insight-2166.md').subarray(0, 9000)])],
    ['txt', mutated([strToU8(BRIEF)])],
    ['html', mutated([strToU8(PAGE)])],
    ['rtf', mutated([strToU8(RTF)])],
    ['pdf', mutated([pdf])],
    ['docx', mutatedText([DOCX_BODY]).map((body) => packed(body, docxOf))],
    ['docx', mutated([docxOf(DOCX_BODY)])],
    ['odt', mutatedText([odtParagraph('It froze early.').repeat(3)]).map((body) => packed(body, odtOf))],
    ['epub', mutatedText([CHAPTER]).map((chapter) => packed(chapter, bookOf))],
    ['epub', mutated([bookOf(CHAPTER)])],
  ])('in %s', { timeout: 60_000 + RUNS * 2000 }, (ending, files) =>
    holds(fc.asyncProperty(files, (bytes) => endsWell(() => importPaper({ name: `file.${ending}`, bytes })))),
  );
});

describe('a file of Postil', () => {
  const samples = (kind: string, versions: readonly string[]): Uint8Array[] =>
    versions.map((version) => fileIn(`src/core/files/samples/${kind}-${version}`));

  test('that is a claim set', { timeout: 60_000 + RUNS * 2000 }, () =>
    holds(
      fc.asyncProperty(mutated(samples('claim-set', ['1.json', '2.json', '3.json'])), (bytes) =>
        endsWell(async () => readClaimSet(bytes)),
      ),
    ),
  );

  test('that is a library', { timeout: 60_000 + RUNS * 2000 }, () =>
    holds(
      fc.asyncProperty(mutated(samples('library', ['1.json', '2.json', '3.zip', '4.zip'])), (bytes) =>
        endsWell(() => readLibrary(bytes)),
      ),
    ),
  );
});

describe('a file of another program', () => {
  test.each(BRIDGES.filter(({ reads, writes }) => reads !== null && writes !== null))(
    'in $name',
    { timeout: 60_000 + RUNS * 2000 },
    async ({ writes, extensions }) => {
      const write = await writes?.();
      const files = fc
        .sample(anyClaimSet, { numRuns: 5, seed: 7 })
        .flatMap((set) => write?.(toWrite(set)).files ?? [])
        .map(({ bytes }) => bytes);
      const read = async (bytes: Uint8Array<ArrayBuffer>) => {
        const foreign = await readForeignFile({ name: `claims.${extensions[0]}`, bytes }, [], null);
        if (foreign?.kind !== 'ok') return foreign;
        const { reader, project } = foreign.value;
        const map = proposeLabelMap(project);
        return { kind: 'ok', value: claimSetsOf(project, { reader, map, now: TEST_TIME, nobody: 'Nobody' }) };
      };
      await holds(fc.asyncProperty(mutated(files), (bytes) => endsWell(() => read(bytes))));
    },
  );
});
