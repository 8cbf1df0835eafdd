/** What the help says, section by section: to be listed, and found by words. */
import { t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import { tagMeaning, tagName } from '#words/tags';
import { searchTextOf } from '../../words/match-words';
import type { Guide, GuideBlock, GuideRun } from './guide';
import { TAG_EXAMPLES } from './tag-examples';

export interface HelpEntry {
  readonly id: string;
  /** A part of the entry before it stands further in. */
  readonly isPart: boolean;
  readonly title: string;
  readonly text: string;
}

export const TAGS_ID = 'help-tags';

/** In the order in which it is read: what the tags mean, then the guide. */
export const helpEntries = (guide: Guide): readonly HelpEntry[] => [
  {
    id: TAGS_ID,
    isPart: false,
    title: t('help.tags'),
    text: TAGS.map((tag) => `${tagName(tag)}: ${tagMeaning(tag)} ${TAG_EXAMPLES[tag]}`).join('\n'),
  },
  ...guide.sections.map(({ id, level, title, blocks }) => ({
    id,
    isPart: level === 3,
    title,
    text: blocks.map(textOfBlock).join('\n'),
  })),
];

/** Those that have all the words; all of them where there are none. */
export const entriesWith = (entries: readonly HelpEntry[], words: readonly string[]): readonly HelpEntry[] =>
  entries.filter(({ title, text }) => {
    const { folded } = searchTextOf(`${title}\n${text}`);
    return words.every((word) => folded.includes(word));
  });

const textOfBlock = (block: GuideBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return textOfRuns(block.runs);
    case 'list':
      return block.items.map(textOfRuns).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOfRuns).join(' ')).join('\n');
    case 'picture':
      return block.description;
  }
};

const textOfRuns = (runs: readonly GuideRun[]): string => runs.map(({ text }) => text).join('');
