/** Decides a case about relations: one analyst's, another kind or direction, or deliberately none. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase, RelationCase } from '#core/cases/case';
import type { RelationChoice } from '#core/consensus/decide-relations';
import { RELATION_KINDS, RelationKind } from '#core/records/relation';
import { firstWordsOf } from '#words/describe-case';
import { relationPhrase } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { decideRelation } from '../../actions/compare/decide-actions';
import { Button } from '../../design/button';
import { intoSight } from '../../design/into-sight';
import { useWorkbench } from '../../hooks/workbench-context';
import { useComparing } from '../common/compare-context';
import { DecideButton } from '../common/decide-button';
import { TakeButton } from '../common/take-button';
import { useNameOf } from '../common/use-shown-sets';
import { GoesOnChoice } from './goes-on-choice';
import { ReadingCards } from './reading-cards';
import { ReasonField } from './reason-field';
import { useDeciding } from './use-deciding';

/** Without the reason, which is the same field for all. */
type LinkChoice = RelationChoice extends infer Choice
  ? Choice extends unknown
    ? Omit<Choice, 'reason'>
    : never
  : never;

interface RelationActionsProps {
  readonly one: RelationCase;
  readonly onDecided: () => void;
}

export const RelationActions = ({ one, onDecided }: RelationActionsProps): ReactElement => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const nameOf = useNameOf(one);
  const [isRelating, setIsRelating] = useState(false);
  const deciding = useDeciding<LinkChoice>(
    (choice, reason) => decideRelation(workbench, comparing, one, { ...choice, reason }, nameOf),
    onDecided,
  );
  const relates = (analystId: string): boolean =>
    one.readings.some((reading) => reading.analystId === analystId && reading.relations.length > 0);
  return (
    <>
      <ReadingCards
        one={one}
        takeOf={(set) =>
          relates(set.analystId) ? (
            <TakeButton
              set={set}
              onTake={() => deciding.decide({ kind: 'take', analystId: set.analystId })}
            />
          ) : null
        }
      />
      <div className="case-ways" data-kept-in-sight>
        <div className="decide-row">
          <DecideButton
            number={0}
            label={t('consensus.no-relation')}
            onDecide={() => deciding.decide({ kind: 'none' })}
          />
          <Button rank="quiet" aria-expanded={isRelating} onClick={() => setIsRelating(!isRelating)}>
            {t('consensus.relate-otherwise')}
          </Button>
          <GoesOnChoice />
        </div>
        {isRelating && <RelateOtherwise one={one} onRelate={deciding.decide} />}
        <ReasonField
          field={deciding.field}
          reason={deciding.reason}
          refusal={deciding.refusal}
          hint={t('consensus.hint-unrelated')}
          onChange={deciding.setReason}
          onEnter={deciding.decideAgain}
        />
        {deciding.refused?.kind === 'ends-open' && <EndLinks ends={deciding.refused.ends} />}
        {deciding.refused?.kind === 'end-without-tag' && <EndLinks ends={[deciding.refused.end]} />}
      </div>
    </>
  );
};

interface RelateOtherwiseProps {
  readonly one: RelationCase;
  readonly onRelate: (choice: LinkChoice) => void;
}

/** Read from the end that stands first in the text: each kind said of it, or done to it. */
const RelateOtherwise = ({ one, onRelate }: RelateOtherwiseProps): ReactElement => {
  const [kind, setKind] = useState<RelationKind>('supports');
  const [from, setFrom] = useState<'first' | 'second'>('first');
  return (
    <fieldset ref={intoSight} className="case-relate">
      <legend className="for-readers">{t('consensus.relate-them-otherwise')}</legend>
      <p dir="auto">“{shorten(firstWordsOf(one.ends[0]), 60)}”</p>
      <select
        aria-label={t('consensus.how-first-relates')}
        value={`${kind} ${from}`}
        onChange={({ target }) => {
          const [chosen, end] = target.value.split(' ');
          setKind(RelationKind.catch('supports').parse(chosen));
          setFrom(end === 'second' ? 'second' : 'first');
        }}
      >
        {(['first', 'second'] as const).flatMap((end) =>
          RELATION_KINDS.map((one) => (
            <option key={`${one} ${end}`} value={`${one} ${end}`}>
              {relationPhrase(one, end === 'first')}
            </option>
          )),
        )}
      </select>
      <p dir="auto">“{shorten(firstWordsOf(one.ends[1]), 60)}”</p>
      <Button onClick={() => onRelate({ kind: 'relate', relation: kind, from })}>
        {t('consensus.relate-so')}
      </Button>
    </fieldset>
  );
};

const EndLinks = ({ ends }: { readonly ends: readonly AnnotationCase[] }): ReactElement => {
  const comparing = useComparing();
  return (
    <ul className="case-ends">
      {ends.map((end) => (
        <li key={end.key}>
          <Button dir="auto" onClick={() => comparing.lookAt(end.key)}>
            {t('consensus.go-to-end', { words: shorten(firstWordsOf(end), 40) })}
          </Button>
        </li>
      ))}
    </ul>
  );
};
