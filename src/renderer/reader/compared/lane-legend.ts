/** Which line under the text is whose, and what a wash means: stands below the text while people are compared. */
import { t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import { type ComparedPerson, MOST_LANES } from './compared-text';

export const fillLegend = (element: HTMLElement, people: readonly ComparedPerson[]): void => {
  element.hidden = people.length === 0;
  const shown = people.slice(0, MOST_LANES);
  const others = people.length - shown.length;
  const list = part('ul', 'legend-people');
  list.ariaLabel = t('reader.lines');
  list.append(...shown.map(({ name, sign }, lane) => personEntry(name, sign, lane, shown.length)));
  if (others > 0) list.append(part('li', 'legend-more', t('reader.more-people', { count: others })));
  const signs = part('ul', 'legend-signs');
  signs.ariaLabel = t('reader.signs');
  signs.append(
    ...TAGS.map((tag) => part('li', `legend-tag tag-${tag}`, t('common.tag-in-words', { tag }))),
    part('li', 'legend-differing', t('reader.tagged-differently')),
  );
  element.replaceChildren(list, signs);
};

const personEntry = (name: string, sign: string, lane: number, lanes: number): HTMLElement => {
  const entry = part('li', 'legend-person');
  const stave = part('span', 'legend-stave');
  stave.ariaHidden = 'true';
  stave.append(
    ...Array.from({ length: lanes }, (_, line) => part('span', line === lane ? 'legend-own-line' : '')),
  );
  const letter = part('span', 'legend-sign', sign);
  letter.ariaHidden = 'true';
  entry.append(stave, letter, name);
  return entry;
};

const part = (tag: 'ul' | 'li' | 'span', className: string, words = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
};
