/** A place in the page for what a test shows, which is gone when the test is over. */
import type { ReactElement } from 'react';
import { createRoot, type RootOptions } from 'react-dom/client';
import { onTestFinished } from 'vitest';

export interface Mount {
  readonly host: HTMLElement;
  /** Again for what has changed of it. */
  readonly draw: (element: ReactElement) => void;
}

/** `style`: of the place, as a style sheet writes it. */
export const mount = (style = '', options?: RootOptions): Mount => {
  const host = document.createElement('div');
  host.style.cssText = style;
  document.body.append(host);
  const root = createRoot(host, options);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return { host, draw: (element) => root.render(element) };
};
