import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../testing/mount';
import { Popover } from './popover';

const opened = page.getByRole('dialog', { name: 'How it is set' });

test('Escape closes it and does nothing else, also while the focus stays in the text', async () => {
  const onEscape = vi.fn();
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape') onEscape(defaultPrevented);
  };
  window.addEventListener('keydown', onKey);
  onTestFinished(() => window.removeEventListener('keydown', onKey));
  mount().draw(
    <>
      <textarea aria-label="Text" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as in the program's bars, a press leaves the focus where it is */}
      <header onMouseDown={(event) => event.preventDefault()}>
        <Popover id="setting" name="How it is set" button="Open">
          <input aria-label="Size" />
        </Popover>
      </header>
    </>,
  );
  const text = page.getByRole('textbox', { name: 'Text' });

  await text.click();
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Size' })).toBeVisible();
  await expect.element(text).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(opened).not.toBeInTheDocument();
  await expect.element(text).toHaveFocus();
  expect(onEscape).not.toHaveBeenCalled();

  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledExactlyOnceWith(false);
});
