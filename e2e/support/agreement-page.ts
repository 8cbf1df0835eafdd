/** The tabs of comparing that hold numbers, in an analyst's words: how much all agree, and where they do not. */
import { expect, type Locator } from '@playwright/test';
import type { WorkbenchPage } from './workbench-page';

export class AgreementPage {
  private readonly workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.workbench = workbench;
  }

  async open(tab: 'Agreement' | 'Places'): Promise<void> {
    if (!(await this.workbench.tab(tab).isVisible())) await this.workbench.page.keyboard.press('d');
    await this.workbench.tab(tab).click();
    if (tab === 'Agreement') await this.panel.getByText('All figures', { exact: true }).click();
  }

  get panel(): Locator {
    return this.workbench.page.getByRole('region', { name: 'Agreement' });
  }

  /** Of a coefficient: its name with what it rests on, its value, and its interval or why it is undefined. */
  row(name: string): Locator {
    return this.panel
      .getByRole('row')
      .filter({ has: this.workbench.page.getByRole('button', { name, exact: true }) });
  }

  coefficient(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  get lowering(): Locator {
    return this.panel.getByRole('list', { name: 'Passages that lower it' }).getByRole('button');
  }

  get gamma(): Locator {
    return this.panel.getByRole('region', { name: 'γ' });
  }

  get who(): Locator {
    return this.panel.getByRole('combobox', { name: 'Who' });
  }

  async chooseTag(name: 'All tags' | 'Claim' | 'Evidence' | 'Assessment'): Promise<void> {
    await this.workbench.page.getByRole('radio', { name }).check();
  }

  /** Until the intervals are there too. */
  async expectMeasured(): Promise<void> {
    await expect(this.panel.getByText(/resamples, each of/)).toBeAttached();
  }

  /** As they are shown: 'Cohen’s κ' and '0.498', or 'undefined'. */
  values(): Promise<Record<string, string>> {
    return this.panel.locator('.agreement-row').evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => {
          const [, value] = row.children;
          return [
            row.querySelector('button')?.textContent ?? '',
            value?.firstChild?.textContent?.trim() ?? '',
          ];
        }),
      ),
    );
  }

  get places(): Locator {
    return this.workbench.page.getByRole('table', { name: 'Where they differ' });
  }

  /** The titles of the places, in the order of the table. */
  placeNames(): Promise<string[]> {
    return this.places.locator('tbody').getByRole('rowheader').allInnerTexts();
  }

  /** How far down the text is scrolled, in pixels. */
  scrolled(): Promise<number> {
    return this.workbench.page.locator('.reader').evaluate((reader) => reader.scrollTop);
  }
}
