/** A page without a paper on the screen: makes library files for the program, measures the core alone, and comparing. */
import type { ColleaguesSize } from '../colleagues';
import { createBenchLibrary, type LibrarySize } from '../library';
import { createComparingBench } from './measure-comparing';
import { measureCore } from './measure-core';

/** The file as text. */
const library = (size: LibrarySize): string => new TextDecoder().decode(createBenchLibrary(size));

/** What is measured is asked for one by one afterwards, so that a trace of it shows nothing else. */
const prepareComparing = (size: ColleaguesSize): void => {
  Object.assign(window, { comparingBench: createComparingBench(size) });
};

Object.assign(window, { libraryBench: { library, core: measureCore, prepareComparing } });
