import { type ComponentType, type ReactElement, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { later } from './later';

const Part = ({ words }: { readonly words: string }): ReactElement => <p>{words}</p>;

const show = (Shown: ComponentType<{ readonly words: string }>): void => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const Switch = (): ReactElement => {
    const [isShown, setShown] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setShown(!isShown)}>
          Switch
        </button>
        <Suspense fallback={<p>On its way</p>}>{isShown && <Shown words="Here it is" />}</Suspense>
      </>
    );
  };
  root.render(<Switch />);
};

const failing = (times: number): (() => Promise<typeof Part>) => {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new TypeError(`refused ${asked}`);
    return Part;
  };
};

test('is loaded once it is shown, and stands in its place then', async () => {
  const loading = new EventTarget();
  const loaded = new Promise<typeof Part>((resolve) => {
    loading.addEventListener('done', () => resolve(Part));
  });
  show(later(() => loaded));
  await expect.element(page.getByText('On its way')).toBeVisible();
  loading.dispatchEvent(new Event('done'));
  await expect.element(page.getByText('Here it is')).toBeVisible();
});

test('what cannot be loaded says so in its place, and is asked for again', async () => {
  show(later(failing(2)));
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded (refused 1)');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded (refused 2)');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Here it is')).toBeVisible();
});

test('whoever leaves what could not be loaded and comes again has another chance', async () => {
  show(later(failing(1)));
  await expect.element(page.getByRole('alert')).toBeVisible();
  const button = page.getByRole('button', { name: 'Switch' });
  await button.click();
  await button.click();
  await expect.element(page.getByText('Here it is')).toBeVisible();
});
