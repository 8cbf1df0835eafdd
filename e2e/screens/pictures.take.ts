/** Makes the pictures of README and guide anew, from states of the sheet. */
import { join } from 'node:path';
import { projectRoot } from '../support/project-root';
import { test } from '../support/workbench-test';
import { comparing, drawn, mapped, type State, selecting, tagged } from './states';

interface Picture {
  readonly file: string;
  readonly state: State;
  readonly colorScheme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
}

const PICTURES: readonly Picture[] = [
  { file: 'paper', state: tagged, colorScheme: 'light', size: { width: 1280, height: 800 } },
  { file: 'compare', state: comparing, colorScheme: 'light', size: { width: 1280, height: 800 } },
  { file: 'map', state: mapped, colorScheme: 'light', size: { width: 1440, height: 900 } },
  { file: 'tagging', state: selecting, colorScheme: 'dark', size: { width: 1000, height: 640 } },
];

for (const { file, state, colorScheme, size } of PICTURES)
  test.describe(file, () => {
    test.use({ colorScheme, viewport: size });

    test('is taken', async ({ program, workbench }) => {
      const { page } = workbench;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await state.reach(workbench, program);
      await drawn(workbench);
      const path = join(projectRoot, 'docs/pictures', `${file}.png`);
      await page.screenshot({ path, animations: 'disabled' });
    });
  });
