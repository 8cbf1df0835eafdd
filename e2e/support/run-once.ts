/**
 * Specs that say the same on every host: what they look at is the page's own, which asks nothing of its host but to
 * open a file, and that has specs of its own. On the stand-in the page is the same as in the browser, in the same
 * Chromium, so they run in the project "browser" alone there; on a real Electron, which has another one, everything runs.
 * A spec that is not listed here runs on both, but for its tests that say ONCE.
 */
import { isRealElectron } from '../electron/electron-shell';

/** Of a single test in a spec of which others look at the host: `test('…', ONCE, async …)`. */
export const ONCE = { tag: '@once' } as const;

/** What the project "electron" leaves out of the specs that it has. */
export const NOT_ON_STAND_IN: RegExp | undefined = isRealElectron ? undefined : /@once/;

export const RUN_ONCE: readonly string[] = isRealElectron
  ? []
  : [
      'about.spec.ts',
      'agreement.spec.ts',
      'appearance.spec.ts',
      'argument.spec.ts',
      'colleagues.spec.ts',
      'compare-text.spec.ts',
      'compare.spec.ts',
      'composition.spec.ts',
      'damaged.spec.ts',
      'decide.spec.ts',
      'faults/damage.spec.ts',
      'faults/kills.spec.ts',
      'faults/no-room.spec.ts',
      'finding.spec.ts',
      'first-load.spec.ts',
      'focus.spec.ts',
      'forced-colours.spec.ts',
      'help.spec.ts',
      'keys.spec.ts',
      'map.spec.ts',
      'new-version.spec.ts',
      'pages.spec.ts',
      'panes.spec.ts',
      'palette.spec.ts',
      'passages.spec.ts',
      'place.spec.ts',
      'places.spec.ts',
      'printed-pages.spec.ts',
      'pseudo-locale.spec.ts',
      'reading.spec.ts',
      'reflow.spec.ts',
      'select.spec.ts',
      'shared-contexts.spec.ts',
      'strip.spec.ts',
      'tagging.spec.ts',
      'ten-tasks.spec.ts',
      'text-menu.spec.ts',
      'tour.spec.ts',
      'trash.spec.ts',
      'unsaved.spec.ts',
      'whole-paper/whole-paper.spec.ts',
    ];
