/** The labels of an annotation: free words, completed from those used before. */
import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from 'react';
import { t } from '#catalogue/translate';
import { type Annotation, MAX_LABEL_LENGTH } from '#core/records/annotation';
import { addLabels, removeLabel } from '../../actions/annotate/annotation-actions';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';

export const LabelsField = ({ annotation }: { readonly annotation: Annotation }): ReactElement => {
  const { id, labels } = annotation;
  const workbench = useWorkbench();
  const known = useWorkbenchState((state) => state.labels);
  const [typed, setTyped] = useState('');
  const offers = useId();
  const fieldId = useId();
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
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ',') {
      if (typed.trim() !== '') void add();
    } else if (event.key === 'Backspace' && typed === '') {
      const last = labels.at(-1);
      if (last !== undefined) void removeLabel(workbench, id, last);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="detail-field">
      <label className="detail-name" htmlFor={fieldId}>
        {t('common.labels')}
      </label>
      <div className="labels">
        {labels.map((label) => (
          <span key={label} className="label-chip" dir="auto">
            {label}
            <button
              type="button"
              aria-label={t('details.remove-label', { label })}
              onClick={() => void removeLabel(workbench, id, label)}
            >
              ✕
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={fieldId}
          list={offers}
          dir="auto"
          value={typed}
          maxLength={MAX_LABEL_LENGTH}
          placeholder={labels.length === 0 ? t('details.add-label') : ''}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== '' && void add()}
        />
        <datalist id={offers}>
          {known
            .filter((label) => !labels.includes(label))
            .map((label) => (
              <option key={label} value={label} />
            ))}
        </datalist>
      </div>
    </div>
  );
};
