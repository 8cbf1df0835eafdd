/** The first paper as it might be published again: a section less, a paragraph elsewhere, another day, a paragraph more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '#host/testing/named-bytes';
import { encode, PAPER_NAME } from './colleague-files';
import { projectRoot } from './project-root';

export const NEXT_NAME = 'inss-insight-2166-revised.md';

/** In the section that is gone, in the paragraph that moves, at the day that changes, and where nothing does. */
export const TAGGED = {
  gone: 'Diplomacy was accompanied by humanitarian gestures',
  moved: 'Pashinyan had promised to resolve this issue by referendum',
  doubtful: 'On the night of March 18',
  unmoved: 'That alignment made Azerbaijan a target',
} as const;

const INSERTED = 'A paragraph that was not there before tells of a bridge over the Aras.';

export const nextVersion = (): NamedBytes => {
  const blocks = readFileSync(join(projectRoot, 'resources', PAPER_NAME), 'utf8').split('\n\n');
  const at = (words: string): number => {
    const index = blocks.findIndex((block) => block.includes(words));
    if (index < 0) throw new Error(`“${words}” is not in the paper`);
    return index;
  };
  blocks.splice(
    at('De-escalation and Humanitarian'),
    at('Strategic Balance Sheet') - at('De-escalation and Humanitarian'),
  );
  const [moved = ''] = blocks.splice(at(TAGGED.moved), 1);
  blocks.splice(at('Nakhichevan Strikes and Their'), 0, moved);
  blocks.splice(at('What, then, did the war mean') + 1, 0, INSERTED);
  return {
    name: NEXT_NAME,
    bytes: encode(blocks.join('\n\n').replace('night of March 18', 'night of March 19')),
  };
};
