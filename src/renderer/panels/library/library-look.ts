/** What one looks for in the library: kept while the page is open, so that it is there when one comes back from a paper. */
import { createObservable } from '../../session/observable';

export interface LibraryLook {
  readonly words: string;
}

export const libraryLook = createObservable<LibraryLook>({ words: '' });

export const lookInLibrary = (changed: Partial<LibraryLook>): void =>
  libraryLook.set({ ...libraryLook.value, ...changed });
