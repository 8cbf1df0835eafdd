/** The built program in a browser profile of its own, as an analyst has it after the first start. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Program
 * @property {import('@playwright/test').LaunchOptions} launch
 * @property {string} url
 */

/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {() => Promise<void>} leave Closes the browser and removes the profile.
 */

/**
 * @param {Program} program
 * @returns {Promise<Visit>} At the first start.
 */
export const startProgram = async ({ launch, url }) => {
  const profile = await mkdtemp(join(tmpdir(), 'postil-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    async leave() {
      await context.close();
      await rm(profile, { recursive: true });
    },
  };
};

/**
 * Continues from a saved library instead of a new name, and opens its paper.
 * @param {Page} page
 * @param {string} library A file.
 */
export const continueFrom = async (page, library) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open library…' }).click();
  await (await chooser).setFiles(library);
  await page.getByRole('button', { name: 'Add to my library' }).click();
  await openFirstPaper(page);
};

/** @param {Page} page */
export const openFirstPaper = async (page) => {
  await page.locator('.library-what a').first().click({ timeout: PATIENCE });
  await page.locator('.reader-text .paper-block').first().waitFor();
};

/**
 * A fresh page, as after a start.
 * @param {Page} page
 */
export const reopenPaper = async (page) => {
  await page.reload();
  await page.locator('.reader-text .paper-block').first().waitFor({ timeout: PATIENCE });
};

/** In milliseconds: a library with ten thousand annotations is read and written in a good while less. */
const PATIENCE = 120_000;
