/** The map's buttons and the key to its signs. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
import { describeMap } from './drawing/describe-map';
import { DrawingKey, KEY_SIZE } from './drawing/drawing-key';
import { SCREEN_PALETTE } from './drawing/map-colors';
import type { MapFileKind } from './drawing/save-map';
import type { MapModel } from './layout/map-model';

export interface MapToolbarProps {
  readonly model: MapModel;
  readonly canRelate: boolean;
  readonly isReady: boolean;
  readonly onFit: () => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onRelate: () => void;
  readonly onSave: (kind: MapFileKind) => void;
  readonly onPrint: () => void;
}

export const MapToolbar = (props: MapToolbarProps): ReactElement => (
  <div className="map-toolbar">
    <p className="map-counts">{describeMap(props.model)}</p>
    <fieldset className="map-buttons" aria-label={t('map.view')}>
      <Tool label={t('map.zoom-out')} keys="-" onClick={props.onZoomOut} isEnabled={props.isReady}>
        −
      </Tool>
      <Tool label={t('common.fit')} keys="F" onClick={props.onFit} isEnabled={props.isReady}>
        {t('common.fit')}
      </Tool>
      <Tool label={t('map.zoom-in')} keys="+" onClick={props.onZoomIn} isEnabled={props.isReady}>
        +
      </Tool>
    </fieldset>
    <fieldset className="map-buttons" aria-label={t('map.tools')}>
      <Tool label={t('map.relate')} keys="R" onClick={props.onRelate} isEnabled={props.canRelate}>
        {t('map.relate')}
      </Tool>
      <Tool label={t('map.save-svg')} onClick={() => props.onSave('svg')} isEnabled={props.isReady}>
        SVG
      </Tool>
      <Tool label={t('map.save-png')} onClick={() => props.onSave('png')} isEnabled={props.isReady}>
        PNG
      </Tool>
      <Tool label={t('map.print')} onClick={props.onPrint} isEnabled={props.isReady}>
        {t('common.print')}
      </Tool>
    </fieldset>
    {props.model.arrows.length > 0 && (
      <svg
        direction="ltr"
        className="map-key"
        viewBox={`0 0 ${KEY_SIZE.width} ${KEY_SIZE.height}`}
        width={KEY_SIZE.width}
        height={KEY_SIZE.height}
        aria-hidden="true"
      >
        <DrawingKey palette={SCREEN_PALETTE} />
      </svg>
    )}
  </div>
);

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly isEnabled: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

const Tool = ({ label, keys, isEnabled, onClick, children }: ToolProps): ReactElement => (
  <Button
    rank="quiet"
    className="map-tool"
    aria-label={label}
    aria-keyshortcuts={keys}
    title={keys ? t('map.tool-with-key', { label, key: keys }) : label}
    disabled={!isEnabled}
    onClick={onClick}
  >
    {children}
  </Button>
);
