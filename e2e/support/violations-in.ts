/** What axe finds to complain about on the screen as it stands, each with its element. */
import { AxeBuilder } from '@axe-core/playwright';
import type { WorkbenchPage } from './workbench-page';

export const violationsIn = async ({ page }: WorkbenchPage): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
