/** Where the window was when it was last closed, as kept in window.json. */
import * as z from 'zod';
import { parseJson } from './files/parse-json';

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
const windowState = z.object({ bounds: rectangle, maximized: z.boolean() });

export type Rectangle = z.infer<typeof rectangle>;
export type WindowState = z.infer<typeof windowState>;

/** How the window opens again: without a position where the system is to choose one. */
export interface Reopening {
  readonly bounds: Rectangle | Pick<Rectangle, 'width' | 'height'>;
  readonly maximized: boolean;
}

export const MINIMUM_SIZE = { width: 480, height: 360 };
export const DEFAULT_SIZE = { width: 1280, height: 800 };
/** So much of the window must be on a screen that its title bar can be caught with the mouse. */
const GRASPABLE = 64;

/**
 * Null when the text is not a window state. Only the size is kept of one that would lie where no screen is (any more):
 * on Wayland, where no window knows its place, all say that they lie at 0,0.
 */
export const readWindowState = (text: string, screens: readonly Rectangle[]): Reopening | null => {
  const parsed = windowState.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { bounds, maximized } = parsed.data;
  const { width, height } = bounds;
  if (width < MINIMUM_SIZE.width || height < MINIMUM_SIZE.height) return null;
  const isWithinReach = screens.some((screen) => canGrasp(bounds, screen));
  return { bounds: isWithinReach ? bounds : { width, height }, maximized };
};

const canGrasp = (window: Rectangle, screen: Rectangle): boolean => {
  const width = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleIsOnScreen = window.y >= screen.y && window.y + GRASPABLE <= screen.y + screen.height;
  return width >= GRASPABLE && titleIsOnScreen;
};
