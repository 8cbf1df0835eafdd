/** The tag of the chosen annotation, to be changed in place. */
import type { ReactElement } from 'react';
import type { Annotation } from '#core/records/annotation';
import { retagChosen } from '../../actions/annotate/annotation-actions';
import { useWorkbench } from '../../hooks/workbench-context';
import { TagRadios } from './tag-radios';

export const TagChoice = ({ annotation }: { readonly annotation: Annotation }): ReactElement => {
  const workbench = useWorkbench();
  return (
    <TagRadios
      name="annotation-tag"
      tag={annotation.tag}
      onChange={(tag) => void retagChosen(workbench, tag)}
    />
  );
};
