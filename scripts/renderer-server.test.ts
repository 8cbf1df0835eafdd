import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPostilAt, serveRenderer } from './renderer-server.mjs';
import { newSecret } from './server-proof.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serveRenderer>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-server-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<title>Postil</title>');
  writeFileSync(join(folder, 'page/assets/app-12345678.js'), 'start()');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serveRenderer(join(folder, 'page'), 0);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Not fetch, which tidies paths and sends its own Host. */
const ask = (
  path: string,
  options: { method?: string; host?: string; from?: string; origin?: string } = {},
) =>
  new Promise<{ status: number | undefined; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const { method = 'GET', host, from = '127.0.0.1', origin } = options;
      const headers = { ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) };
      request({ host: from, port: server.port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
      })
        .on('error', reject)
        .end();
    },
  );

test('serves the page and its files with their headers', async () => {
  expect(await ask('/?notice=electron-unavailable')).toMatchObject({
    status: 200,
    body: '<title>Postil</title>',
  });
  const script = await ask('/assets/app-12345678.js');
  expect(script).toMatchObject({ status: 200, body: 'start()' });
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.headers['content-security-policy']).toContain("default-src 'none'");
});

test('answers HEAD with the headers alone', async () => {
  const answer = await ask('/', { method: 'HEAD' });
  expect(answer).toMatchObject({ status: 200, body: '' });
  expect(answer.headers['content-length']).toBe('21');
});

test.each([
  '/missing.html',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/index.html/more.js',
  '/%ff',
  `/${'x'.repeat(5000)}.js`,
])('has nothing at %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret');
});

test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])('refuses the host %s', async (host) => {
  expect((await ask('/', { host })).status).toBe(403);
});

test.each(['https://evil.example', 'null', 'http://localhost', 'http://127.0.0.1:1'])(
  'refuses what a page of %s asks for',
  async (origin) => {
    expect((await ask('/', { origin })).status).toBe(403);
    expect((await ask('/', { origin: `http://127.0.0.1:${server.port}` })).status).toBe(200);
  },
);

test.each([
  ['/', 200],
  ['/missing.html', 404],
] as const)('lets nobody guess what %s is, or show it in a page of another site', async (path, status) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
  const answer = await ask('/', { method });
  expect(answer.status).toBe(405);
  expect(answer.headers['allow']).toBe('GET, HEAD');
});

// A file that is there and cannot be read, also by root, is at hand on Linux only.
test.runIf(process.platform === 'linux')('survives a file that cannot be read', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  symlinkSync('/proc/self/mem', join(folder, 'page/broken.js'));
  expect((await ask('/broken.js')).status).toBe(500);
  expect(logged).toHaveBeenCalledOnce();
  expect((await ask('/')).status).toBe(200);
  logged.mockRestore();
});

// Linux answers at every 127.x.y.z; elsewhere only 127.0.0.1 is there to ask.
test.runIf(process.platform === 'linux')('listens at 127.0.0.1 alone', async () => {
  await expect(ask('/', { from: '127.0.0.2', host: `127.0.0.1:${server.port}` })).rejects.toThrow(
    'ECONNREFUSED',
  );
});

test('tells when the page has been opened, which its other files and HEAD do not count for', async () => {
  let visited = false;
  void server.visited.then(() => {
    visited = true;
  });
  await ask('/assets/app-12345678.js');
  await ask('/', { method: 'HEAD' });
  await ask('/', { host: 'evil.example' });
  expect(visited).toBe(false);
  await ask('/');
  expect(await server.visited).toBe('visited');
});

test('rejects a port that is taken', async () => {
  await expect(serveRenderer(folder, server.port)).rejects.toThrow('EADDRINUSE');
});

test('proves who it is to whoever knows its secret, and to nobody else', async () => {
  const secret = newSecret();
  const proving = await serveRenderer(folder, 0, secret);
  expect(await isPostilAt(proving.url, secret)).toBe(true);
  expect(await isPostilAt(proving.url, newSecret())).toBe(false);
  expect(await isPostilAt(server.url, secret), 'one that was given none').toBe(false);
  await proving.close();
});
