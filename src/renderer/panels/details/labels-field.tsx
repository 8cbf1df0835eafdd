/** The labels of an annotation. */
import { type ReactElement, useEffect, useState } from 'react';
import type { Annotation } from '#core/records/annotation';
import { addLabels, removeLabel } from '../../actions/annotate/annotation-actions';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { LabelChips } from './label-chips';

export const LabelsField = ({ annotation }: { readonly annotation: Annotation }): ReactElement => {
  const { id, labels } = annotation;
  const workbench = useWorkbench();
  const known = useWorkbenchState((state) => state.labels);
  const [typed, setTyped] = useState('');
  const field = useFocusTarget<HTMLInputElement>('labels');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new label pushes the field down, where one goes on typing
  useEffect(() => {
    if (document.activeElement === field.current) field.current?.scrollIntoView({ block: 'nearest' });
  }, [labels]);

  const add = async (): Promise<void> => {
    setTyped('');
    // What could not be saved is there again, before what has been typed since.
    if ((await addLabels(workbench, id, typed)).kind === 'failed') setTyped((since) => typed + since);
  };

  return (
    <LabelChips
      labels={labels}
      known={known}
      typed={typed}
      onType={setTyped}
      onAdd={() => void add()}
      onRemove={(label) => void removeLabel(workbench, id, label)}
      field={field}
    />
  );
};
