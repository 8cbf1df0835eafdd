import { afterEach, expect, test } from 'vitest';
import type { PageSetup } from '#core/printout/page-setup';
import type { Printout } from '#core/printout/printout';
import { createPagePreview } from './page-preview';
import { putOnPaper, sheetOf } from './sheet';

const SETUP: PageSetup = { size: 'a4', textSize: 11, isRightToLeft: false };
const printout = (count: number): Printout => ({
  language: 'en',
  direction: 'ltr',
  paperDirection: 'ltr',
  title: 'Ice',
  hasHeading: true,
  facts: [],
  legend: null,
  blocks: [],
  lanes: 0,
  notes: {
    title: 'Notes',
    nothing: '',
    entries: Array.from({ length: count }, (_, index) => ({
      sign: `C${index + 1}`,
      tag: 'claim',
      words: 'It melts. '.repeat(8),
      said: [],
      lines: [],
      note: '<script>document.title = "x"</script>',
    })),
  },
});
const sheet = (count = 1) =>
  sheetOf(printout(count), SETUP, { above: ['Ice', 'Ada'], below: '27 November 2026' });

const rules = (): string =>
  document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
const onPaper = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-printout]')];

afterEach(() => document.body.replaceChildren());

test('what is printed is in the page, unseen, with the rules of its pages, until it is taken out', () => {
  document.title = 'Postil';
  const takeOut = putOnPaper(sheet());
  const [host] = onPaper();
  expect(host?.shadowRoot?.querySelector('.note .sign')?.textContent).toBe('C1');
  expect(host && getComputedStyle(host).display, 'on the screen').toBe('none');
  expect(rules()).toMatch(/@page .*size: 210mm 297mm/s);
  expect(document.title).toBe('Ice');
  takeOut();
  expect(onPaper()).toEqual([]);
  expect(rules()).not.toContain('@page');
  expect(document.title).toBe('Postil');
});

test('the next one takes the place of one that no printer was done with', () => {
  putOnPaper(sheet());
  const takeOut = putOnPaper(sheet(2));
  expect(onPaper()).toHaveLength(1);
  expect(rules().match(/@page/g)).toHaveLength(1);
  takeOut();
  expect(onPaper()).toEqual([]);
});

test('a preview has as many pages as it takes, each with its running words, and fits into its place', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const preview = createPagePreview(host);
  expect(preview.show(sheet(1))).toBe(1);
  const count = preview.show(sheet(60));
  expect(count).toBeGreaterThan(2);
  const pages = [...(host.shadowRoot?.querySelectorAll('.page') ?? [])];
  expect(pages).toHaveLength(count);
  expect(pages[1]?.textContent).toBe(`IceAda27 November 20262 / ${count}`);
  preview.fit(300);
  expect(host.getBoundingClientRect().width).toBeCloseTo(300, 0);
  const signs = [...(host.shadowRoot?.querySelectorAll('.note .sign') ?? [])];
  const last = signs.at(-1)?.getBoundingClientRect();
  const lastPage = pages.at(-1)?.getBoundingClientRect();
  expect(last && lastPage && last.top > lastPage.top && last.bottom < lastPage.bottom).toBe(true);
});
