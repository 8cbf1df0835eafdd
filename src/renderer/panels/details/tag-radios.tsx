/** One tag of the three, by mouse or with the arrow keys. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { TAGS, type Tag } from '#core/records/annotation';
import { TAG_LETTERS, tagMeaning, tagName } from '#words/tags';

export interface TagRadiosProps {
  /** Of the group: two on one screen must not share it. */
  readonly name: string;
  readonly tag: Tag;
  readonly onChange: (tag: Tag) => void;
}

export const TagRadios = ({ name, tag, onChange }: TagRadiosProps): ReactElement => (
  <fieldset className="tag-choice" aria-label={t('common.tag')}>
    {TAGS.map((one) => (
      <label key={one} className={`tag-option tag-${one}`} title={tagMeaning(one)}>
        <input
          type="radio"
          className="for-readers"
          name={name}
          value={one}
          title={tagMeaning(one)}
          checked={tag === one}
          onChange={() => onChange(one)}
        />
        <span className="tag-letter" aria-hidden="true">
          {TAG_LETTERS[one]}
        </span>
        <span className="tag-name">{tagName(one)}</span>
      </label>
    ))}
  </fieldset>
);
