import { afterEach, expect, test } from 'vitest';
import { createMemoryHost } from '#host/memory-host';
import { openStore } from '#store/open-store';
import { setLanguage } from '../session/preferences';
import { createWorkbench } from '../session/workbench';
import { wordsOf } from '../words/match-words';
import { resultsFor } from './palette-entries';

const commandsFor = async (query: string): Promise<readonly string[]> => {
  const opened = await openStore();
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const workbench = createWorkbench(opened.store, createMemoryHost());
  const { groups } = resultsFor(workbench, [], wordsOf(query), []);
  return groups.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'command' ? [entry.command.id] : [])),
  );
};

afterEach(async () => {
  await setLanguage('en');
  localStorage.clear();
});

test.each([
  ['en', 'backup', ['open-library', 'save-library', 'show-backups']],
  ['en', 'sicherung', []],
  ['de', 'sicherung', ['open-library', 'save-library', 'show-backups']],
  ['de', 'rückgängig', ['undo']],
  ['de', 'save library', ['save-library']],
] as const)('in %s the palette finds for “%s” the commands %j', async (language, query, found) => {
  await setLanguage(language);
  expect([...(await commandsFor(query))].sort()).toEqual(found);
});
