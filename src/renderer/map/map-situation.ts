/** What is known when a gesture on the map is made. */

import type { MapLayout } from './layout/layout-graph';
import type { MapModel } from './layout/map-model';
import type { ArgumentMapProps } from './map-props';
import type { Pointing } from './use-pointing';
import type { ViewControl } from './use-view';

export interface MapSituation {
  readonly props: ArgumentMapProps;
  readonly model: MapModel;
  readonly layout: MapLayout | null;
  readonly pointing: Pointing;
  readonly view: ViewControl;
  readonly focus: () => void;
}
