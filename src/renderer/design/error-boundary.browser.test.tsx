import type { ReactElement } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from './error-boundary';
import { mount } from './testing/mount';

const show = (element: ReactElement): void => mount('', { onCaughtError: () => undefined }).draw(element);

const Broken = (): ReactElement => {
  throw new TypeError('“Baku was not asked.” has no place');
};

test('what went wrong can be copied as it is seen, with words of the paper when one wants them', async () => {
  show(
    <ErrorBoundary part="The map">
      <Broken />
    </ErrorBoundary>,
  );
  await page.getByText('Report of what went wrong').click();
  const report = page.getByRole('textbox', { name: 'Report of what went wrong' });
  await expect.element(report).toHaveDisplayValue(/^Postil \d.*\nThe map\nTypeError\n {4}at .*Broken/s);
  await expect.element(report).not.toHaveDisplayValue(/Baku/);
  const copied: string[] = [];
  const onCopy = (): number => copied.push(getSelection()?.toString() ?? '');
  document.addEventListener('copy', onCopy);
  onTestFinished(() => document.removeEventListener('copy', onCopy));
  await page.getByRole('button', { name: 'Copy report' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Nothing was sent');
  expect(copied[0]).toMatch(/^Postil .*at .*Broken/s);
  expect(copied[0]).not.toContain('Baku');
  await page.getByRole('checkbox').click();
  await expect.element(report).toHaveDisplayValue(/TypeError: “Baku was not asked\.”/);
});

test('a part that throws says so, leaves the rest, and can be tried again', async () => {
  let isBroken = true;
  const Part = (): ReactElement => {
    if (isBroken) throw new TypeError('no labels');
    return <p>The part</p>;
  };
  show(
    <>
      <ErrorBoundary part="The map">
        <Part />
      </ErrorBoundary>
      <p>The rest</p>
    </>,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('The map cannot be shown');
  await expect.element(page.getByRole('alert')).toHaveTextContent('no labels');
  await expect.element(page.getByText('The rest', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('The part')).toBeVisible();
});
