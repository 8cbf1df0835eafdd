/** The look at a packaged program that the workflow takes, at the program that is not packaged. */
import { smokeStart } from '../../packaging/smoke-start.mjs';
import { expect, test } from '../support/fixtures';
import { projectRoot } from '../support/project-root';
import { electronExecutable } from './electron-shell';

test('a program whose page comes up passes, one that ends at once does not', async () => {
  expect(await smokeStart(electronExecutable, [projectRoot])).toBe('Postil');
  await expect(smokeStart(process.execPath, ['-e', 'process.exit(3)'])).rejects.toThrow('ended with');
});
