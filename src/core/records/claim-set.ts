/** What a claim set is made of: annotations, the relations between them, and the findings that were dismissed. */
import type { Annotation } from './annotation';
import type { Dismissal } from './dismissal';
import type { Relation } from './relation';

export interface ClaimSetRecords {
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  readonly dismissals: readonly Dismissal[];
}
