/** What one cannot come to by scrolling: it is cut off by a box that does not scroll, or lies outside of the window. */
import type { Page } from '@playwright/test';

export const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 2;
    const CONTROLS = 'button, input, select, textarea, a[href], summary, [role="option"], [role="tab"]';
    /** Of one axis: what scrolls on the way out brings into sight whatever it holds. */
    const isCut = (element: Element, along: 'x' | 'y'): boolean => {
      const box = element.getBoundingClientRect();
      const [start, end] = along === 'x' ? [box.left, box.right] : [box.top, box.bottom];
      for (let at = element.parentElement; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        const overflow = along === 'x' ? style.overflowX : style.overflowY;
        const [room, whole] =
          along === 'x' ? [at.clientWidth, at.scrollWidth] : [at.clientHeight, at.scrollHeight];
        if (/auto|scroll/.test(overflow) && whole > room) return false;
        const outer = at.getBoundingClientRect();
        const [from, to] = along === 'x' ? [outer.left, outer.right] : [outer.top, outer.bottom];
        if (/hidden|clip/.test(overflow) && (start < from - SLACK || end > to + SLACK)) return true;
      }
      const most = along === 'x' ? document.documentElement.clientWidth : window.innerHeight;
      return start < -SLACK || end > most + SLACK;
    };
    const modal = document.querySelector('dialog:modal');
    return [...(modal ?? document).querySelectorAll(CONTROLS)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => element.getBoundingClientRect().width > 1 && !element.closest('.for-readers'))
      .filter((element) => isCut(element, 'x') || isCut(element, 'y'))
      .map((element) => element.outerHTML.slice(0, 120));
  });
