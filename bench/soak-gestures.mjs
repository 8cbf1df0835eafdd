/** What an analyst does with a paper all day, by keyboard, as a seed has it. */

/**
 * Mulberry32: from 0, below 1, the same for the same seed.
 * @param {number} seed
 * @returns {() => number}
 */
const createRandom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** About as many annotations as there are at most: what a gesture costs is to depend on nothing that grows. */
const MOST = 40;

/**
 * @param {import('@playwright/test').Page} page With the paper open.
 * @param {number} seed
 * @returns {() => Promise<void>} Does the next one.
 */
export const gesturesFrom = (page, seed) => {
  const random = createRandom(seed);
  const { keyboard } = page;
  let annotations = 0;
  /** @param {string[]} keys */
  const press =
    (...keys) =>
    async () => {
      for (const key of keys) await keyboard.press(key);
    };
  const tag = async () => {
    if (annotations >= MOST) {
      await press('j', 'Delete')();
      annotations -= 1;
      return;
    }
    await press('Alt+ArrowDown', ['c', 'e', 'a'][Math.floor(random() * 3)] ?? 'c')();
    annotations += 1;
  };
  const search = async () => {
    await keyboard.press('/');
    await keyboard.type(['war', 'Iran', 'likely'][Math.floor(random() * 3)] ?? 'war');
    await press('Escape', 'Escape')();
  };
  const note = async () => {
    await press('j', 'n')();
    await keyboard.type('so');
    await keyboard.press('Escape');
  };
  /** There stands how many they are: a key that came too early has deleted none. */
  const visitLibrary = async () => {
    const counts = await inLibrary(page, () => page.locator('.library-counts .tag-chip').allInnerTexts());
    annotations = counts.reduce((sum, shown) => sum + Number.parseInt(shown.replace(/\D+/, ''), 10), 0);
  };
  /** More often what is done more often. @type {readonly [number, () => Promise<void>][]} */
  const gestures = [
    [30, press('Alt+ArrowDown')],
    [20, press('Alt+ArrowUp')],
    [60, press('ArrowDown')],
    [60, press('j')],
    [40, press('k')],
    [40, tag],
    [12, press('Control+z', 'Control+Shift+z')],
    [10, note],
    [8, search],
    [4, press('m', 'm')],
    [4, press('o', 'o')],
    [3, press('Control+k', 'Escape')],
    [1, visitLibrary],
  ];
  const total = gestures.reduce((sum, [weight]) => sum + weight, 0);
  return async () => {
    let left = random() * total;
    for (const [weight, gesture] of gestures) {
      left -= weight;
      if (left < 0) return gesture();
    }
  };
};

/**
 * Leaves the paper, does `look`, and opens the paper again: there everything that the paper needed is to be gone.
 * @template Result
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<Result>} look
 * @returns {Promise<Result>}
 */
export const inLibrary = async (page, look) => {
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.library-what a').first().waitFor();
  const result = await look();
  await openPaperAgain(page);
  return result;
};

/** @param {import('@playwright/test').Page} page */
const openPaperAgain = async (page) => {
  await page.locator('.library-what a').first().press('Enter');
  await page.locator('.reader-text .paper-block').first().waitFor();
};
