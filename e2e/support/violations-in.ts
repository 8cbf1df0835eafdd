/** What axe finds to complain about on the screen as it stands, each with its element. */
import axeCore from 'axe-core';
import type { WorkbenchPage } from './workbench-page';

export const violationsIn = async ({ page }: WorkbenchPage): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  // In the page, and violations alone: all that is in order would take three times as long to be written down.
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

/** As its source leaves it in the page. */
declare const axe: typeof import('axe-core');
