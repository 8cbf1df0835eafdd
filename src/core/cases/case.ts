/** A case: one place where analysts agree or differ, with each one's reading. It is what is decided, one by one. */

import type { TextRange } from '../passage/range';
import type { Annotation } from '../records/annotation';
import type { Relation } from '../records/relation';
import type { AttributeSpread, BoundarySpread } from './spread';

/** What one analyst has at the place. */
export interface Reading {
  readonly analystId: string;
  /** In text order; empty where the analyst tagged nothing. Of a relation case: what the analyst has at its ends. */
  readonly annotations: readonly Annotation[];
  /** What the analyst says between the two ends of a relation case, oldest first; else empty. */
  readonly relations: readonly Relation[];
  /** False only where an analyst lacks an end of a relation case: not having related the two then says nothing. */
  readonly takesPart: boolean;
}

interface CaseCommon {
  /** The same for as long as the case is about the same annotations, in whatever order the sets come. */
  readonly key: string;
  /** One of each set that was compared, in the order in which the sets came. */
  readonly readings: readonly Reading[];
  /** Nobody's reading is empty. */
  readonly isByAll: boolean;
}

export interface AnnotationCase extends CaseCommon {
  readonly about: 'annotations';
  /** The weightiest thing in which analysts differ: tag, split, boundary, only-one, attribute; else same. */
  readonly kind: 'same' | 'tag' | 'split' | 'boundary' | 'only-one' | 'attribute';
  /** From where the first annotation begins to where the last ends. */
  readonly place: TextRange;
  /** Null where all tagged exactly the same place, and where somebody has it in parts. */
  readonly boundary: BoundarySpread | null;
  /** Empty where somebody has it in parts. Differing notes are listed, but alone they do not make the case a difference. */
  readonly attributes: readonly AttributeSpread[];
}

export interface RelationCase extends CaseCommon {
  readonly about: 'relations';
  /** `same` when all who take part say the same, even if only one analyst has both ends. */
  readonly kind: 'same' | 'relation';
  /** That of the end which stands later in the text, so that both ends come before what is between them. */
  readonly place: TextRange;
  /** In text order. The same case twice where annotations of one case are related. */
  readonly ends: readonly [AnnotationCase, AnnotationCase];
}

export type Case = AnnotationCase | RelationCase;
