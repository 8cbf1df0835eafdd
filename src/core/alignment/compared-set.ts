/** One analyst's annotations and relations on the paper. */
import type { Annotation } from '../records/annotation';
import type { Relation } from '../records/relation';

export interface ComparedSet {
  readonly analystId: string;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
}
