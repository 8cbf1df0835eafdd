/** What the worker that plans is asked, and what it answers. */
import type { ImportEntry, ImportFile } from '#core/colleagues/plan-import';
import type { LocalLibrary } from '#core/files/merge-library';
import type { CarryOverPlan } from '#core/versions/carry-over';
import type { Versions } from '#core/versions/versions';

export type PlanningOrder =
  | { readonly kind: 'carry-over'; readonly versions: Versions }
  | {
      readonly kind: 'import';
      readonly files: readonly ImportFile[];
      readonly local: LocalLibrary;
      readonly texts: ReadonlyMap<string, string>;
    };

export type PlanningAnswer =
  | { readonly kind: 'carry-over'; readonly plan: CarryOverPlan }
  | { readonly kind: 'import'; readonly entries: readonly ImportEntry[] };
