import fc from 'fast-check';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { PAGE_SIZES, type PageSetup, PRINTED_SIZES, pageBox } from './page-setup';
import { pageRules, printoutStyle } from './printout-style';

const SETUP: PageSetup = { size: 'a4', textSize: 11, isRightToLeft: false };
const RUNNING = { above: ['Ice', 'Ada'], below: '27 November 2026' } as const;

it('keeps running words in their strings, whatever they are', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\n', '}', ';', '/', '*', '<', 'é', 'ש', '🗺'),
  });
  const placesIn = (rules: string): string[] =>
    postcss
      .parse(rules)
      .nodes.flatMap((node) =>
        node.type === 'atrule'
          ? (node.nodes ?? []).map((one) => (one.type === 'atrule' ? one.name : one.type))
          : [node.type],
      );
  fc.assert(
    fc.property(word, word, word, (start, end, below) => {
      const rules = pageRules(SETUP, { above: [start, end], below });
      expect(placesIn(rules)).toEqual(placesIn(pageRules(SETUP, RUNNING)));
      expect(rules.split('\n')).toHaveLength(pageRules(SETUP, RUNNING).split('\n').length);
    }),
  );
});

it('puts the margin of signs and the running words where lines begin', () => {
  const rules = pageRules(SETUP, RUNNING);
  expect(rules).toContain('size: 210mm 297mm; margin: 22mm 27mm 21mm 17mm;'.replace('; ', ';\n  '));
  expect(rules).toContain('@top-left { content: "Ice";');
  expect(rules).toContain('@bottom-right { content: counter(page) " / " counter(pages);');
  const mirrored = pageRules({ ...SETUP, isRightToLeft: true }, RUNNING);
  expect(mirrored).toContain('margin: 22mm 17mm 21mm 27mm');
  expect(mirrored).toContain('@top-right { content: "Ice";');
});

it('makes lines as long as the page leaves them, so that they break alike wherever they are shown', () => {
  for (const size of PAGE_SIZES)
    for (const textSize of PRINTED_SIZES) {
      const setup = { ...SETUP, size, textSize };
      const { width, left, right } = pageBox(setup);
      expect(printoutStyle(setup)).toContain(
        `overflow-x: clip; inline-size: ${width - left - right}mm; font-size: ${textSize}pt`,
      );
    }
});
