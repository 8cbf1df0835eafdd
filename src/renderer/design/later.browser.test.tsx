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

const failing = (): Promise<typeof Part> => Promise.reject(new TypeError('refused'));

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

test('what cannot be loaded says so in its place, also when one comes again', async () => {
  show(later(failing));
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded (refused)');
  await expect.element(page.getByRole('button', { name: 'Load the page anew' })).toBeVisible();
  const button = page.getByRole('button', { name: 'Switch' });
  await button.click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await button.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded (refused)');
});
