/** Makes a reading that nobody had: passages, tag and all that is said of it, beginning with one that is there. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { type Annotation, isJudgement } from '#core/records/annotation';
import { setName } from '#words/name-of';
import { tagName } from '#words/tags';
import { Button } from '../../design/button';
import { ConfidenceSelect, LikelihoodSelect } from '../../panels/details/judgement-selects';
import { TagRadios } from '../../panels/details/tag-radios';
import { EditPassages } from './edit-passages';
import type { PassageChoice } from './passage-choice';

interface EditReadingProps {
  readonly one: AnnotationCase;
  readonly shown: readonly ShownSet[];
  readonly onDecide: (choice: PassageChoice) => void;
}

type Draft = Pick<Annotation, 'passages' | 'tag' | 'likelihood' | 'confidence' | 'note'> & {
  /** As typed: commas between them. */
  readonly labels: string;
};

export const EditReading = ({ one, shown, onDecide }: EditReadingProps): ReactElement | null => {
  const begun = shown.flatMap((set) => {
    const reading = one.readings.find(({ analystId }) => analystId === set.analystId);
    return (reading?.annotations ?? []).map((annotation) => ({ set, annotation }));
  });
  const [first] = begun;
  const [draft, setDraft] = useState<Draft | null>(first ? draftOf(first.annotation) : null);
  if (!draft) return null;
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  return (
    <fieldset className="case-edit">
      <legend className="for-readers">{t('consensus.another-reading')}</legend>
      {begun.length > 1 && (
        <label className="detail-field">
          <span className="detail-name">{t('consensus.begin-with')}</span>
          <select
            onChange={({ target }) => {
              const chosen = begun[target.selectedIndex];
              if (chosen) setDraft(draftOf(chosen.annotation));
            }}
          >
            {begun.map(({ set, annotation }) => (
              <option key={annotation.id}>
                {t('compare.who-has-what', { who: setName(set), what: tagName(annotation.tag) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <EditPassages passages={draft.passages} onChange={(passages) => change({ passages })} />
      <TagRadios name="decided-tag" tag={draft.tag} onChange={(tag) => change({ tag })} />
      {isJudgement(draft.tag) && <Judgement draft={draft} onChange={change} />}
      <label className="detail-field">
        <span className="detail-name">{t('common.labels')}</span>
        <input
          dir="auto"
          value={draft.labels}
          placeholder={t('consensus.labels-hint')}
          onChange={({ target }) => change({ labels: target.value })}
        />
      </label>
      <label className="detail-field">
        <span className="detail-name">{t('common.note')}</span>
        <textarea
          dir="auto"
          rows={2}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </label>
      <Button rank="primary" onClick={() => onDecide({ kind: 'edited', annotation: editedOf(draft) })}>
        {t('consensus.settle-so')}
      </Button>
    </fieldset>
  );
};

const draftOf = ({ passages, tag, likelihood, confidence, note, labels }: Annotation): Draft => ({
  passages,
  tag,
  likelihood,
  confidence,
  note,
  labels: labels.join(', '),
});

const editedOf = ({ passages, labels, ...said }: Draft) => ({
  ...said,
  ranges: passages,
  labels: [
    ...new Set(
      labels
        .split(',')
        .map((label) => label.trim())
        .filter(Boolean),
    ),
  ],
});

interface JudgementProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const Judgement = ({ draft, onChange }: JudgementProps): ReactElement => (
  <div className="edit-judgement">
    <LikelihoodSelect likelihood={draft.likelihood} onChange={(likelihood) => onChange({ likelihood })} />
    <ConfidenceSelect confidence={draft.confidence} onChange={(confidence) => onChange({ confidence })} />
  </div>
);
