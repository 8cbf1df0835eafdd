/** What is under way on the map, with its buttons: relating, choosing what is said, a chosen arrow. */
import type { ReactElement, ReactNode } from 'react';
import { t, tParts, type Wrap } from '#catalogue/translate';
import { Button } from '../design/button';
import { describeArrow, nameCard, sayShortly } from './drawing/describe-map';
import type { MapArrow, MapModel } from './layout/map-model';
import { type Gesture, keysOfRelation, type ProposedRelation } from './layout/relating';

export interface MapBarProps {
  readonly model: MapModel;
  readonly gesture: Gesture;
  readonly arrow: MapArrow | null;
  /** The card that the keys have reached: from afar its words cannot be read on the map. */
  readonly cursorId: string | null;
  /** What could not be done, or what should be known; the empty string for nothing. */
  readonly notice: string;
  readonly onRelate: (relation: ProposedRelation) => void;
  readonly onRemove: (relationId: string) => void;
  readonly onLeave: () => void;
}

export const MapBar = (props: MapBarProps): ReactElement | null => {
  const { gesture, arrow, notice } = props;
  const content =
    gesture.kind === 'relating' ? (
      <RelatingBar {...props} first={gesture.first} />
    ) : gesture.kind === 'choosing' ? (
      <ChoosingBar {...props} relations={gesture.relations} />
    ) : arrow ? (
      <ArrowBar {...props} arrow={arrow} />
    ) : null;
  if (!content && notice === '') return null;
  return (
    <div className="map-bar">
      {notice !== '' && <p className="map-notice">{notice}</p>}
      {content}
    </div>
  );
};

const RelatingBar = ({
  model,
  first,
  cursorId,
  onLeave,
}: MapBarProps & { readonly first: string }): ReactElement => (
  <>
    <p>{sayRelating(model, first, cursorId)}</p>
    <LeaveButton onLeave={onLeave} />
  </>
);

const sayRelating = (model: MapModel, firstId: string, cursorId: string | null): readonly ReactNode[] => {
  const first = nameCard(model, firstId);
  return cursorId === null || cursorId === firstId
    ? tParts('map.relate-to-another', { card }, { first })
    : tParts('map.relate-to', { card }, { first, second: nameCard(model, cursorId) });
};

/** Its words may run from right to left. */
const card: Wrap<ReactElement> = (words) => (
  <span key={words.join('')} dir="auto">
    {words}
  </span>
);

const ChoosingBar = ({
  model,
  relations,
  onRelate,
  onLeave,
}: MapBarProps & { readonly relations: readonly ProposedRelation[] }): ReactElement => (
  <>
    <fieldset className="map-choices" aria-label={t('map.choices')}>
      {relations.map((relation) => (
        <Button
          key={`${relation.kind}-${relation.from}`}
          aria-keyshortcuts={keysOfRelation(relations, relation).join('+')}
          title={describeArrow(relation, model)}
          onClick={() => onRelate(relation)}
        >
          <kbd>{keysOfRelation(relations, relation).join('+')}</kbd>{' '}
          <span dir="auto">{sayShortly(model, relation)}</span>
        </Button>
      ))}
    </fieldset>
    <LeaveButton onLeave={onLeave} />
  </>
);

const ArrowBar = ({
  model,
  arrow,
  onRemove,
  onLeave,
}: MapBarProps & { readonly arrow: MapArrow }): ReactElement => (
  <>
    <p dir="auto">{describeArrow(arrow, model)}</p>
    <div className="map-choices">
      <Button onClick={() => onRemove(arrow.id)}>{tParts('map.remove', { key })}</Button>
      <LeaveButton onLeave={onLeave} />
    </div>
  </>
);

const LeaveButton = ({ onLeave }: { readonly onLeave: () => void }): ReactElement => (
  <Button rank="quiet" onClick={onLeave}>
    {tParts('map.leave', { key })}
  </Button>
);

const key: Wrap<ReactElement> = (words) => <kbd key="key">{words}</kbd>;
