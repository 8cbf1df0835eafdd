/** What is wrong with the words on the screen in a pseudo-locale: not from the catalogue, cut off, or out of the window. */
import type { Page } from '@playwright/test';

/** What no catalogue can say: each is said by the analyst, by a paper or by the keyboard. */
const EXCUSED: readonly string[] = [
  '.reader-text', // the paper's own words
  '[dir="auto"], bdi', // passages, notes, labels and titles, which people wrote
  'kbd, .key-button, .keys-fixed', // what is printed on keys
  'option[value="en"], option[value="de"]', // languages are named in themselves
  '.map-words', // the same, on the cards of the map
  '[lang="en"]', // the guide, and examples from the first paper
  '[translate="no"]', // formats of files, which are called the same everywhere
  'title', // of the window: the paper's
  'time', // days, which the language itself writes
];

/** Drawn anew when the browser has time, in a pane of its own, beyond which nothing of it is seen. */
const DRAWN: readonly string[] = ['.map-svg', '.reader'];

export interface WordFindings {
  readonly untranslated: readonly string[];
  readonly clipped: readonly string[];
  readonly outside: readonly string[];
}

export const wrongWordsIn = (page: Page): Promise<WordFindings> =>
  page.evaluate(
    ([excused, drawn]) => {
      /** The same in every language. */
      const PROPER = new Set(['Postil', 'SVG', 'PNG', 'CSV']);
      const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
      /** Brackets are around every message; a word that has no strange letter outside of them was never said by it. */
      const isOurs = (words: string): boolean => {
        let rest = words
          .replace(/ \([^()]+\)$/, '') // a key
          .replace(/^[^[]*\]|\[[^\]]*$/g, ' '); // a message in pieces
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(/\[[^[\]]*\]/gu, ' ');
        }
        return (rest.match(/[\p{Letter}\p{Mark}]+/gu) ?? []).every(
          (word) => PROPER.has(word) || !/^[A-Za-z]{2,}$/.test(word),
        );
      };
      const isLeftOut = (element: Element): boolean => element.closest(excused) !== null;
      const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
      const textsOf = (element: Element): string[] => [
        ...[...element.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
        ),
        ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
      ];
      const hasWords = (element: Element): boolean =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
      /** Words that reach out of their box lie on what stands beside it, or are cut off. */
      const isClipped = (element: Element): boolean => {
        const { display, overflowX, textOverflow } = getComputedStyle(element);
        return (
          (hasWords(element) || overflowX === 'hidden') &&
          !display.startsWith('inline') &&
          !['auto', 'scroll'].includes(overflowX) &&
          textOverflow !== 'ellipsis' &&
          !element.matches('.for-readers, .tag-option:not(:has(:checked)) .tag-name') && // for screen readers alone
          element.clientWidth > 0 &&
          element.scrollWidth > element.clientWidth + 1
        );
      };
      const isScrolledSideways = (element: Element): boolean => {
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
            return true;
        }
        return false;
      };
      const isOutside = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
        return width > 1 && isOut && !isScrolledSideways(element) && !element.closest(drawn);
      };
      const nameOf = (element: Element): string => {
        const start = (element.textContent ?? '').trim().slice(0, 40);
        return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${start}”`;
      };
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
          .filter((element) => hasWords(element) || element.matches('button, input, select, dialog'))
          .filter(isOutside)
          .map(nameOf),
      };
    },
    [EXCUSED.join(), DRAWN.join()] as const,
  );
