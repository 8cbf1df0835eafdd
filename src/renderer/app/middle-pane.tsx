/** The text, and what stands beside it: the pages as printed and the map. In a smaller window they stand in its place. */
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { t } from '#catalogue/translate';
import { showTextAlone } from '../actions/look-actions';
import { resizePane } from '../actions/pane-actions';
import { Separator } from '../design/separator';
import { useMedia, usePanes } from '../hooks/use-panes';
import { useWorkbench } from '../hooks/workbench-context';
import { focusTargets } from '../session/focus-targets';
import { ONE_AT_A_TIME } from '../session/panes';
import type { PaperSession } from '../session/paper-session';
import './middle-pane.css';

export interface MiddlePaneProps {
  readonly session: PaperSession;
  readonly text: ReactNode;
  /** Null while there is nothing beside the text. */
  readonly beside: ReactNode;
  /** Which of what stands beside the text takes the focus where it stands in its place. */
  readonly first: 'map' | 'pages';
}

export const MiddlePane = ({ session, text, beside, first }: MiddlePaneProps): ReactElement => {
  const workbench = useWorkbench();
  const { sizes, isReading } = usePanes(session);
  const isOneAtATime = useMedia(ONE_AT_A_TIME);
  const isShown = beside !== null && !isReading;
  const covers = isShown && isOneAtATime;
  const textBox = useRef<HTMLDivElement>(null);
  // Keys must not act on a text that is not seen.
  useEffect(() => {
    const { activeElement, body } = document;
    if (covers && (activeElement === body || textBox.current?.contains(activeElement)))
      focusTargets.focus(first);
  }, [covers, first]);
  return (
    <div className={`middle-pane${covers ? ' is-one-at-a-time' : ''}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: who goes to the text wants to see it */}
      <div
        ref={textBox}
        className="text-pane"
        onFocus={() =>
          covers && textBox.current?.contains(document.activeElement) && showTextAlone(workbench)
        }
      >
        {text}
      </div>
      {isShown && (
        <>
          {!covers && (
            <Separator
              controls={BESIDE_ID}
              label={t('app.beside')}
              side="after"
              isVertical
              least={LEAST_WIDTH}
              leftForOthers={LEAST_WIDTH}
              onResize={(size) => resizePane(session, 'beside', size)}
            />
          )}
          <div
            id={BESIDE_ID}
            className="beside-pane"
            style={{ flexBasis: covers ? undefined : sizes.beside }}
          >
            {beside}
          </div>
        </>
      )}
    </div>
  );
};

const BESIDE_ID = 'pane-beside';

/** In CSS pixels. */
const LEAST_WIDTH = 288;
