/** The fixture of most specs: the program, seen as a workbench. */
import { test as base, expect } from './fixtures';
import { WorkbenchPage } from './workbench-page';

export const test = base.extend<{ readonly workbench: WorkbenchPage }>({
  workbench: async ({ program }, use) => {
    await use(new WorkbenchPage(program));
  },
});

export { expect };
