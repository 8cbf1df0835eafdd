/** One case in the queue: what differs, whose words, where, and who has what. */

import { type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { Case, Reading } from '#core/cases/case';
import type { CaseState } from '#core/cases/decision-log';
import type { ShownSet } from '#core/compare/shown-set';
import { sectionsAt } from '#core/paper/sections';
import { caseName, describeReading, stateName, wordsOfCase } from '#words/describe-case';
import { nameOf, setName } from '#words/name-of';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { sectionTitle } from '../../panels/outline/section-title';
import { readInOrder } from '../../session/comparing/neutral-sets';
import type { PaperSession } from '../../session/paper-session';
import { summarizeEnds } from '../../words/describe-ends';
import { CaseSign } from '../common/case-sign';
import { PersonSign } from '../common/person-sign';
import { useShownSets } from '../common/use-shown-sets';

export interface CaseItemProps {
  readonly session: PaperSession;
  readonly one: Case;
  /** Undefined while nothing at all is decided. */
  readonly state: CaseState | undefined;
}

export const CaseItem = ({ session, one: compared, state }: CaseItemProps): ReactElement => {
  const sets = useShownSets(compared);
  const one = useMemo(() => readInOrder(compared, sets), [compared, sets]);
  const size = one.about === 'annotations' ? summarizeEnds(session.paper.text, one, sets) : '';
  const [section] = sectionsAt(session.sections, one.place.from);
  return (
    <>
      <span className="case-head">
        <span className="case-kind">
          <CaseSign kind={one.kind} />
          {caseName(one, sets)}
        </span>
        <span className="case-readings">
          {one.readings.map((reading) => {
            const set = sets.find(({ analystId }) => analystId === reading.analystId);
            return (
              set && <ReadingSign key={set.analystId} one={one} reading={reading} set={set} sets={sets} />
            );
          })}
        </span>
      </span>
      {wordsOfCase(one).map((words, end) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two ends of a relation may have the same words
        <span key={end} className="case-words" dir="auto">
          {shorten(words, one.about === 'relations' ? END_LENGTH : WORDS_LENGTH)}
        </span>
      ))}
      <span className="case-place">
        {section && <span dir="auto">{sectionTitle(session, section.number)}</span>}
        {size && <span>{size}</span>}
        {state && <span className="case-state">{stateName(state.kind)}</span>}
      </span>
    </>
  );
};

/** Code units: about two lines, and about one. */
const WORDS_LENGTH = 120;
const END_LENGTH = 60;

interface ReadingSignProps extends Pick<CaseItemProps, 'one'> {
  readonly reading: Reading;
  readonly set: ShownSet;
  readonly sets: readonly ShownSet[];
}

/** 'A' with the letter of the tag, or with a dash for nothing. */
const ReadingSign = ({ one, reading, set, sets }: ReadingSignProps): ReactElement => {
  const said = describeReading(one, reading);
  return (
    <span className="case-reading" title={t('compare.who-has-what', { who: setName(set), what: said })}>
      <PersonSign set={set} />
      <span className="for-readers">
        {t('compare.who-has-what', { who: nameOf(sets, set.analystId), what: said })};{' '}
      </span>
      {one.about === 'annotations' ? <TagSigns reading={reading} /> : <span aria-hidden="true">{said}</span>}
    </span>
  );
};

const TagSigns = ({ reading: { annotations } }: { readonly reading: Reading }): ReactElement => {
  if (annotations.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <>
      {annotations.map(({ id, tag }) => (
        <span key={id} className={`tag-letter tag-${tag}`} aria-hidden="true">
          {TAG_LETTERS[tag]}
        </span>
      ))}
    </>
  );
};
