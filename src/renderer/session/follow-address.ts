/** Follows the address: the library, or the paper that it names, opened when one goes there and closed when one leaves. */
import { type Change, stepId } from '#core/edit/change';
import type { Analyst } from '#core/records/analyst';
import type { Store } from '#store/open-store';
import { observeLibrary, readPaper } from '#store/queries';
import { loadPart } from '../design/load-part';
import type { CompareSession } from './compare-session';
import { goToRow } from './library-look';
import type { Observable } from './observable';
import { remember } from './paper-memory';
import { openPaperSession, type PaperSession } from './paper-session';
import { type PaperLook, parseRoute, type Route, routeHash } from './route';
import { sessionIn, type WorkbenchState } from './workbench-state';

export interface AddressFollower {
  /** Goes where the address says; `isAnew` also opens a paper again that is open. */
  follow(isAnew?: boolean): Promise<void>;
}

/** From here on the screen follows the address, and closes or reopens its paper when any window removes or restores it. */
export const followAddress = (
  store: Store,
  state: Observable<WorkbenchState>,
  me: () => Analyst | null,
): AddressFollower => {
  const update = (changed: Partial<WorkbenchState>): void => state.set({ ...state.value, ...changed });
  const library = createLibraryFollower(store, (entries) => update({ library: entries }));
  let opening = 0;

  const follow = async (isAnew = false): Promise<void> => {
    const route = parseRoute(location.hash);
    const analyst = me();
    const open = sessionIn(state.value);
    if (!isAnew && open && route.kind === 'paper' && isOf(open, route.paperId, analyst)) {
      // Only the look has changed: caret, scroll position and choice stay as they are.
      update({ route });
      remember(route.paperId, { address: routeHash(route) });
      return showLook(store, open, route.look);
    }
    const turn = ++opening;
    if (open) looks.delete(open);
    open?.close();
    library.follow(route.kind === 'library' || !analyst);
    if (route.kind === 'library' || !analyst) return update({ route, onScreen: { kind: 'library' } });
    goToRow(null); // who comes back is at the paper read last
    update({ route, onScreen: { kind: 'opening' } });
    const opened = await openPaper(store, route, analyst);
    if (turn !== opening) return opened?.close();
    update({ onScreen: opened ? { kind: 'paper', session: opened } : { kind: 'missing' } });
    if (opened) remember(route.paperId, { openedAt: new Date().toISOString(), address: routeHash(route) });
  };

  window.addEventListener('hashchange', () => void follow());
  // Whichever window removes the paper, it is left here too; brought back, it is opened again.
  store.feed.subscribe(({ change }) => {
    const { route } = state.value;
    if (route.kind === 'paper' && comesOrGoes(change, route.paperId)) void follow(true);
  });
  return { follow };
};

/** Followed only while it is shown: counting the annotations of every paper would hold up each new one. */
const createLibraryFollower = (
  store: Store,
  onEntries: (entries: WorkbenchState['library']) => void,
): { follow(isShown: boolean): void } => {
  let following: { unsubscribe(): void } | null = null;
  return {
    follow(isShown) {
      if (isShown) following ??= observeLibrary(store).subscribe(onEntries);
      else following?.unsubscribe();
      if (!isShown) following = null;
    },
  };
};

type PaperRoute = Extract<Route, { readonly kind: 'paper' }>;

/** Null when the paper is not in the library. */
const openPaper = async (
  store: Store,
  { paperId, look }: PaperRoute,
  analyst: Analyst,
): Promise<PaperSession | null> => {
  const paper = await readPaper(store, paperId);
  const session = paper && (await openPaperSession(store, paper, analyst.id));
  if (session) await showLook(store, session, look);
  return session;
};

/** Searches and compares as the address says: at once, so that what is pressed stays as pressed, unless comparing begins. */
const showLook = async (store: Store, session: PaperSession, look: PaperLook): Promise<void> => {
  session.search(look.words);
  const turn = (looks.get(session) ?? 0) + 1;
  looks.set(session, turn);
  if (look.compared === null) return session.setComparing(null);
  const { comparing } = session.state.value;
  if (comparing) return showCompared(comparing, look.compared, look);
  // What compares is loaded first; meanwhile the address may say something else.
  const { openCompareSession } = await loadPart(() => import('./compare-session'));
  if (looks.get(session) !== turn) return;
  const opened = openCompareSession(store, session);
  showCompared(opened, look.compared, look);
  session.choose(null, false); // its place is the case's
  session.setComparing(opened);
};

const showCompared = (
  comparing: CompareSession,
  compared: readonly string[],
  { caseFilter }: PaperLook,
): void => {
  comparing.chooseSets(compared);
  comparing.filterBy(caseFilter);
};

/** How often each open paper was looked at anew. */
const looks = new WeakMap<PaperSession, number>();

const comesOrGoes = ({ steps }: Change, paperId: string): boolean =>
  steps.some((step) => step.table === 'papers' && stepId(step) === paperId && !(step.before && step.after));

const isOf = (session: PaperSession, paperId: string, analyst: Analyst | null): boolean =>
  session.paper.id === paperId && session.analystId === analyst?.id;
