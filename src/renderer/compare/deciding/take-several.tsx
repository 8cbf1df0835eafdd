/** Takes several annotations of a case, of one or of several analysts; each stays one of its own. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import { toggled } from '#core/annotation/toggled';
import type { AnnotationCase } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import { shorten } from '#words/shorten';
import { TAG_LETTERS, tagName } from '#words/tags';
import { Button } from '../../design/button';
import { PersonSign } from '../common/person-sign';
import type { PassageChoice } from './passage-choice';

interface TakeSeveralProps {
  readonly one: AnnotationCase;
  readonly shown: readonly ShownSet[];
  readonly onTake: (choice: PassageChoice) => void;
}

export const TakeSeveral = ({ one, shown, onTake }: TakeSeveralProps): ReactElement => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const offered = shown.flatMap((set) => {
    const reading = one.readings.find(({ analystId }) => analystId === set.analystId);
    return (reading?.annotations ?? []).map((annotation) => ({ set, annotation }));
  });
  const toggle = (id: string): void => setChosen(toggled(chosen, id));
  return (
    <fieldset className="case-several">
      <legend className="for-readers">{t('consensus.to-take')}</legend>
      {offered.map(({ set, annotation: { id, tag, passages } }) => (
        <label key={id} className={`choice tag-${tag}`}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span dir="auto">
            <PersonSign set={set} />{' '}
            <span className="tag-letter" aria-hidden="true">
              {TAG_LETTERS[tag]}
            </span>
            <span className="for-readers">
              {t('compare.who-has-what', { who: setName(set), what: tagName(tag) })}{' '}
            </span>{' '}
            {shorten(passages[0]?.quote.exact ?? '', 90)}
          </span>
        </label>
      ))}
      <Button rank="primary" onClick={() => onTake({ kind: 'take-several', annotationIds: chosen })}>
        {t('consensus.take-chosen', { count: chosen.length })}
      </Button>
    </fieldset>
  );
};
