/** Right of the text, in a small window below it: what has been made of the paper, or what is compared; and the line before it. */
import type { ReactElement, ReactNode } from 'react';
import { t } from '#catalogue/translate';
import { resizePane, togglePane } from '../actions/pane-actions';
import { Separator } from '../design/separator';
import { useIsPaneOpen, useMedia, usePanes } from '../hooks/use-panes';
import { STACKED } from '../session/panes';
import type { PaperSession } from '../session/paper-session';
import './inspector-pane.css';

export interface InspectorPaneProps {
  readonly session: PaperSession;
  readonly isComparing: boolean;
  readonly children: ReactNode;
}

export const InspectorPane = ({ session, isComparing, children }: InspectorPaneProps): ReactElement => {
  const isStacked = useMedia(STACKED);
  const isOpen = useIsPaneOpen(session, 'inspector');
  const { sizes, isReading } = usePanes(session);
  const wide = isComparing ? 'compared' : 'inspector';
  const size = isStacked ? 'below' : wide;
  return (
    <>
      {!isReading && (
        <Separator
          controls={INSPECTOR_ID}
          label={t(isComparing ? 'compare.panel' : 'app.inspector')}
          side="after"
          isVertical={!isStacked}
          least={isStacked ? LEAST_HEIGHT : LEAST_WIDTH}
          leftForOthers={isStacked ? LEAST_HEIGHT : LEFT_FOR_OTHERS}
          onResize={(to) => resizePane(session, size, to)}
          onToggle={() => togglePane(session, 'inspector')}
        />
      )}
      {isOpen && (
        <div
          id={INSPECTOR_ID}
          className={`inspector-pane${isComparing ? ' is-comparing' : ''}`}
          style={{ flexBasis: sizes[size] }}
        >
          {children}
        </div>
      )}
    </>
  );
};

const INSPECTOR_ID = 'pane-inspector';

/** In CSS pixels. */
const LEAST_WIDTH = 272;
const LEAST_HEIGHT = 96;
const LEFT_FOR_OTHERS = 480;
