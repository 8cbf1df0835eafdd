/** What each tag means, with an example of the first paper. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import { TAG_LETTERS, tagMeaning, tagName } from '#words/tags';
import { EXAMPLES_LANGUAGE, TAG_EXAMPLES } from './tag-examples';
import { WithMarks } from './with-marks';
import './tag-meanings.css';

export interface TagMeaningsProps {
  /** Marked in it. */
  readonly words?: readonly string[];
}

export const TagMeanings = ({ words = [] }: TagMeaningsProps): ReactElement => (
  <dl className="tag-meanings">
    {TAGS.map((tag) => (
      <div key={tag} className={`tag-meaning tag-${tag}`}>
        <dt>
          <span className="tag-letter" aria-hidden="true">
            {TAG_LETTERS[tag]}
          </span>{' '}
          <WithMarks text={tagName(tag)} words={words} />
        </dt>
        <dd>
          <WithMarks text={tagMeaning(tag)} words={words} />
        </dd>
        <dd className="tag-example">
          {t('help.for-example')}{' '}
          <q lang={EXAMPLES_LANGUAGE} dir="ltr">
            <WithMarks text={TAG_EXAMPLES[tag]} words={words} />
          </q>
        </dd>
      </div>
    ))}
  </dl>
);
