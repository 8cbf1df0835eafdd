/** What REFI-QDA 1.0 and its files are called. */

export const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0';
export const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** Written in small letters by the specification, and with a capital by some programs. */
export const PROJECT_FILE = 'project.qde';
export const SOURCES_FOLDER = 'Sources';
export const INTERNAL = 'internal://';

/** The link by which further passages of one annotation hang on its first. */
export const CONTINUED_BY = 'continued by';
