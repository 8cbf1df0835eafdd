/** A page without a paper on the screen: makes library files for the program, measures the core alone, comparing and reading. */
import type { ColleaguesSize } from '../colleagues';
import { createBenchLibrary, type LibrarySize } from '../library';
import { createComparingBench } from './measure-comparing';
import { measureCore } from './measure-core';
import { createReadingBench } from './measure-reading';

/** The file as text. */
const library = (size: LibrarySize): string => new TextDecoder().decode(createBenchLibrary(size));

/** What is measured is asked for one by one afterwards, so that a trace of it shows nothing else. */
const prepareComparing = (size: ColleaguesSize): void => {
  Object.assign(window, { comparingBench: createComparingBench(size) });
};

const prepareReading = (pages: number): void => {
  Object.assign(window, { readingBench: createReadingBench(pages) });
};

Object.assign(window, { libraryBench: { library, core: measureCore, prepareComparing, prepareReading } });
