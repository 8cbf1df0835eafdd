/** Where a menu opens that no button has: below what it is about, or above it, and in any case within the window. */

/** In CSS pixels: so far from the edges of the window, and from what it is about. */
const EDGE = 8;
const GAP = 2;

/** `about` is a point of the screen, or what is seen of the words. The menu runs on from it as the lines of the window do. */
export const placeAtPoint = (about: DOMRect, menu: HTMLElement): void => {
  const { width, height } = menu.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(menu).direction === 'rtl';
  const below = about.bottom + GAP;
  const above = about.top - GAP - height;
  const isRoomBelow = below + height <= window.innerHeight - EDGE;
  const top = isRoomBelow || above < EDGE ? below : above;
  move(menu, {
    left: within(isRightToLeft ? about.right - width : about.left, width, window.innerWidth),
    top: within(top, height, window.innerHeight),
  });
};

/** What is longer than the room begins where the room does. */
const within = (start: number, length: number, room: number): number =>
  Math.max(EDGE, Math.min(start, room - EDGE - length));

const move = (element: HTMLElement, { left, top }: { left: number; top: number }): void => {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
};
