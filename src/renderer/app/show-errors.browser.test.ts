import { afterEach, expect, test } from 'vitest';
import type { Notice } from '../words/notice';
import { showErrors } from './show-errors';

let stop: () => void;

/** What the window says, after a message of something done. */
const startShowing = (): { notice: Notice | null | undefined } => {
  const shown: { notice: Notice | null | undefined } = { notice: { kind: 'done', text: '1 paper added.' } };
  stop = showErrors({ show: ({ notice }) => Object.assign(shown, { notice }) });
  return shown;
};

afterEach(() => stop());

test.each([
  [
    'a promise that nobody waits for',
    new PromiseRejectionEvent('unhandledrejection', {
      promise: Promise.resolve(),
      reason: new TypeError('no node'),
    }),
  ],
  ['what a listener throws', new ErrorEvent('error', { error: new TypeError('no node') })],
])('%s takes the place of the message before', (_, event) => {
  const shown = startShowing();
  window.dispatchEvent(event);
  expect(shown.notice).toMatchObject({
    kind: 'fault',
    text: expect.stringContaining('Something went wrong in Postil (no node)'),
  });
});

test('a warning of the browser is not shown', () => {
  const shown = startShowing();
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));
  expect(shown.notice?.text).toBe('1 paper added.');
});
