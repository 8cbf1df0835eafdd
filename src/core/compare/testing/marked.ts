/** Annotations drawn under a text of a hundred characters, for tests of comparing. */
import type { Annotation, Tag } from '../../records/annotation';
import type { Relation, RelationKind } from '../../records/relation';
import { annotationAt, TEST_TIME } from '../../testing/records';

export const MARKED_TEXT = '0123456789'.repeat(10);

/** Analyst `id[0]` tags each `[from, to]` of `places` in one annotation. */
export const marked = (
  id: string,
  tag: Tag,
  places: readonly (readonly [from: number, to: number])[],
  changed: Partial<Annotation> = {},
): Annotation =>
  annotationAt(
    id,
    { id: 'paper', text: MARKED_TEXT },
    places.map(([from, to]) => ({ from, to })),
    { analystId: id.charAt(0), tag, ...changed },
  );

/** `a1 supports a2`, by analyst a. */
export const related = (from: string, kind: RelationKind, to: string): Relation => ({
  id: `${from} ${kind} ${to}`,
  paperId: 'paper',
  analystId: from.charAt(0),
  kind,
  from,
  to,
  createdAt: TEST_TIME,
});
