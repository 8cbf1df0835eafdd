import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from './error-boundary';

const show = (element: ReactElement): void => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host, { onCaughtError: () => undefined });
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(element);
};

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
