import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { reportPage } from './report-page';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style';
import { anyReport, textsOf } from './testing/any-report';

it('has a style of its own and forbids everything else', () => {
  const digest = createHash('sha256').update(REPORT_STYLE).digest('base64');
  expect(REPORT_STYLE_HASH).toBe(`sha256-${digest}`);
  const page = reportPage({ language: 'de', title: 'A & B', blocks: [] });
  expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">`,
  );
  expect(page).toContain('<title>A &#38; B</title>');
});

it('makes no markup of any text, and leaves none out', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { document } = parseHTML(reportPage(report));
      const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].filter((name) => !KNOWN.has(name))).toEqual([]);
      for (const element of document.querySelectorAll('body *'))
        expect([...element.attributes].filter(({ name, value }) => !isKnown(name, value))).toEqual([]);
      const said = document.querySelector('main')?.textContent ?? '';
      for (const text of textsOf(report)) expect(said).toContain(text);
    }),
    { numRuns: 60 },
  );
});

/** All that the page itself is made of. */
const KNOWN = new Set(
  'html head meta title style body main h1 h2 h3 h4 p b span dl dt dd div ul ol li table caption thead tbody tr th td blockquote'.split(
    ' ',
  ),
);

const isKnown = (name: string, value: string): boolean => {
  if (name === 'dir') return value === 'auto';
  if (name === 'scope') return value === 'col' || value === 'row';
  return (
    name === 'class' &&
    /^(facts|outline|decisions|readings|head|place|note|is-(claim|evidence|assessment))$/.test(value)
  );
};

it('nests items as deep as they lie', () => {
  const item = { tag: 'claim', said: [], quotes: [], place: '', note: null } as const;
  const items = [0, 1, 2, 0].map((depth, index) => ({ ...item, depth, name: `C${index}` }));
  const page = reportPage({ language: 'en', title: '', blocks: [{ kind: 'outline', items }] });
  const { document } = parseHTML(page);
  const depths = [...document.querySelectorAll('li')].map((li) => {
    let depth = 0;
    for (let up = li.parentElement; up; up = up.parentElement) depth += Number(up.localName === 'li');
    return [li.querySelector('b')?.textContent, depth];
  });
  expect(depths).toEqual([
    ['C0', 0],
    ['C1', 1],
    ['C2', 2],
    ['C3', 0],
  ]);
});
