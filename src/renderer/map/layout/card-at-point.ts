/** The card that lies nearest to a point of the map. */
import { centreOf, type Point } from './geometry';
import type { MapLayout } from './layout-graph';

/** Null when no card qualifies. */
export const cardNearest = (
  { boxes }: Pick<MapLayout, 'boxes'>,
  { x, y }: Point,
  qualifies: (id: string) => boolean = () => true,
): string | null => {
  let [nearest, least]: [string | null, number] = [null, Infinity];
  for (const [id, box] of boxes) {
    const centre = centreOf(box);
    const distance = qualifies(id) ? Math.hypot(centre.x - x, centre.y - y) : Infinity;
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
};
