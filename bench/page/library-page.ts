/** A page without a paper on the screen: makes library files for the program, and measures the core alone. */
import { createBenchLibrary, type LibrarySize } from '../library';
import { measureCore } from './measure-core';

/** The file as text. */
const library = (size: LibrarySize): string => new TextDecoder().decode(createBenchLibrary(size));

Object.assign(window, { libraryBench: { library, core: measureCore } });
