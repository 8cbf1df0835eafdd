/** Finding one's way: the outline, the search, the filters, and the address that keeps them. */
import { arguedLibrary } from './support/argued-library';
import { violationsIn } from './support/violations-in';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ program, workbench }) => workbench.continueWith(program, arguedLibrary()));

const STRIKES = 'The Nakhichevan Strikes and Their Aftermath';
const CORRIDOR = 'The TRIPP Corridor and the Armenian Hinge';

const CLAIM = 'Claim: That alignment made Azerbaijan a target';
const DRONES = 'Evidence: drones launched from Iranian territory struck Nakhichevan';
const INJURED = 'Evidence: Four civilians were reported injured.';
const MESSAGE = 'Assessment: it seems more likely that Tehran used the strikes as a message to Azerbaijan';
const WAY = 'Assessment: It seems unlikely that Pashinyan will find a legal way around this blockade';

test.describe('the search', () => {
  test('finds words in the text and in annotations, however they are written', async ({ workbench }) => {
    await workbench.page.keyboard.press('/');
    await expect(workbench.searchField).toBeFocused();
    await workbench.page.keyboard.type('houe');
    await expect(workbench.hits).toHaveCount(2);
    await expect(workbench.hits.first().locator('mark')).toHaveText('Houé');
    await workbench.expectCount(0);

    await workbench.search('"false flag"');
    await expect(workbench.hits.locator('mark')).toHaveText(['“false flag”']);

    await workbench.search('as the MINISTRY tells');
    await expect(workbench.hits).toHaveCount(0);
    expect(await workbench.listed()).toEqual([DRONES]);
    await expect(workbench.list.locator('.annotation-note mark')).toHaveText('as the ministry tells');

    await workbench.search('exposure');
    expect(await workbench.listed()).toEqual([CLAIM, DRONES]);
  });

  test('goes from hit to hit while one types, and round the ends', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.search('Pashinyan');
    await expect(workbench.hits).toHaveCount(5);
    await expect(workbench.currentHit).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(workbench.currentHit).toContainText('Minister Nikol Pashinyan');
    await expect(workbench.text.getByText('Nikol Pashinyan')).toBeInViewport();
    await page.keyboard.press('Shift+Enter');
    await expect(workbench.currentHit).toHaveAttribute('aria-posinset', '5');
    await page.keyboard.press('F3');
    await expect(workbench.currentHit).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.type(' rem');
    await expect(workbench.searchField).toHaveValue('Pashinyan rem');
    await expect(workbench.hits).toHaveCount(1);
  });

  test('goes on from the text by F3, and back by Shift and F3', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.search('strikes');
    await workbench.text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+F3');
    const total = await workbench.hits.first().getAttribute('aria-setsize');
    await expect(workbench.currentHit).toHaveAttribute('aria-posinset', `${total}`);
    await page.keyboard.press('F3');
    await expect(workbench.currentHit).toHaveAttribute('aria-posinset', '1');
    await expect(workbench.text).toBeFocused();
  });

  test('lists every hit, gone through with the keys of all lists', async ({ workbench }) => {
    const { page, currentHit } = workbench;
    await workbench.search('the');
    await workbench.hits.first().click();
    const total = Number(await currentHit.getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(100);
    await page.getByRole('listbox', { name: 'Hits in the text' }).focus();
    await page.keyboard.press('End');
    await expect(currentHit).toHaveAttribute('aria-posinset', `${total}`);
    await expect(currentHit).toBeInViewport();
    await page.keyboard.press('PageUp');
    await expect(currentHit).toBeInViewport();
    await expect(currentHit).not.toHaveAttribute('aria-posinset', `${total}`);
    await page.keyboard.press('Home');
    await expect(currentHit).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('Enter');
    await expect(workbench.text).toBeFocused();
  });

  test('is left by Escape: first the words, then the field', async ({ workbench }) => {
    await workbench.page.keyboard.press('ControlOrMeta+f');
    await workbench.page.keyboard.type('strikes');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.searchField).toHaveValue('');
    await expect(workbench.searchField).toBeFocused();
    await workbench.expectCount(5);
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.text).toBeFocused();
  });
});

test('the list keeps room for several annotations while one is chosen and one searches', async ({
  workbench,
}) => {
  await workbench.choose('Four civilians were reported injured.');
  await workbench.search('iran');
  await expect(workbench.hits.first()).toBeVisible();
  const height = async (): Promise<number> => (await workbench.list.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(130);
});

test.describe('the filters', () => {
  test('combine with each other and with the search', async ({ workbench }) => {
    await workbench.toggleTag('Assessment');
    expect(await workbench.listed()).toEqual([MESSAGE, WAY]);
    await workbench.toggleTag('Claim');
    expect(await workbench.listed()).toEqual([CLAIM, MESSAGE, WAY]);
    await workbench.toggleFilter('Likelihood', 'likely / probable');
    expect(await workbench.listed()).toEqual([CLAIM, MESSAGE]);
    await workbench.toggleFilter('Relation', 'challenged by');
    expect(await workbench.listed()).toEqual([MESSAGE]);
    await workbench.search('target');
    expect(await workbench.listed()).toEqual([]);
    await workbench.button('Clear search and filters').click();
    await workbench.expectCount(5);
  });

  for (const [facet, value, left] of [
    ['Label', 'exposure', [CLAIM, DRONES]],
    ['Likelihood', 'none', [DRONES, INJURED]],
    ['Confidence', 'moderate', [WAY]],
    ['Relation', 'supports', [DRONES]],
    ['Relation', 'unrelated', [WAY]],
    ['Section', STRIKES, [DRONES, INJURED, MESSAGE]],
  ] as const) {
    test(`leave what has ${facet}: ${value}`, async ({ workbench }) => {
      await workbench.toggleFilter(facet, value);
      expect(await workbench.listed()).toEqual(left);
      await expect(workbench.button(`Filter (1)`)).toBeVisible();
      await workbench.button(/^Remove the filter/).click();
      await workbench.expectCount(5);
    });
  }

  test('leave the chosen annotation chosen, and say that it is not listed', async ({ workbench }) => {
    await workbench.list.getByRole('option').first().click();
    await workbench.toggleTag('Evidence');
    await expect(workbench.details).toContainText('That alignment made');
    await expect(workbench.page.getByText('The chosen annotation is not among these.')).toBeVisible();
    await workbench.button('Clear all').click();
    await expect(workbench.list.getByRole('option', { selected: true })).toContainText('alignment');
  });
});

test('the list shows labels, likelihood and relations', async ({ workbench }) => {
  const item = (words: string) => workbench.list.getByRole('option').filter({ hasText: words });
  await expect(item('launched from')).toContainText('supports 2');
  await expect(item('launched from').locator('.annotation-relation .tag-letter')).toHaveText(['C', 'A']);
  await expect(item('launched from').locator('.annotation-label')).toHaveText(['drones', 'exposure']);
  await expect(item('as a message')).toContainText('likely / probable');
  await expect(item('as a message').locator('.annotation-relation')).toHaveText([
    /based on 1/,
    /supported by 1/,
    /challenged by 1/,
  ]);
});

test.describe('the outline', () => {
  test('counts what is tagged in each section', async ({ workbench }) => {
    const counts = (title: string) => workbench.section(title).locator('.outline-count:visible');
    await expect(counts('Beginning')).toHaveText([/^C\s*1/]);
    await expect(counts(STRIKES)).toHaveText([/^E\s*2/, /^A\s*1/]);
    await expect(counts(CORRIDOR)).toHaveText([/^A\s*1/]);
    await workbench.selectByMouse('Contacts resumed thereafter');
    await workbench.page.keyboard.press('e');
    await expect(counts('De-escalation')).toHaveText([/^E\s*1/]);
  });

  test('goes to a section, and says where one is', async ({ workbench }) => {
    const { page } = workbench;
    await expect(workbench.here).toContainText('Beginning');
    await workbench.section(CORRIDOR).click();
    await expect(workbench.text.getByRole('heading', { name: CORRIDOR })).toBeInViewport();
    await expect(workbench.text).toBeFocused();
    await expect(workbench.here).toContainText(CORRIDOR);
    await page.keyboard.press('Control+Home');
    await expect(workbench.here).toContainText('Beginning');
    const heading = workbench.text.getByRole('heading', { name: STRIKES });
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect(workbench.here).toContainText(STRIKES);
  });

  test('is a tree for the keyboard', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.here.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(workbench.section(STRIKES)).toBeFocused();
    await page.keyboard.press('End');
    await expect(workbench.section(CORRIDOR)).toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(workbench.section('Beginning')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(workbench.section(CORRIDOR)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(workbench.text).toBeFocused();
    await expect(workbench.here).toContainText(CORRIDOR);
  });
});

test.describe('the address', () => {
  test('keeps what one looks at, over a reload', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.search('it seems');
    await workbench.toggleTag('Assessment');
    await workbench.toggleFilter('Section', CORRIDOR);
    const look = new URL(page.url()).hash.split('?')[1];
    expect(look).toBe('words=it%20seems&tag=assessment&section=5');
    await page.reload();
    await expect(workbench.searchField).toHaveValue('it seems');
    await expect.poll(() => workbench.listed()).toEqual([WAY]);
    await expect(workbench.hits).toHaveCount(3);
  });

  test('goes back step by step, a search being one, and leaves the text where it is', async ({
    workbench,
  }) => {
    const { page } = workbench;
    await workbench.list.getByRole('option').nth(2).click();
    await workbench.toggleTag('Evidence');
    await workbench.searchField.pressSequentially('injured');
    await workbench.tab(/^Checks/).click();

    await page.goBack();
    await expect(workbench.tab(/Annotations/)).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.searchField).toHaveValue('injured');
    expect(await workbench.listed()).toEqual([INJURED]);
    await page.goBack();
    await expect(workbench.searchField).toHaveValue('');
    expect(await workbench.listed()).toEqual([DRONES, INJURED]);
    await page.goBack();
    await workbench.expectCount(5);
    await expect(workbench.details).toContainText('Four civilians');
    await expect(workbench.text.getByText('Four civilians were reported')).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Papers' })).toBeVisible();
    await page.goForward();
    await page.goForward();
    await expect.poll(() => workbench.listed()).toEqual([DRONES, INJURED]);
  });

  test('passes over what it does not know', async ({ workbench }) => {
    const { page } = workbench;
    await page.evaluate(() => {
      location.hash += '?panel=nowhere&tag=opinion,evidence&colour=red&section=x';
    });
    await expect.poll(() => workbench.listed()).toEqual([DRONES, INJURED]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about in search and filters, beside the outline', async ({
      workbench,
    }) => {
      const { page } = workbench;
      await workbench.search('strikes');
      await page.keyboard.press('Enter');
      await workbench.toggleTag('Assessment');
      await workbench.toggleFilter('Likelihood', 'likely / probable');
      await workbench.list.getByRole('option').first().click();
      expect(await violationsIn(workbench), 'search').toEqual([]);
      await workbench.button(/^Filter/).click();
      expect(await violationsIn(workbench), 'filters').toEqual([]);
      await page.keyboard.press('Escape');
    });
  });
}
