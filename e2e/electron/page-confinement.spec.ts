/** The page in the desktop window gets nowhere: not to other code, not to other pages, not to the network. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';
import { test } from './desktop-test';
import type { ElectronProgram } from './electron-program';

const ELSEWHERE = 'https://example.com/';

test.use({ tolerated: /Content Security Policy|Failed to load resource|^request: https?:/ });

test('the content security policy is in force', async ({ desktop: { page } }) => {
  const happened = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "the inline script ran"';
    document.head.append(script);
    // In a task of its own: while the developer tools evaluate something, eval is allowed.
    const evaluated = new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function('return "ran"')());
        } catch (error) {
          resolve(error instanceof Error ? error.name : error);
        }
      }),
    );
    return {
      inlineScript: document.title === 'the inline script ran' ? 'ran' : 'refused',
      eval: await evaluated,
      fetch: await fetch(elsewhere).then(
        () => 'allowed',
        () => 'refused',
      ),
    };
  }, ELSEWHERE);
  expect(happened).toEqual({ inlineScript: 'refused', eval: 'EvalError', fetch: 'refused' });
});

test('the page sees one frozen object of Electron and Node, with twenty functions', async ({
  desktop: { page },
}) => {
  const seen = await page.evaluate(() => {
    const bridge = window.postilBridge;
    if (!bridge) return null;
    return {
      functions: Object.entries(bridge).map(([name, value]) => `${typeof value} ${name}`),
      isFrozen: Object.isFrozen(bridge),
      isReplaced: Reflect.set(window, 'postilBridge', 'another') && window.postilBridge !== bridge,
      unsubscribed: bridge.onMenuCommand(() => undefined)(),
      others: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
    };
  });
  expect(seen).toEqual({
    functions: [
      'openFiles',
      'saveFile',
      'savePdf',
      'showMenu',
      'onMenuCommand',
      'speak',
      'chooseFolder',
      'currentFolder',
      'stopFolder',
      'listFolder',
      'readFromFolder',
      'onFolderChange',
      'writeBackup',
      'listBackups',
      'readBackup',
      'chooseBackupFolder',
      'setBackupDue',
      'onBackupWanted',
      'takeGivenFiles',
      'onFilesGiven',
    ].map((name) => `function ${name}`),
    isFrozen: true,
    isReplaced: false,
    unsubscribed: undefined,
    others: [],
  });
});

test('the window is not led away', async ({ desktop }) => {
  const navigations = await watchNavigations(desktop);
  await desktop.page.evaluate((elsewhere) => {
    document.documentElement.setAttribute('data-before', '');
    location.href = elsewhere;
  }, ELSEWHERE);
  await expect.poll(() => navigations.jsonValue()).toContainEqual({ url: ELSEWHERE, isPrevented: true });
  await expect(desktop.page.locator('html[data-before]')).toHaveCount(1);
});

test('the page may be loaded again', async ({ desktop: { page } }) => {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await page.reload();
  expect(await page.locator('html[data-before]').count()).toBe(0);
  expect(await page.evaluate(() => typeof window.postilBridge)).toBe('object');
});

test('no further window opens', async ({ desktop }) => {
  const fate = await desktop.page.evaluate((elsewhere) => {
    const popup = window.open(elsewhere);
    return new Promise((resolve) => {
      const look = () => (popup === null || popup.closed ? resolve('refused') : setTimeout(look, 20));
      look();
    });
  }, ELSEWHERE);
  expect(fate).toBe('refused');
  await expect.poll(() => desktop.app.windows().length).toBe(1);
});

test('a request that the policy would let through is cancelled before it leaves', async ({ desktop }) => {
  await liftPolicy(desktop.page);
  expect(await failureOf(desktop.page, ELSEWHERE)).toMatch(/^net::ERR_BLOCKED_BY_CLIENT/);
});

test('behind that no host is found, not even on this machine', async ({ desktop }) => {
  const server = createServer((_request, response) => response.end('reached')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await liftPolicy(desktop.page);
  await desktop.app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
  expect(await failureOf(desktop.page, `http://127.0.0.1:${port}/`)).toBe('net::ERR_NAME_NOT_RESOLVED');
  server.close();
});

test('the storage may be kept, and nothing else is permitted', async ({ desktop: { page } }) => {
  const permitted = await page.evaluate(async () => ({
    storage: await navigator.storage.persist(),
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    notifications: await Notification.requestPermission(),
  }));
  expect(permitted).toEqual({ storage: true, geolocation: 'denied', notifications: 'denied' });
});

test('the page is a secure context: without it Web Crypto would not seal', async ({ desktop: { page } }) => {
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([true, 'object']);
});

test('only files of the page are served', async ({ desktop: { page } }) => {
  const statusOf = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).status, path);
  expect(await statusOf('/index.html')).toBe(200);
  for (const path of [
    '/..%2fmain%2findex.js',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2fetc%2fpasswd',
    '/missing.js',
  ]) {
    expect(await statusOf(path), path).toBe(404);
  }
});

const watchNavigations = ({ app }: ElectronProgram) =>
  app.evaluateHandle(({ BrowserWindow }) => {
    const seen: { url: string; isPrevented: boolean }[] = [];
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', ({ url, defaultPrevented }) =>
      seen.push({ url, isPrevented: defaultPrevented }),
    );
    return seen;
  });

/** So that what stands behind the policy is seen at work. */
const liftPolicy = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
};

const failureOf = async (page: Page, url: string): Promise<string | undefined> => {
  const failed = page.waitForEvent('requestfailed', (request) => request.url() === url);
  await page.evaluate((asked) => void fetch(asked).catch(() => undefined), url);
  return (await failed).failure()?.errorText;
};
