import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from './keep-focus';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<button id="goes">Goes</button><button id="other">Other</button>';
  stop = keepFocus();
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const elementOf = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`Nothing is called ${id}`);
  return element;
};

const showHome = (): void => {
  const home = document.createElement('h1');
  home.id = 'home';
  home.tabIndex = -1;
  home.dataset['focusHome'] = '';
  document.body.append(home);
};

const loseFocus = async (): Promise<void> => {
  elementOf('goes').focus();
  elementOf('goes').remove();
  await new Promise((resolve) => setTimeout(resolve));
};

const focused = (): string | undefined => document.activeElement?.id;

test('what goes away with the focus leaves it to the home', async () => {
  showHome();
  await loseFocus();
  await expect.poll(focused).toBe('home');
});

test('a home that comes later takes it then', async () => {
  await loseFocus();
  await expect.poll(() => document.activeElement).toBe(document.body);
  document.body.append('loading'); // something else comes first
  showHome();
  await expect.poll(focused).toBe('home');
});

test('a home that comes later takes it from nobody', async () => {
  await loseFocus();
  elementOf('other').focus();
  showHome();
  elementOf('other').blur();
  await new Promise(requestAnimationFrame);
  expect(focused()).not.toBe('home');
});
