/** What a rule would decide and how, and what it leaves and why. */

import { type ReactElement, useMemo } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import type { DecidedAgreeing, DecidedByRule, LeftToPeople } from '#core/consensus/decide-agreeing';
import { caseKindName, firstWordsOf } from '#words/describe-case';
import { describeLeft } from '#words/describe-decision';
import { RELATION_NAMES } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { tagName } from '#words/tags';
import { ReadingList } from '../../design/lists/reading-list';

/** In CSS pixels, before a row has been measured. */
const USUAL_ROW_HEIGHT = 44;

interface Row {
  readonly key: string;
  readonly isHeading: boolean;
  readonly name: string;
  readonly words: string;
}

export const DraftList = ({ drafted }: { readonly drafted: DecidedAgreeing }): ReactElement => {
  const rows = useMemo(() => rowsOf(drafted), [drafted]);
  return (
    <section
      className="draft-list"
      aria-label={t('consensus.draft-list')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
      tabIndex={0}
    >
      <ReadingList items={rows} keyOf={keyOf} usualHeight={USUAL_ROW_HEIGHT} itemClass={classOf}>
        {(row) => (
          <>
            <span className="draft-name">{row.name}</span>
            <span dir="auto">{row.words}</span>
          </>
        )}
      </ReadingList>
    </section>
  );
};

const keyOf = ({ key }: Row): string => key;

const classOf = ({ isHeading }: Row): string => (isHeading ? 'draft-row is-heading' : 'draft-row');

const rowsOf = ({ decided, left }: DecidedAgreeing): readonly Row[] => {
  const reasons = [...new Set(left.map(({ reason }) => reason))].toSorted(
    (a, b) => REASONS.indexOf(a) - REASONS.indexOf(b),
  );
  return [
    ...(decided.length > 0
      ? [heading('decided', t('consensus.would-be-settled', { count: decided.length }))]
      : []),
    ...decided.map((one) => ({ ...rowOf(one.case), name: describeDecided(one) })),
    ...reasons.flatMap((reason) => {
      const those = left.filter((one) => one.reason === reason);
      return [heading(reason, describeLeft(reason, those.length)), ...those.map((one) => rowOf(one.case))];
    }),
  ];
};

const REASONS: readonly LeftToPeople['reason'][] = [
  'not-agreed',
  'changed-since',
  'ends-open',
  'does-not-fit',
  'decided-already',
];

const heading = (key: string, name: string): Row => ({ key, isHeading: true, name, words: '' });

const rowOf = (one: Case): Row => ({
  key: one.key,
  isHeading: false,
  name: caseKindName(one.kind),
  words: shorten(firstWordsOf(one), 120),
});

/** 'Claim', 'supports', 'Claim, without a likelihood'. */
const describeDecided = ({ decided, undecided }: DecidedByRule): string => {
  const made = decided.steps.flatMap((step) => {
    if (step.table === 'annotations' && step.after) return [tagName(step.after.tag)];
    return step.table === 'relations' && step.after ? [RELATION_NAMES[step.after.kind]] : [];
  });
  return undecided.length > 0
    ? t('consensus.draft-without', { made: listOf(made), missing: listOf([...new Set(undecided)]) })
    : listOf(made);
};
