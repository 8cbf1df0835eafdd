/** Specs that come after each other in one context know nothing of each other. */
import { join } from 'node:path';
import { serveRenderer } from '../scripts/renderer-server.mjs';
import { expect, test } from './support/fixtures';
import { launchOptions } from './support/profile';
import { projectRoot } from './support/project-root';
import { SharedContexts } from './support/shared-contexts';

const keepSomething = async (): Promise<void> => {
  localStorage.setItem('kept', 'words');
  await (await caches.open('kept')).put('/kept', new Response('words'));
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('kept');
    opening.onsuccess = resolve; // and left open, as by a page that is closed
    opening.onerror = reject;
  });
};

const whatIsKept = async (): Promise<unknown[]> => [
  ...Object.keys(localStorage),
  ...(await caches.keys()),
  ...(await indexedDB.databases()),
];

test('what one has kept is gone for the next, in the same context', async ({
  playwright,
  colorScheme,
  viewport,
}) => {
  const look = { colorScheme, viewport };
  const server = await serveRenderer(join(projectRoot, 'out/renderer'), 0);
  const contexts = new SharedContexts(() => playwright.chromium.launch(launchOptions()), server.url);
  const first = await contexts.take(look);
  await first.goto(server.url);
  await first.evaluate(keepSomething);
  expect(await first.evaluate(whatIsKept)).toContain('kept');
  await contexts.giveBack(first.context());

  const second = await contexts.take(look);
  expect(second.context()).toBe(first.context());
  expect(first.isClosed()).toBe(true);
  await second.goto(`${server.url}missing`); // of the same origin, without the program, which keeps things of its own
  expect(await second.evaluate(whatIsKept)).toEqual([]);

  const another = await contexts.take(look);
  expect(another.context(), 'two at a time').not.toBe(second.context());
  await contexts.end();
  await server.close();
});
