/** The palette: one field that finds every command, and every annotation of the open paper, by words. */

import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { showPalette } from '../commands/view/show-palette';
import { Dialog } from '../design/dialog';
import { indexAfterKey, type ListKeys } from '../design/lists/list-keys';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { commandAt } from '../keys/command-keys';
import { chordOf } from '../session/chord';
import { noteCommandUse, preferences } from '../session/preferences';
import type { Workbench } from '../session/workbench';
import { wordsOf } from '../words/match-words';
import { prepareSearch } from '../words/search-words';
import { entryId, type PaletteEntry, type PaletteResults, resultsFor } from './palette-entries';
import { PaletteList } from './palette-list';
import './palette.css';

const LIST_ID = 'palette-list';

const LIST_KEYS: ListKeys = { isRound: true, isField: true, page: 8 };

export const Palette = (): ReactElement => {
  const workbench = useWorkbench();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const words = useMemo(() => wordsOf(query), [query]);
  const results = useResults(workbench, words);
  const entries = results.groups.flatMap((group) => group.entries);
  const activeIndex = Math.min(index, entries.length - 1);
  const active = entries[activeIndex];

  const close = (): void => workbench.show({ isPaletteOpen: false });
  const run = (entry: PaletteEntry): void => {
    if (!entry.isEnabled) return;
    flushSync(close); // focus and selection are back where they were, so that the command acts on them
    runEntry(workbench, entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = indexAfterKey(event.key, activeIndex, entries.length, LIST_KEYS);
    if (moved !== null) setIndex(moved);
    else if (event.key === 'Enter' && active) run(active);
    else if (commandAt(chordOf(event.nativeEvent)) === showPalette) close();
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('palette.title')} look="palette" onClose={close}>
      <input
        className="palette-field"
        role="combobox"
        aria-label={t('palette.words')}
        aria-autocomplete="list"
        aria-expanded={entries.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active && entryId(active)}
        autoComplete="off"
        spellCheck={false}
        placeholder={t(workbench.session() ? 'palette.find' : 'palette.find-command')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        id={LIST_ID}
        results={results}
        words={words}
        active={active}
        onPoint={(entry) => setIndex(entries.indexOf(entry))}
        onRun={run}
      />
      <p className="palette-count" role="status">
        {describeResults(results)}
      </p>
    </Dialog>
  );
};

const useResults = (workbench: Workbench, words: readonly string[]): PaletteResults => {
  const state = useWorkbenchState((now) => now);
  const annotations = workbench.session()?.state.value.annotations;
  useEffect(() => prepareSearch(annotations ?? []), [annotations]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels and what is enabled depend on the state
  return useMemo(
    () => resultsFor(workbench, annotations ?? [], words, preferences.value.recentCommands),
    [workbench, state, annotations, words],
  );
};

const runEntry = (workbench: Workbench, entry: PaletteEntry): void => {
  if (entry.kind === 'command') {
    noteCommandUse(entry.command.id);
    void entry.command.run(workbench);
    return;
  }
  const session = workbench.session();
  session?.view?.focus();
  session?.choose(entry.annotation.id, true);
};

const describeResults = ({ commandCount, annotationCount, shownAnnotations }: PaletteResults): string => {
  if (commandCount + annotationCount === 0) return t('palette.nothing');
  const counts = [
    ...(commandCount > 0 ? [t('palette.command-count', { count: commandCount })] : []),
    ...(annotationCount > 0 ? [t('common.annotation-count', { count: annotationCount })] : []),
  ];
  const found = listOf(counts, 'beside');
  const more = annotationCount - shownAnnotations;
  return more > 0 ? t('palette.not-all', { found, more }) : found;
};
