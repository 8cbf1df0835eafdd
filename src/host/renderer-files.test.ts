import { resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locateRendererFile } from './renderer-files.mjs';

const root = resolve('a folder', 'renderer');

describe('locateRendererFile', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-B1x_y-Z9.js', 'assets/index-B1x_y-Z9.js', 'text/javascript; charset=utf-8'],
    ['/assets/index-DfAb12c4.css', 'assets/index-DfAb12c4.css', 'text/css; charset=utf-8'],
    ['/assets/inter-Dx4kXJAl.woff2', 'assets/inter-Dx4kXJAl.woff2', 'font/woff2'],
    ['/icon.svg', 'icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/icon.png', 'icon.png', 'image/png'],
    ['/schema.json', 'schema.json', 'application/json; charset=utf-8'],
    ['/paper%20one.md', 'paper one.md', 'text/markdown; charset=utf-8'],
    ['/D%C9%99mir.txt', 'Dəmir.txt', 'text/plain; charset=utf-8'],
    ['/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('finds %s at %s as %s', (pathname, file, contentType) => {
    const located = locateRendererFile(root, pathname);
    expect(located?.file).toBe([root, ...file.split('/')].join(sep));
    expect(located?.headers['content-type']).toBe(contentType);
  });

  test.each([
    ['a way out of the folder', '/../secret.txt'],
    ['an encoded way out', '/..%2f..%2fsecret.txt'],
    ['a way out with dots encoded', '/%2e%2e/secret.txt'],
    ['a folder whose name only begins alike', '/../renderer-old/index.html'],
    ['a Windows separator', '/..%5csecret.txt'],
    ['a Windows drive', '/C:/secret.txt'],
    ['a broken encoding', '/%E0%A4%A.html'],
    ['a NUL', '/index.html%00.png'],
    ['an address in place of a path', 'http://127.0.0.1/index.html'],
    ['an empty path', ''],
    ['a kind of file the page does not have', '/index.js.map'],
    ['no extension', '/assets'],
  ])('has no file for %s', (_, pathname) => {
    expect(locateRendererFile(root, pathname)).toBeNull();
  });

  test('lets only files be kept for good whose name carries their hash', () => {
    const cacheControl = (pathname: string) => locateRendererFile(root, pathname)?.headers['cache-control'];
    expect(cacheControl('/assets/index-B1x_y-Z9.js')).toBe('public, max-age=31536000, immutable');
    expect(cacheControl('/')).toBe('no-cache');
    expect(cacheControl('/assets/index.js')).toBe('no-cache');
    expect(cacheControl('/index-B1x_y-Z9.js')).toBe('no-cache');
  });

  test('sends with every file the policy that keeps the page to itself', () => {
    for (const pathname of ['/', '/assets/index-B1x_y-Z9.js', '/icon.svg']) {
      expect(locateRendererFile(root, pathname)?.headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
          "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });
});
