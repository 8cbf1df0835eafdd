/** The tag of the chosen annotation, to be changed in place. */
import type { ReactElement } from 'react';
import { type Annotation, TAGS } from '#core/annotation/annotation';
import { retagChosen } from '../../actions/annotation-actions';
import { TAG_NAMES } from '../../describe';
import { TAG_LETTERS } from '../../reader/margin-marks';
import { useWorkbench } from '../../workbench-context';

export const TagChoice = ({ annotation }: { readonly annotation: Annotation }): ReactElement => {
  const workbench = useWorkbench();
  return (
    <fieldset className="tag-choice" aria-label="Tag">
      {TAGS.map((tag) => (
        <label key={tag} className={`tag-option tag-${tag}`}>
          <input
            type="radio"
            className="for-readers"
            name="annotation-tag"
            value={tag}
            checked={annotation.tag === tag}
            onChange={() => void retagChosen(workbench, tag)}
          />
          <span className="tag-letter" aria-hidden="true">
            {TAG_LETTERS[tag]}
          </span>
          <span className="tag-name">{TAG_NAMES[tag]}</span>
        </label>
      ))}
    </fieldset>
  );
};
