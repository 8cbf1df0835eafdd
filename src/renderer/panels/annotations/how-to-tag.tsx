/** How one tags, with the keys that there are; where a tag has none, the bar that appears at a selection is the way. */
import type { ReactElement, ReactNode } from 'react';
import { t, tParts } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import { TAG_COMMANDS } from '../../commands/annotate/tag-commands';
import { usePreferences } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { showChord } from '../../session/chord';

export const HowToTag = (): ReactElement => {
  usePreferences(); // the keys
  const keys = TAGS.flatMap((tag) => keysOf(TAG_COMMANDS[tag]).slice(0, 1).map(showChord));
  const [claim, evidence, assessment] = keys;
  return (
    <p>
      {claim && evidence && assessment
        ? tParts('annotations.how-to-tag', TAGGED, { claim, evidence, assessment })
        : t('annotations.how-to-tag-by-mouse')}
    </p>
  );
};

const TAGGED = { key: (words: readonly ReactNode[]): ReactElement => <kbd key={String(words)}>{words}</kbd> };
