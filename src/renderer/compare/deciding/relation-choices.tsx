/** Decides a case about relations: one analyst's, another kind or direction, or deliberately none. */

import { type ReactElement, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { AnnotationCase, RelationCase } from '#core/cases/case';
import type { RelationChoice } from '#core/consensus/decide-relations';
import { RELATION_KINDS, RelationKind } from '#core/records/relation';
import { decideRelation } from '../../actions/compare/decide-actions';
import { intoSight } from '../../design/into-sight';
import { useWorkbench } from '../../hooks/workbench-context';
import { firstWordsOf } from '../../words/describe-case';
import { RELATION_NAMES, relationPhrase } from '../../words/describe-relation';
import { shorten } from '../../words/shorten';
import { useComparing } from '../common/compare-context';
import { DecideButton } from '../common/decide-button';
import { useNameOf, useShownSets } from '../common/use-shown-sets';
import { TakeLabel } from './passage-choices';
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
  const shown = useShownSets(one);
  const [isRelating, setIsRelating] = useState(false);
  const deciding = useDeciding<LinkChoice>(
    (choice, reason) => decideRelation(workbench, comparing, one, { ...choice, reason }, nameOf),
    onDecided,
  );
  const relating = shown.flatMap((set) => {
    const said = one.readings.find(({ analystId }) => analystId === set.analystId)?.relations ?? [];
    return said.length > 0 ? [{ set, said }] : [];
  });
  return (
    <>
      <div className="decide-row">
        {relating.map(({ set, said }, index) => (
          <DecideButton
            key={set.analystId}
            number={index + 1}
            onDecide={() => deciding.decide({ kind: 'take', analystId: set.analystId })}
          >
            <TakeLabel set={set} />: {listOf(said.map(({ kind }) => RELATION_NAMES[kind]))}
          </DecideButton>
        ))}
        <DecideButton number={0} onDecide={() => deciding.decide({ kind: 'none' })}>
          {t('consensus.no-relation')}
        </DecideButton>
        <button
          type="button"
          className="button is-quiet"
          aria-expanded={isRelating}
          onClick={() => setIsRelating(!isRelating)}
        >
          {t('consensus.relate-otherwise')}
        </button>
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
      <button
        type="button"
        className="button"
        onClick={() => onRelate({ kind: 'relate', relation: kind, from })}
      >
        {t('consensus.relate-so')}
      </button>
    </fieldset>
  );
};

const EndLinks = ({ ends }: { readonly ends: readonly AnnotationCase[] }): ReactElement => {
  const comparing = useComparing();
  return (
    <ul className="case-ends">
      {ends.map((end) => (
        <li key={end.key}>
          <button type="button" className="button" dir="auto" onClick={() => comparing.lookAt(end.key)}>
            {t('consensus.go-to-end', { words: shorten(firstWordsOf(end), 40) })}
          </button>
        </li>
      ))}
    </ul>
  );
};
