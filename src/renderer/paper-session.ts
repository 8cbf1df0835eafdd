/** An open paper: its annotations in memory, fed by committed changes, and what is selected and chosen. */
import type { Annotation } from '#core/annotation/annotation';
import { type AnnotationIndex, createAnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Committed } from '#store/change-feed';
import type { Store } from '#store/open-store';
import { readAnnotations } from '#store/queries';
import { createObservable, type Observable } from './observable';
import type { ReaderView } from './reader/reader-view';

export interface SessionState {
  /** My annotations in text order. */
  readonly annotations: readonly Annotation[];
  /** What is selected in the reader, white space and all; null for a mere caret. */
  readonly selection: TextRange | null;
  readonly chosenId: string | null;
  /** Notes as they are being typed, by annotation, until they are on the disk. */
  readonly drafts: ReadonlyMap<string, string>;
}

export interface PaperSession {
  readonly paper: Paper;
  readonly analystId: string;
  readonly index: AnnotationIndex;
  readonly state: Observable<SessionState>;
  /** The reader shows the paper, or (null) no longer does. */
  setView(view: ReaderView | null): void;
  readonly view: ReaderView | null;
  select(selection: TextRange | null): void;
  /** Chooses an annotation; `reveal` also moves the text to it. */
  choose(annotationId: string | null, reveal: boolean): void;
  setDraft(annotationId: string, note: string | null): void;
  close(): void;
}

export const openPaperSession = async (
  store: Store,
  paper: Paper,
  analystId: string,
): Promise<PaperSession> => {
  const missed: Committed[] = [];
  const stopCollecting = store.feed.subscribe((committed) => missed.push(committed));
  const snapshot = await readAnnotations(store, paper.id, analystId);
  stopCollecting();

  const index = createAnnotationIndex(snapshot.annotations);
  let revision = snapshot.revision;
  let view: ReaderView | null = null;
  const state = createObservable<SessionState>({
    annotations: index.inOrder,
    selection: null,
    chosenId: null,
    drafts: new Map(),
  });
  const update = (changed: Partial<SessionState>): void => state.set({ ...state.value, ...changed });

  const isOurs = (annotation: Annotation | null): annotation is Annotation =>
    annotation?.paperId === paper.id && annotation.analystId === analystId;

  const follow = ({ change, revision: committed }: Committed): void => {
    if (committed <= revision) return;
    if (committed > revision + 1) return void reread();
    revision = committed;
    replace(change.steps.flatMap((step) => (step.table === 'annotations' ? [step] : [])));
  };

  const replace = (steps: readonly { before: Annotation | null; after: Annotation | null }[]): void => {
    const touched: Annotation[] = [];
    for (const { before, after } of steps) {
      if (isOurs(before) && !isOurs(after)) index.remove(before.id);
      if (isOurs(after)) index.put(after);
      touched.push(...[before, after].filter(isOurs));
    }
    if (touched.length === 0) return;
    const chosenId = index.get(state.value.chosenId ?? '')?.id ?? null;
    update({ annotations: index.inOrder, chosenId });
    view?.refresh(touched);
  };

  /** Another window's change went by unheard: what is in memory is brought to what is stored. */
  const reread = async (): Promise<void> => {
    const stored = await readAnnotations(store, paper.id, analystId);
    revision = stored.revision;
    const known = new Set(stored.annotations.map(({ id }) => id));
    replace([
      ...index.inOrder.filter(({ id }) => !known.has(id)).map((before) => ({ before, after: null })),
      ...stored.annotations.map((after) => ({ before: index.get(after.id) ?? null, after })),
    ]);
  };

  missed.forEach(follow);
  const stopFollowing = store.feed.subscribe(follow);

  return {
    paper,
    analystId,
    index,
    state,
    get view() {
      return view;
    },
    setView(next) {
      view = next;
      view?.choose(index.get(state.value.chosenId ?? '') ?? null);
    },
    select: (selection) => update({ selection }),
    choose(annotationId, reveal) {
      const annotation = index.get(annotationId ?? '') ?? null;
      update({ chosenId: annotation?.id ?? null });
      view?.choose(annotation);
      const [first] = annotation?.passages ?? [];
      if (first && reveal) view?.reveal(first);
    },
    setDraft(annotationId, note) {
      const drafts = new Map(state.value.drafts);
      if (note === null) drafts.delete(annotationId);
      else drafts.set(annotationId, note);
      update({ drafts });
    },
    close: stopFollowing,
  };
};
