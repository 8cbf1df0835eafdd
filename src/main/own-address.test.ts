import { describe, expect, test } from 'vitest';
import { createOwnAddress, isOwnFrame } from './own-address';

const shipped = createOwnAddress(undefined);
const developing = createOwnAddress('http://localhost:5173');

describe('the page', () => {
  test.each([
    ['app://postil/', true],
    ['app://postil/?notice=1#paper', true],
    ['app://postil/assets/index.js', false],
    ['app://postil.evil/', false],
    ['app://evil/', false],
    ['https://postil/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,hello', false],
    ['about:blank', false],
    ['', false],
    ['http://localhost:5173/', false],
  ])('%s: %s', (url, isPage) => expect(shipped.isPage(url)).toBe(isPage));

  test('is the development server while developing, and nothing else', () => {
    expect(developing.isPage('http://localhost:5173/')).toBe(true);
    expect(developing.isPage('app://postil/')).toBe(false);
    expect(developing.isPage('http://localhost:5174/')).toBe(false);
  });
});

test('a message comes from the page’s own frame, never from one within it or one that is gone', () => {
  const page = { url: 'app://postil/', parent: null };
  expect(isOwnFrame(page, shipped)).toBe(true);
  expect(isOwnFrame({ ...page, parent: page }, shipped)).toBe(false);
  expect(isOwnFrame({ ...page, url: 'https://evil.example/' }, shipped)).toBe(false);
  expect(isOwnFrame(null, shipped)).toBe(false);
});

describe('a request', () => {
  test.each([
    ['app://postil/assets/index.js', true],
    ['blob:app://postil/5f0c7d1e', true],
    ['data:image/png;base64,AAAA', true],
    ['devtools://devtools/bundled/devtools_app.html', true],
    ['app://elsewhere/', false],
    ['blob:https://example.com/5f0c7d1e', false],
    ['http://localhost:5173/', false],
    ['https://example.com/', false],
    ['wss://example.com/', false],
    ['file:///etc/passwd', false],
    ['chrome-extension://abc/', false],
    ['no address', false],
  ])('%s: %s', (url, isOwn) => expect(shipped.isRequest(url)).toBe(isOwn));

  test('may go to the development server and its socket while developing', () => {
    expect(developing.isRequest('http://localhost:5173/@vite/client')).toBe(true);
    expect(developing.isRequest('ws://localhost:5173/?token=x')).toBe(true);
    expect(developing.isRequest('http://localhost:5174/')).toBe(false);
  });
});
