/** About: which version, which licence, and whose work is in it, as the build has noted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './support/project-root';
import { violationsIn } from './support/violations-in';
import { expect, test } from './support/workbench-test';

test('it names version and licence, and every part with the words of its licence', async ({ workbench }) => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const { page } = workbench;
  await workbench.introduce();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('About Postil');
  await page.keyboard.press('Enter');
  const about = page.getByRole('dialog', { name: 'About Postil' });
  await expect(about).toContainText(`Version ${version}`);
  for (const part of ['dexie', 'electron', 'lexical', 'pdfjs-dist', 'react'])
    await expect(about.locator('summary').filter({ hasText: new RegExp(`^${part} \\d`) })).toHaveCount(1);
  const fonts = about.locator('details').filter({ hasText: '@fontsource-variable/inter' });
  await fonts.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fonts.locator('pre')).toContainText('SIL OPEN FONT LICENSE');
  expect(await violationsIn(workbench)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});
