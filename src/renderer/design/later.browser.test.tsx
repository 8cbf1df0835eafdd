import { type ComponentType, type ReactElement, useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { speakAll } from '#catalogue/languages';
import { type Arriving, later } from './later';
import { mount } from './testing/mount';

const Part = ({ words }: { readonly words: string }): ReactElement => <p>{words}</p>;

const show = (Shown: ComponentType<{ readonly words: string } & Arriving>, onArrival?: () => void): void => {
  const Switch = (): ReactElement => {
    const [isShown, setShown] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setShown(!isShown)}>
          Switch
        </button>
        {isShown && <Shown words="Here it is" {...(onArrival && { onArrival })} />}
      </>
    );
  };
  mount().draw(<Switch />);
};

const failing = (): Promise<typeof Part> => Promise.reject(new TypeError('refused'));

test('is loaded once it is shown, and stands in its place then', async () => {
  const loading = new EventTarget();
  const loaded = new Promise<typeof Part>((resolve) => {
    loading.addEventListener('done', () => resolve(Part));
  });
  const arrivals: string[] = [];
  const arrive = (): void => {
    arrivals.push(document.body.innerText);
  };
  show(
    later(() => loaded, { Waiting: () => <p>On its way</p> }),
    arrive,
  );
  await expect.element(page.getByText('On its way')).toBeVisible();
  expect(arrivals).toEqual([]);
  loading.dispatchEvent(new Event('done'));
  await expect.element(page.getByText('Here it is')).toBeVisible();
  const button = page.getByRole('button', { name: 'Switch' });
  await button.click();
  await button.click();
  await expect.element(page.getByText('Here it is')).toBeVisible();
  expect(arrivals).toEqual([expect.stringContaining('Here it is'), expect.stringContaining('Here it is')]);
});

test('is shown in the frame after it came, whatever else waits', async () => {
  await speakAll(); // which it waits for, too
  let give = (_part: typeof Part): void => undefined;
  const loaded = new Promise<typeof Part>((resolve) => {
    give = resolve;
  });
  show(later(() => loaded, { Waiting: () => <p>On its way</p> }));
  await expect.element(page.getByText('On its way')).toBeVisible();
  give(Part);
  let frames = 0;
  while (!document.body.innerText.includes('Here it is')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames++;
  }
  expect(frames).toBeLessThan(5); // React's Suspense takes 18
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
