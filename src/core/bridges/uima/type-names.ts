/** What our annotations are called in a CAS: custom layers, as INCEpTION names those of its users. */

export const PACKAGE = 'webanno.custom.';
export const OUR_ANNOTATION = 'PostilAnnotation';
export const OUR_RELATION = 'PostilRelation';
/** The feature that has an analyst's own labels. */
export const LABELS = 'labels';

/** The kind of relation by which further passages of one annotation hang on its first. */
export const CONTINUED_BY = 'continued by';
