/** What one looks for and at in the library: kept while the page is open, so that it is there when one comes back from a paper. */
import { createObservable } from './observable';
import { setLibraryLabels } from './preferences';

export interface LibraryLook {
  readonly words: string;
  /** The paper of the row that one went to, which keys and commands mean; null before, and when other rows are shown. */
  readonly rowId: string | null;
}

export const libraryLook = createObservable<LibraryLook>({ words: '', rowId: null });

export const goToRow = (rowId: string | null): void => libraryLook.set({ ...libraryLook.value, rowId });

export const searchLibrary = (words: string): void => libraryLook.set({ words, rowId: null });

export const chooseLibraryLabels = (labels: readonly string[]): void => {
  setLibraryLabels(labels);
  goToRow(null);
};
