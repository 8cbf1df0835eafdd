/** Choosing what an annotation is related to: by words from a list, or by going to it in the text. */
import { type KeyboardEvent, type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Annotation } from '#core/records/annotation';
import { type RelationEnds, relationKey } from '#core/records/relation';
import { relationPhrase } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { choiceFor } from '../../actions/annotate/pick-annotation';
import { relate, relationChoices, relationFault } from '../../actions/annotate/relation-actions';
import { Button } from '../../design/button';
import { indexAfterKey } from '../../design/lists/list-keys';
import { useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { wordsOf } from '../../words/match-words';
import { findAnnotations } from '../../words/search-words';

/** More than these nobody reads through: one types a word. */
const CANDIDATES_SHOWN = 40;

export interface RelatePickerProps {
  readonly session: PaperSession;
  readonly source: Annotation;
}

interface Candidate {
  readonly annotation: Annotation;
  /** The first is made by Enter, the second with Shift, the third with Ctrl or Cmd, the fourth with both. */
  readonly choices: readonly RelationEnds[];
}

export const RelatePicker = ({ session, source }: RelatePickerProps): ReactElement => {
  const workbench = useWorkbench();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const all = useCandidates(session, source);
  const found = useMemo(() => candidatesWith(all, words), [all, words]);
  const shown = found.slice(0, CANDIDATES_SHOWN);
  const current = shown[Math.min(at, shown.length - 1)];
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const optionId = ({ annotation }: Candidate): string => `${listId}-${annotation.id}`;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const [passage] = current?.annotation.passages ?? [];
    if (passage) session.view?.bringIntoSight(passage);
    session.view?.showRelated(current ? [current.annotation] : []);
    if (current)
      document.getElementById(`${listId}-${current.annotation.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, session, listId]);

  /** Back to where one was: the caret has not moved while one looked at others. */
  const leave = (): void => {
    session.relateFrom(null);
    session.choose(source.id, false);
    session.view?.focus();
    const [passage] = source.passages;
    if (passage) session.view?.bringIntoSight(passage);
  };
  const make = (ends: RelationEnds | undefined): void => {
    if (!ends) return;
    leave();
    void relate(workbench, ends);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = indexAfterKey(event.key, at, shown.length, { isField: true });
    if (target !== null) setAt(target);
    else if (event.key === 'Escape') leave();
    else if (event.key === 'Enter') make(choiceFor(event, current?.choices ?? []));
    else if (event.key === 'Tab' && !event.shiftKey)
      session.view?.focus(); // as the hint says
    else return;
    event.preventDefault();
  };

  return (
    <section
      className={`annotation-details relate-picker tag-${source.tag}`}
      aria-label={t('details.relate-section')}
    >
      <div className="detail-row">
        <h3 className="detail-name">
          {t('details.relate-what', {
            tag: source.tag,
            words: shorten(source.passages[0]?.quote.exact ?? '', 50),
          })}
        </h3>
        <Button rank="quiet" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
      <input
        ref={field}
        role="combobox"
        aria-label={t('details.other-annotation')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current && optionId(current)}
        placeholder={t('details.type-words')}
        value={words}
        dir="auto"
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} className="relate-candidates" role="listbox" aria-label={t('details.can-be-related')}>
        {shown.map((candidate) => (
          <CandidateOption
            key={candidate.annotation.id}
            id={optionId(candidate)}
            candidate={candidate}
            sourceId={source.id}
            isCurrent={candidate === current}
            onMake={make}
          />
        ))}
      </div>
      <p className="detail-hint">
        {shown.length === 0 ? nothingFound(all.length) : ''}
        {found.length > shown.length && t('details.more-type', { count: found.length - shown.length })}
        {shown.length > 0 && t('details.or-click')}
      </p>
    </section>
  );
};

interface CandidateOptionProps {
  readonly id: string;
  readonly candidate: Candidate;
  readonly sourceId: string;
  readonly isCurrent: boolean;
  readonly onMake: (ends: RelationEnds) => void;
}

const CandidateOption = ({
  id,
  candidate,
  sourceId,
  isCurrent,
  onMake,
}: CandidateOptionProps): ReactElement => {
  const { annotation, choices } = candidate;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above listens for the keys of all options
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={`relate-candidate tag-${annotation.tag}`}
      onClick={(event) => {
        const ends = choiceFor(event, choices);
        if (ends) onMake(ends);
      }}
    >
      <span className="relate-words" dir="auto">
        <span className="tag-letter relation-tag" aria-hidden="true">
          {TAG_LETTERS[annotation.tag]}
        </span>{' '}
        {shorten(annotation.passages[0]?.quote.exact ?? '', 100)}
      </span>
      <span className="relate-choices">
        {choices.map((ends, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter with Shift or Ctrl in the field above does the same
          // biome-ignore lint/a11y/noStaticElementInteractions: a button inside an option cannot be reached
          <span
            key={relationKey(ends)}
            className="relate-choice"
            onClick={(event) => {
              event.stopPropagation();
              onMake(ends);
            }}
          >
            {relationPhrase(ends.kind, ends.from === sourceId)} <kbd>{CHOICE_KEYS[index]}</kbd>
          </span>
        ))}
      </span>
    </div>
  );
};

const CHOICE_KEYS: readonly string[] = ['Enter', 'Shift+Enter', 'Ctrl+Enter', 'Ctrl+Shift+Enter'];

/** Those that a relation may still be made to, the nearest in the text first. */
const useCandidates = (session: PaperSession, source: Annotation): readonly Candidate[] => {
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  return useMemo(() => {
    const place = annotations.findIndex(({ id }) => id === source.id);
    const distance = new Map(annotations.map(({ id }, index) => [id, Math.abs(index - place)]));
    return annotations
      .map((annotation) => ({
        annotation,
        choices: relationChoices(session, source.id, annotation.id).filter(
          (ends) => argument && !relationFault(session, ends),
        ),
      }))
      .filter(({ choices }) => choices.length > 0)
      .sort((a, b) => (distance.get(a.annotation.id) ?? 0) - (distance.get(b.annotation.id) ?? 0));
  }, [annotations, argument, session, source.id]);
};

const candidatesWith = (all: readonly Candidate[], typed: string): readonly Candidate[] => {
  const byId = new Map(all.map((candidate) => [candidate.annotation.id, candidate]));
  const { items } = findAnnotations(
    [...byId.values()].map(({ annotation }) => annotation),
    wordsOf(typed),
  );
  return items.flatMap(({ id }) => byId.get(id) ?? []);
};

const nothingFound = (candidates: number): string =>
  candidates === 0 ? t('details.nothing-to-relate') : t('details.no-such-words');
