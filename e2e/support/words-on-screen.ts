/** What is wrong with the words on the screen in a pseudo-locale: not from the catalogue, cut off, or out of the window. */
import type { Page } from '@playwright/test';

const inside = (...parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => [part, `${part} *`]);

/** What no catalogue can say: each is said by the analyst, by a paper or by the keyboard. */
const EXCUSED: readonly string[] = [
  '.reader-text', // the paper's own words
  '[dir="auto"]', // passages, notes, labels and titles, which people wrote
  'kbd, .key-button, .keys-fixed', // what is printed on keys
  'option[value="en"], option[value="de"]', // languages are named in themselves
  'title', // of the window: the paper's
];

/** Whose words are not all in the catalogue yet; only their room is looked at. To be emptied. */
const STILL_TO_COME: readonly string[] = [
  ...inside('.top-bar', '.status-bar', 'dialog:has(form)'), // src/renderer/app
  ...inside('main'), // src/renderer/panels/library, src/renderer/reader
  ...inside('.side-panel'), // src/renderer/panels
  ...inside('.map-place'), // src/renderer/map
  ...inside('.keys-table ~ .keys-table'), // help of reader/caret/caret-keys.ts and map/map-keys.ts
  '.dialog-close', // src/renderer/design/dialog.tsx
  '.palette-list', // the list itself in palette/palette-list.tsx, not what is in it
];

export interface WordFindings {
  readonly untranslated: readonly string[];
  readonly clipped: readonly string[];
  readonly outside: readonly string[];
}

export const wrongWordsIn = (page: Page): Promise<WordFindings> =>
  page.evaluate(
    ({ excused, pending }) => {
      const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
      /** Brackets are around every message; a word that has no strange letter outside of them was never said by it. */
      const isOurs = (words: string): boolean => {
        let rest = words.replace(/ \([^()]+\)$/, ''); // a key
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(/\[[^[\]]*\]/gu, ' ');
        }
        return (rest.match(/[\p{Letter}\p{Mark}]+/gu) ?? []).every((word) => !/^[A-Za-z]{2,}$/.test(word));
      };
      const isLeftOut = (element: Element): boolean =>
        element.closest(excused) !== null || element.matches(pending);
      const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
      const textsOf = (element: Element): string[] => [
        ...[...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
        ),
        ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
      ];
      const isClipped = (element: Element): boolean => {
        const style = getComputedStyle(element);
        return (
          style.overflowX === 'hidden' &&
          style.textOverflow !== 'ellipsis' &&
          !element.matches('.for-readers, .tag-option:not(:has(:checked)) .tag-name') && // for screen readers alone
          element.scrollWidth > element.clientWidth
        );
      };
      const isOutside = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
      };
      const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
      return {
        untranslated: seen
          .filter((element) => !isLeftOut(element))
          .flatMap((element) =>
            textsOf(element)
              .filter((words) => !isOurs(words))
              .map((words) => `${nameOf(element)}: ${words}`),
          ),
        clipped: seen.filter(isClipped).map(nameOf),
        outside: seen
          .filter((element) => element.matches('button, input, select, p, h1, h2'))
          .filter(isOutside)
          .map(nameOf),
      };
    },
    { excused: EXCUSED.join(), pending: STILL_TO_COME.join() },
  );
