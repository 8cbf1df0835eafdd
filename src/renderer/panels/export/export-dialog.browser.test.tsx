import { afterEach, expect, test } from 'vitest';
import { mount } from '../../design/testing/mount';
import { WorkbenchContext } from '../../hooks/workbench-context';
import { closeWorkbenches, openWorkbench } from '../../session/testing/open-workbench';
import type { Workbench } from '../../session/workbench';
import { ExportDialog } from './export-dialog';

afterEach(closeWorkbenches);

const show = (workbench: Workbench): void => {
  mount().draw(
    <WorkbenchContext value={workbench}>
      <ExportDialog analystId={null} />
    </WorkbenchContext>,
  );
};

/** What the observer resolves to is there in the very task in which the page has it. */
const firstSeen = (selector: string): Promise<HTMLFormElement> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = document.querySelector(selector);
      if (!(found instanceof HTMLFormElement)) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });

test('what is asked for in the moment in which the dialog appears is saved', async () => {
  const { workbench, host } = await openWorkbench();
  const appeared = firstSeen('dialog form');
  show(workbench);
  (await appeared).requestSubmit(); // as Enter does
  await expect
    .poll(() => host.saved.map(({ suggestedName }) => suggestedName))
    .toEqual(['one.analyst-a.claims.json']);
});
