import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown';

const SIGNS = [
  ...' \n*_~`[]()!<>-:&\\/.@1ah',
  '  \n',
  '\n\n',
  'www.a.bc',
  'http://a.bc/d',
  'a@b.cd',
  '[a](b)',
];
const COMMENTS = [
  '<!--',
  '-->',
  '<!-->',
  '<!--->',
  '--',
  '<!',
  '<b>',
  '&lt;',
  '[^1]',
  '\n[^1]: ',
  'word ',
  ' ',
];
const source = fc
  .array(fc.constantFrom(...SIGNS, ...COMMENTS), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('what makes the parser quicker changes nothing of the tree', () => {
  fc.assert(
    fc.property(source, (markdown) => {
      const plain = fromMarkdown(markdown, {
        extensions: [gfm({ singleTilde: false })],
        mdastExtensions: [gfmFromMarkdown()],
      });
      expect(parseMarkdown(markdown, 1)).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});
