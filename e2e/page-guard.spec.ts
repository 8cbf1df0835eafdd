/** The watch over every other spec does find what it looks for. */
import { expect, test } from './support/fixtures';
import { PageGuard } from './support/page-guard';

test.use({ tolerated: /on purpose/ });

test('requests to elsewhere, console errors and page errors are found, before the watch and during it', async ({
  program: { page },
}) => {
  await page.evaluate(() => console.error('earlier, on purpose'));
  const guard = new PageGuard();
  await guard.watch(page.context(), 'http://elsewhere.test'); // so that the page's own requests are foreign
  await page.evaluate(() => {
    console.error('later, on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  });
  for (const finding of [
    `request: ${page.url()}`,
    'console: earlier, on purpose',
    'console: later, on purpose',
    /^page error: .*thrown on purpose/,
  ]) {
    await expect.poll(() => guard.findings(null)).toContainEqual(expect.stringMatching(finding));
  }
  expect(guard.findings(/./)).toEqual([]);
});
