/** What the map is of, and whom it tells what one does on it. */
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import type { MapFileKind } from './drawing/save-map';
import type { OfferRelations, ProposedRelation } from './layout/relating';

export interface ArgumentMapProps {
  /** Names the map on the screen, for screen readers and in saved files. */
  readonly title: string;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  readonly chosenId: string | null;
  /** Null: nothing is chosen any more. `reveal`: the text should show it, too. */
  readonly onChoose: (id: string | null, reveal: boolean) => void;
  /** What can be said of two cards, or why nothing can; asked for every other card when relating starts. */
  readonly offerRelations: OfferRelations;
  readonly onRelate: (relation: ProposedRelation) => void;
  readonly onRemoveRelation: (relationId: string) => void;
  readonly onSave: (kind: MapFileKind, bytes: Uint8Array<ArrayBuffer>) => void;
  /** The style sheet makes the map the one thing that is printed. */
  readonly onPrint: () => void;
}
