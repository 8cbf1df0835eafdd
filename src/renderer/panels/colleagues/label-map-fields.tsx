/** What the labels of other programs mean here: proposed, changed by the analyst, and seen at once in the plan below. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import {
  createLookup,
  type LabelMap,
  type Meaning,
  meaningsOf,
  withMeaning,
} from '#core/bridges/foreign/label-map';
import { TAGS } from '#core/records/annotation';
import { RELATION_KINDS } from '#core/records/relation';
import { relationPhrase } from '#words/describe-relation';
import { tagName } from '#words/tags';
import { changeLabelMap } from '../../actions/library/import-actions';
import { isForeignSource } from '../../actions/library/read-claim-set-files';
import { useWorkbench } from '../../hooks/workbench-context';
import type { ImportSource } from '../../session/workbench-state';
import './label-map-fields.css';

/** Nothing where no file of another program is among them. */
export const LabelMapFields = ({ source }: { readonly source: ImportSource }): ReactElement | null => {
  const workbench = useWorkbench();
  const sets = source.files.filter(isForeignSource).flatMap(({ project }) => project.sets);
  // As they were when the dialog opened: a line does not go away from under the hand that changes it.
  const [{ labels, relations }] = useState(() => meaningsOf({ sets }, source.map));
  if (labels.length + relations.length === 0) return null;
  const tagOf = createLookup(source.map.labels);
  const kindOf = createLookup(source.map.relations);
  const change = (part: Partial<LabelMap>): void =>
    void changeLabelMap(workbench, { ...source.map, ...part });
  return (
    <details className="label-map" open={[...labels, ...relations].some(({ value }) => value === null)}>
      <summary>{t('colleagues.label-map')}</summary>
      <div className="label-map-fields">
        {labels.map((meaning) => (
          <MeaningField
            key={`label ${meaning.label}`}
            meaning={meaning}
            value={tagOf(meaning.label) ?? null}
            choices={TAG_CHOICES}
            nothing={t('colleagues.label-map-no-tag')}
            onChange={(tag) => change({ labels: withMeaning(source.map.labels, meaning.label, tag) })}
          />
        ))}
        {relations.map((meaning) => (
          <MeaningField
            key={`relation ${meaning.label}`}
            meaning={meaning}
            value={kindOf(meaning.label) ?? null}
            choices={RELATION_CHOICES}
            nothing={t('colleagues.label-map-no-relation')}
            onChange={(kind) => change({ relations: withMeaning(source.map.relations, meaning.label, kind) })}
          />
        ))}
      </div>
    </details>
  );
};

interface Choice<Value> {
  readonly id: string;
  readonly value: Value;
  readonly name: () => string;
}

const TAG_CHOICES = TAGS.map((tag) => ({ id: tag, value: tag, name: () => tagName(tag) }));

type MappedRelation = NonNullable<LabelMap['relations'][string]>;

const RELATION_CHOICES: readonly Choice<MappedRelation>[] = RELATION_KINDS.flatMap((kind) => [
  { id: kind, value: kind, name: () => relationPhrase(kind, true) },
  { id: `${kind} reversed`, value: { kind, isReversed: true }, name: () => relationPhrase(kind, false) },
]);

interface MeaningFieldProps<Value> {
  readonly meaning: Meaning<Value>;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  /** What is said of a label that means none of them. */
  readonly nothing: string;
  readonly onChange: (value: Value | null) => void;
}

const MeaningField = <Value,>({
  meaning,
  value,
  choices,
  nothing,
  onChange,
}: MeaningFieldProps<Value>): ReactElement => (
  <label>
    <span className="label-map-label">
      <bdi>{meaning.label}</bdi> <small>{t('colleagues.label-map-count', { count: meaning.count })}</small>
    </span>
    <select
      value={choices.find((choice) => isSame(choice.value, value))?.id ?? ''}
      onChange={({ target }) => onChange(choices.find(({ id }) => id === target.value)?.value ?? null)}
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name()}
        </option>
      ))}
      <option value="">{nothing}</option>
    </select>
  </label>
);

/** Of plain data. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
