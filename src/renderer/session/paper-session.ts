/** An open paper: its annotations in memory, fed by committed changes, and what is selected and chosen. */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import { type Argument, relationsOf } from '#core/annotation/argument';
import { type Step, stepId, stepsOf } from '#core/edit/change';
import { sameRecord } from '#core/edit/same-record';
import type { FixedPaper, Paper, PaperMetadata } from '#core/paper/paper';
import { sectionsAt, sectionsOf } from '#core/paper/sections';
import type { TextRange } from '#core/passage/range';
import type { Annotation, Tag } from '#core/records/annotation';
import type { CommentAnswer } from '#core/records/comment-answer';
import type { Dismissal } from '#core/records/dismissal';
import { followRecords } from '#store/follow-records';
import type { Store } from '#store/open-store';
import { readClaimSet } from '#store/queries';
import type { ReaderView } from '../reader/reader-view';
import type { CompareSession } from './compare-session';
import { createObservable, type Observable } from './observable';
import type { OpenText } from './open-text';
import { createOwnRecords, type OwnRecords, type Touched } from './own-records';
import { createSearch, hitBeside, type SearchHits } from './search-hits';

export interface SessionState extends SearchHits {
  /** What the paper is called, by whom and of when. */
  readonly metadata: PaperMetadata;
  /** My annotations in text order. */
  readonly annotations: readonly Annotation[];
  /** My relations between them. */
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
  /** What I made of the comments that the paper's file brought. */
  readonly commentAnswers: readonly CommentAnswer[];
  /** What is selected in the reader, white space and all; null for a mere caret. */
  readonly selection: TextRange | null;
  /** What was selected before with Ctrl or Cmd and still belongs to it. */
  readonly kept: readonly TextRange[];
  /** The tag used last, so that one key can use it again. */
  readonly lastTag: Tag | null;
  readonly chosenId: string | null;
  /** The annotation for which another end of a relation is being chosen. */
  readonly relatingId: string | null;
  /** The number of the section in which one is reading. */
  readonly here: number;
  /** The comparison on this paper; null while nothing is compared. */
  readonly comparing: CompareSession | null;
}

export interface PaperSession extends OpenText {
  readonly analystId: string;
  readonly index: AnnotationIndex;
  readonly state: Observable<SessionState>;
  /** Tells which reader shows the paper from now on; null for none. */
  setView(view: ReaderView | null): void;
  /** Begins a comparison; null ends the one there is. */
  setComparing(next: CompareSession | null): void;
  select(selection: TextRange | null, kept: readonly TextRange[]): void;
  rememberTag(tag: Tag): void;
  /** Begins to relate an annotation; null leaves that. */
  relateFrom(annotationId: string | null): void;
  /** One is reading at `offset`. */
  moveTo(offset: number): void;
  /** Searches the text for the words. Empty words, or white space alone, find nothing. */
  search(words: string): void;
  /** Moves the text to a hit. */
  goToHit(index: number): void;
  /** Moves the text to the next hit or the one before, wrapping round. Counts from the last hit, or from where one reads. */
  stepHit(step: 1 | -1): void;
  close(): void;
}

/** Resolves when what is stored has been read. */
export const openPaperSession = async (
  store: Store,
  paper: Paper,
  analystId: string,
): Promise<PaperSession> => {
  const records = createOwnRecords(paper.id, analystId);
  const state = createObservable<SessionState>(stateAtStart(records, paper.metadata));
  const shown: Shown = { view: null, offset: 0 };
  const desk: Desk = { records, state, shown };
  const following = followRecords(store.feed, () => readClaimSet(store, paper.id, analystId), {
    onRead(stored) {
      call(desk, stored.metadata);
      takeIn(desk, records.take(stored));
    },
    onChange({ change }) {
      call(desk, correctedIn(change.steps, paper.id));
      takeIn(desk, records.follow(change.steps));
      return true;
    },
  });
  await following.ready;
  return createSession(desk, paper, analystId, following.stop);
};

/** The open paper with what it is called now. */
export const paperOf = ({ paper, state }: PaperSession): Paper => ({
  ...paper,
  metadata: state.value.metadata,
});

/** What the reader shows, and where one reads in it. */
interface Shown {
  view: ReaderView | null;
  offset: number;
}

interface Desk {
  readonly records: OwnRecords;
  readonly state: Observable<SessionState>;
  readonly shown: Shown;
}

const stateAtStart = (
  { index, argument, dismissals, commentAnswers }: OwnRecords,
  metadata: PaperMetadata,
): SessionState => ({
  metadata,
  annotations: index.inOrder,
  argument,
  dismissals,
  commentAnswers,
  selection: null,
  kept: [],
  lastTag: null,
  chosenId: null,
  relatingId: null,
  hits: [],
  currentHit: null,
  here: 0,
  comparing: null,
});

const update = ({ state }: Desk, changed: Partial<SessionState>): void =>
  state.set({ ...state.value, ...changed });

/** What the paper is called from now on; null where nothing says so. */
const call = (desk: Desk, metadata: PaperMetadata | null): void => {
  if (metadata && !sameRecord(metadata, desk.state.value.metadata)) update(desk, { metadata });
};

const correctedIn = (steps: readonly Step[], paperId: string): PaperMetadata | null =>
  stepsOf(steps, 'papers').find((step) => stepId(step) === paperId)?.after?.metadata ?? null;

/** Shows what has changed in the records: relations first, so that what reads them finds both in step. */
const takeIn = (desk: Desk, { annotations, hasRelations }: Touched): void => {
  const { index, argument, dismissals, commentAnswers } = desk.records;
  const { value } = desk.state;
  const isOther =
    argument !== value.argument || dismissals !== value.dismissals || commentAnswers !== value.commentAnswers;
  if (isOther) update(desk, { argument, dismissals, commentAnswers });
  if (annotations.length > 0) {
    update(desk, {
      annotations: index.inOrder,
      chosenId: index.get(value.chosenId ?? '')?.id ?? null,
      relatingId: index.get(value.relatingId ?? '')?.id ?? null,
    });
    desk.shown.view?.refresh(annotations);
  }
  if (hasRelations) showRelated(desk);
};

/** Relations are seen in the text at the other ends of what is chosen, and nowhere else. */
const showRelated = ({ records: { index }, state, shown }: Desk): void => {
  const { argument, chosenId } = state.value;
  const ends = relationsOf(argument, chosenId ?? '').map(({ from, to }) => (from === chosenId ? to : from));
  shown.view?.showRelated(ends.flatMap((id) => index.get(id) ?? []));
};

const showHits = (desk: Desk, { hits, currentHit }: SearchHits): void => {
  update(desk, { hits, currentHit });
  desk.shown.view?.showHits(hits, currentHit);
};

const goToHit = (desk: Desk, currentHit: number): void => {
  const { hits } = desk.state.value;
  const hit = hits[currentHit];
  if (!hit) return;
  showHits(desk, { hits, currentHit });
  desk.shown.view?.reveal(hit);
};

const choose = (desk: Desk, annotation: Annotation | null, reveal: boolean): void => {
  const { view } = desk.shown;
  update(desk, { chosenId: annotation?.id ?? null });
  view?.choose(annotation);
  showRelated(desk);
  const [first] = annotation?.passages ?? [];
  if (first && reveal) view?.reveal(first);
};

const createSession = (desk: Desk, paper: FixedPaper, analystId: string, stop: () => void): PaperSession => {
  const { records, state, shown } = desk;
  const { index } = records;
  const sections = sectionsOf(paper);
  const search = createSearch(paper.text);
  const setComparing = (next: CompareSession | null): void => {
    const { comparing } = state.value;
    if (next === comparing) return;
    update(desk, { comparing: next });
    comparing?.close();
  };
  return {
    paper,
    analystId,
    index,
    sections,
    state,
    get view() {
      return shown.view;
    },
    setView(next) {
      shown.view = next;
      next?.choose(index.get(state.value.chosenId ?? '') ?? null);
      next?.showHits(state.value.hits, state.value.currentHit);
      showRelated(desk);
    },
    setComparing,
    select: (selection, kept) => update(desk, { selection, kept }),
    rememberTag(lastTag) {
      if (lastTag !== state.value.lastTag) update(desk, { lastTag });
    },
    choose: (annotationId, reveal) => choose(desk, index.get(annotationId ?? '') ?? null, reveal),
    relateFrom: (annotationId) => update(desk, { relatingId: annotationId }),
    moveTo(offset) {
      shown.offset = offset;
      const here = sectionsAt(sections, offset)[0]?.number ?? 0;
      if (here !== state.value.here) update(desk, { here });
    },
    search(words) {
      const hits = search(words);
      if (hits) showHits(desk, { hits, currentHit: null });
    },
    goToHit: (number) => goToHit(desk, number),
    stepHit: (step) => goToHit(desk, hitBeside(state.value, shown.offset, step)),
    close() {
      setComparing(null);
      stop();
    },
  };
};
