/** An open paper: its annotations in memory, fed by committed changes, and what is selected and chosen. */

import { type AnnotationIndex, createAnnotationIndex } from '#core/annotation/annotation-index';
import { type Argument, createArgument, relationsOf } from '#core/annotation/argument';
import type { Paper } from '#core/paper/paper';
import { type FoldedText, findInFolded, foldText } from '#core/paper/search';
import { type Section, sectionsAt, sectionsOf } from '#core/paper/sections';
import type { TextRange } from '#core/passage/range';
import type { Annotation, Tag } from '#core/records/annotation';
import type { Dismissal } from '#core/records/dismissal';
import type { Committed } from '#store/change-feed';
import type { Store } from '#store/open-store';
import { readClaimSet } from '#store/queries';
import type { ReaderView } from '../reader/reader-view';
import type { CompareSession } from './compare-session';
import { createObservable, type Observable } from './observable';

export interface SessionState {
  /** My annotations in text order. */
  readonly annotations: readonly Annotation[];
  /** My relations between them. */
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
  /** What is selected in the reader, white space and all; null for a mere caret. */
  readonly selection: TextRange | null;
  /** What was selected before with Ctrl or Cmd and still belongs to it. */
  readonly kept: readonly TextRange[];
  /** What was tagged with last, to do it again with one key. */
  readonly lastTag: Tag | null;
  readonly chosenId: string | null;
  /** The annotation for which another end of a relation is being chosen. */
  readonly relatingId: string | null;
  /** What the search has found in the text, in text order. */
  readonly hits: readonly TextRange[];
  /** Which of them one is looking at; null before one goes to any. */
  readonly currentHit: number | null;
  /** The number of the section in which one is reading. */
  readonly here: number;
}

export interface PaperSession {
  readonly paper: Paper;
  readonly analystId: string;
  readonly index: AnnotationIndex;
  readonly sections: readonly Section[];
  readonly state: Observable<SessionState>;
  /** The reader shows the paper, or (null) no longer does. */
  setView(view: ReaderView | null): void;
  readonly view: ReaderView | null;
  /** Claim sets of the paper are being compared, or (null) no longer are. */
  setComparing(next: CompareSession | null): void;
  readonly comparing: CompareSession | null;
  select(selection: TextRange | null, kept: readonly TextRange[]): void;
  rememberTag(tag: Tag): void;
  /** Chooses an annotation; `reveal` also moves the text to it. */
  choose(annotationId: string | null, reveal: boolean): void;
  /** Begins to relate an annotation; null leaves that. */
  relateFrom(annotationId: string | null): void;
  /** One is reading at `offset`. */
  moveTo(offset: number): void;
  /** Looks for the words in the text; none, or nothing but white space, find nothing. */
  search(words: string): void;
  /** Moves the text to a hit. */
  goToHit(index: number): void;
  /** Moves the text to the next hit or the one before, seen from the last one or from where one is; round the ends. */
  stepHit(step: 1 | -1): void;
  close(): void;
}

/** A record of one analyst's claim set on one paper. */
interface Owned {
  readonly id: string;
  readonly paperId: string;
  readonly analystId: string;
}

interface ChangeOf<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

export const openPaperSession = async (
  store: Store,
  paper: Paper,
  analystId: string,
): Promise<PaperSession> => {
  const missed: Committed[] = [];
  const stopCollecting = store.feed.subscribe((committed) => missed.push(committed));
  const snapshot = await readClaimSet(store, paper.id, analystId);
  stopCollecting();

  const index = createAnnotationIndex(snapshot.annotations);
  const sections = sectionsOf(paper);
  let revision = snapshot.revision;
  /** The latest change that was told of; it may have come before those that it follows. */
  let told = revision;
  let view: ReaderView | null = null;
  let comparing: CompareSession | null = null;
  let searched = '';
  let folded: FoldedText | null = null;
  let offset = 0;
  const state = createObservable<SessionState>({
    annotations: index.inOrder,
    argument: createArgument(snapshot.relations),
    dismissals: snapshot.dismissals,
    selection: null,
    kept: [],
    lastTag: null,
    chosenId: null,
    relatingId: null,
    hits: [],
    currentHit: null,
    here: 0,
  });
  const update = (changed: Partial<SessionState>): void => state.set({ ...state.value, ...changed });

  const isOurs = <Row extends Owned>(record: Row | null): record is Row =>
    record?.paperId === paper.id && record.analystId === analystId;

  const concernsUs = ({ before, after }: ChangeOf<Owned>): boolean => isOurs(before) || isOurs(after);

  /** The records after the steps, without those of others. */
  const replaced = <Row extends Owned>(
    records: readonly Row[],
    steps: readonly ChangeOf<Row>[],
  ): readonly Row[] => {
    const touched = new Set(steps.map(({ before, after }) => (after ?? before)?.id));
    return [
      ...records.filter(({ id }) => !touched.has(id)),
      ...steps.flatMap(({ after }) => (isOurs(after) ? [after] : [])),
    ];
  };

  const follow = ({ change, revision: committed }: Committed): void => {
    if (committed <= told) return;
    told = committed;
    // Shown at once all the same: what was typed here must not give way to what it has replaced.
    if (committed > revision + 1) void reread();
    else revision = committed;
    // Relations first: what reads them when an annotation has changed finds both in step.
    const relations = change.steps.flatMap((step) => (step.table === 'relations' ? [step] : []));
    if (relations.some(concernsUs))
      update({ argument: createArgument(replaced(state.value.argument.relations, relations)) });
    const dismissals = change.steps.flatMap((step) => (step.table === 'dismissals' ? [step] : []));
    if (dismissals.some(concernsUs)) update({ dismissals: replaced(state.value.dismissals, dismissals) });
    replace(change.steps.flatMap((step) => (step.table === 'annotations' ? [step] : [])));
    if (relations.length > 0) showRelated();
  };

  const replace = (steps: readonly ChangeOf<Annotation>[]): void => {
    const touched: Annotation[] = [];
    for (const { before, after } of steps) {
      if (isOurs(before) && !isOurs(after)) index.remove(before.id);
      if (isOurs(after)) index.put(after);
      touched.push(...[before, after].filter(isOurs));
    }
    if (touched.length === 0) return;
    const { chosenId, relatingId } = state.value;
    update({
      annotations: index.inOrder,
      chosenId: index.get(chosenId ?? '')?.id ?? null,
      relatingId: index.get(relatingId ?? '')?.id ?? null,
    });
    view?.refresh(touched);
  };

  /** Relations are seen in the text at the other ends of what is chosen, and nowhere else. */
  const showRelated = (): void => {
    const { argument, chosenId } = state.value;
    const ends = relationsOf(argument, chosenId ?? '').map(({ from, to }) => (from === chosenId ? to : from));
    view?.showRelated(ends.flatMap((id) => index.get(id) ?? []));
  };

  /** Another window's change went by unheard: what is in memory is brought to what is stored. */
  const reread = async (): Promise<void> => {
    const stored = await readClaimSet(store, paper.id, analystId);
    if (stored.revision < told) return; // a later change has had it read again
    revision = stored.revision;
    update({ argument: createArgument(stored.relations), dismissals: stored.dismissals });
    const known = new Set(stored.annotations.map(({ id }) => id));
    replace([
      ...index.inOrder.filter(({ id }) => !known.has(id)).map((before) => ({ before, after: null })),
      ...stored.annotations.map((after) => ({ before: index.get(after.id) ?? null, after })),
    ]);
    showRelated();
  };

  const showHits = (hits: readonly TextRange[], currentHit: number | null): void => {
    update({ hits, currentHit });
    view?.showHits(hits, currentHit);
  };

  const goToHit = (index: number): void => {
    const hit = state.value.hits[index];
    if (!hit) return;
    showHits(state.value.hits, index);
    view?.reveal(hit);
  };

  missed.forEach(follow);
  const stopFollowing = store.feed.subscribe(follow);

  return {
    paper,
    analystId,
    index,
    sections,
    state,
    get view() {
      return view;
    },
    setView(next) {
      view = next;
      view?.choose(index.get(state.value.chosenId ?? '') ?? null);
      view?.showHits(state.value.hits, state.value.currentHit);
      showRelated();
    },
    get comparing() {
      return comparing;
    },
    setComparing(next) {
      comparing = next;
    },
    select: (selection, kept) => update({ selection, kept }),
    rememberTag(lastTag) {
      if (lastTag !== state.value.lastTag) update({ lastTag });
    },
    choose(annotationId, reveal) {
      const annotation = index.get(annotationId ?? '') ?? null;
      update({ chosenId: annotation?.id ?? null });
      view?.choose(annotation);
      showRelated();
      const [first] = annotation?.passages ?? [];
      if (first && reveal) view?.reveal(first);
    },
    relateFrom: (annotationId) => update({ relatingId: annotationId }),
    moveTo(next) {
      offset = next;
      const here = sectionsAt(sections, offset)[0]?.number ?? 0;
      if (here !== state.value.here) update({ here });
    },
    search(words) {
      if (words === searched) return;
      searched = words;
      folded ??= foldText(paper.text);
      showHits(findInFolded(folded, words), null);
    },
    goToHit,
    stepHit: (step) => goToHit(hitBeside(state.value, offset, step)),
    close: stopFollowing,
  };
};

const hitBeside = ({ hits, currentHit }: SessionState, offset: number, step: 1 | -1): number => {
  if (currentHit !== null) return (currentHit + step + hits.length) % hits.length;
  const next = hits.findIndex(({ from }) => from >= offset);
  if (step === 1) return Math.max(0, next);
  return (next <= 0 ? hits.length : next) - 1;
};
