/** Makes a reading that nobody had: passages, tag and all that is said of it, beginning with one that is there. */
import { type ReactElement, useState } from 'react';
import { type Annotation, isJudgement, TAGS, type Tag } from '#core/annotation/annotation';
import { CONFIDENCES, Confidence } from '#core/annotation/confidence';
import { LIKELIHOODS, Likelihood } from '#core/annotation/likelihood';
import type { AnnotationCase } from '#core/compare/case';
import { TAG_NAMES } from '../describe';
import { CONFIDENCE_NAMES, describeLikelihood } from '../describe-judgement';
import { TAG_LETTERS } from '../reader/margin-marks';
import type { PassageChoice } from './annotation-actions';
import { EditPassages } from './edit-passages';
import type { ShownSet } from './shown-set';

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
      <legend className="for-readers">Make another reading</legend>
      {begun.length > 1 && (
        <label className="detail-field">
          <span className="detail-name">Begin with</span>
          <select
            onChange={({ target }) => {
              const chosen = begun[target.selectedIndex];
              if (chosen) setDraft(draftOf(chosen.annotation));
            }}
          >
            {begun.map(({ set, annotation }) => (
              <option key={annotation.id}>{`${set.name}: ${TAG_NAMES[annotation.tag]}`}</option>
            ))}
          </select>
        </label>
      )}
      <EditPassages passages={draft.passages} onChange={(passages) => change({ passages })} />
      <TagField tag={draft.tag} onChange={(tag) => change({ tag })} />
      {isJudgement(draft.tag) && <Judgement draft={draft} onChange={change} />}
      <label className="detail-field">
        <span className="detail-name">Labels</span>
        <input
          dir="auto"
          value={draft.labels}
          placeholder="With commas between them"
          onChange={({ target }) => change({ labels: target.value })}
        />
      </label>
      <label className="detail-field">
        <span className="detail-name">Note</span>
        <textarea
          dir="auto"
          rows={2}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </label>
      <button
        type="button"
        className="button is-primary"
        onClick={() => onDecide({ kind: 'edited', annotation: editedOf(draft) })}
      >
        Settle it so
      </button>
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

interface TagFieldProps {
  readonly tag: Tag;
  readonly onChange: (tag: Tag) => void;
}

const TagField = ({ tag, onChange }: TagFieldProps): ReactElement => (
  <fieldset className="tag-choice" aria-label="Tag">
    {TAGS.map((one) => (
      <label key={one} className={`tag-option tag-${one}`}>
        <input
          type="radio"
          className="for-readers"
          name="settled-tag"
          value={one}
          checked={tag === one}
          onChange={() => onChange(one)}
        />
        <span className="tag-letter" aria-hidden="true">
          {TAG_LETTERS[one]}
        </span>
        <span className="tag-name">{TAG_NAMES[one]}</span>
      </label>
    ))}
  </fieldset>
);

interface JudgementProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const Judgement = ({ draft, onChange }: JudgementProps): ReactElement => (
  <div className="edit-judgement">
    <label className="detail-field">
      <span className="detail-name">Likelihood</span>
      <select
        value={draft.likelihood ?? ''}
        onChange={({ target }) => onChange({ likelihood: Likelihood.safeParse(target.value).data ?? null })}
      >
        <option value="">Not said</option>
        {LIKELIHOODS.map((band) => (
          <option key={band} value={band}>
            {describeLikelihood(band)}
          </option>
        ))}
      </select>
    </label>
    <label className="detail-field">
      <span className="detail-name">Confidence</span>
      <select
        value={draft.confidence ?? ''}
        onChange={({ target }) => onChange({ confidence: Confidence.safeParse(target.value).data ?? null })}
      >
        <option value="">Not said</option>
        {CONFIDENCES.map((level) => (
          <option key={level} value={level}>
            {CONFIDENCE_NAMES[level]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
