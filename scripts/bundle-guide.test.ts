import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuide } from './bundle-guide.mjs';
import { projectRoot } from './project-root.mjs';

describe('the guide as the window shows it', () => {
  it('is sections with their blocks, in order', () => {
    const markdown = [
      '# User guide',
      '## Papers',
      'Press **C**, or *Open…*, as\n`npx` does ([format](file-formats.md)).',
      '- one\n- two',
      '### Versions',
      '| keys | |\n| --- | --- |\n| ← | left |',
      '![A map](pictures/map.png)',
    ].join('\n\n');
    expect(readGuide(markdown, 'user-guide.md')).toEqual([
      {
        id: 'guide-0',
        level: 2,
        title: 'Papers',
        blocks: [
          {
            kind: 'paragraph',
            runs: [
              { text: 'Press ', look: 'plain' },
              { text: 'C', look: 'strong' },
              { text: ', or ', look: 'plain' },
              { text: 'Open…', look: 'emphasis' },
              { text: ', as ', look: 'plain' },
              { text: 'npx', look: 'code' },
              { text: ' does (', look: 'plain' },
              { text: 'format (docs/file-formats.md)', look: 'document' },
              { text: ').', look: 'plain' },
            ],
          },
          { kind: 'list', items: [[{ text: 'one', look: 'plain' }], [{ text: 'two', look: 'plain' }]] },
        ],
      },
      {
        id: 'guide-1',
        level: 3,
        title: 'Versions',
        blocks: [
          {
            kind: 'table',
            head: [[{ text: 'keys', look: 'plain' }], []],
            rows: [[[{ text: '←', look: 'plain' }], [{ text: 'left', look: 'plain' }]]],
          },
          { kind: 'picture', source: 'pictures/map.png', description: 'A map' },
        ],
      },
    ]);
  });

  it.each([
    ['markup', '## A\n\n<b>bold</b>'],
    ['markup in a line', '## A\n\nso <b>bold</b>'],
    ['a link that leaves the project', '## A\n\n[there](https://example.org)'],
    ['a quotation', '## A\n\n> said'],
    ['words before the first section', 'said'],
  ])('refuses %s, and says where', (_, markdown) => {
    expect(() => readGuide(markdown, 'user-guide.de.md')).toThrow(
      /^docs\/user-guide\.de\.md, line \d+: the help cannot show/,
    );
  });

  it('is that of the project, whose pictures are there and are described', () => {
    const docs = join(projectRoot, 'docs');
    const sections = readGuide(readFileSync(join(docs, 'user-guide.md'), 'utf8'), 'user-guide.md');
    expect(sections.length).toBeGreaterThan(20);
    const pictures = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'picture'));
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) {
      expect(picture).toMatchObject({ description: expect.stringMatching(/\w/) });
      expect('source' in picture && existsSync(join(docs, picture.source))).toBe(true);
    }
  });
});
