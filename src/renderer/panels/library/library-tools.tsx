/** What is looked for in the library, and in which order it is listed. */
import { type KeyboardEvent, type ReactElement, useId } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { search } from '../../commands/go/search-commands';
import { SearchInput } from '../../design/search-input';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { usePreferences } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { showChord } from '../../session/chord';
import { libraryLook, searchLibrary } from '../../session/library-look';
import { useObservable } from '../../session/observable';
import { LIBRARY_SORTS, setLibrarySort } from '../../session/preferences';
import { ChosenLabels, LabelFilter } from './label-filter';

export interface LibraryToolsProps {
  readonly shown: number;
  readonly all: number;
  /** How many papers have each label, and those that they are filtered by. */
  readonly labels: ReadonlyMap<string, number>;
  readonly chosenLabels: readonly string[];
  readonly onEnterList: () => void;
  readonly onOpenFirst: () => void;
}

export const LibraryTools = ({
  shown,
  all,
  labels,
  chosenLabels,
  onEnterList,
  onOpenFirst,
}: LibraryToolsProps): ReactElement => (
  <div className="library-tools">
    <SearchField onEnterList={onEnterList} onOpenFirst={onOpenFirst} />
    <LabelFilter counts={labels} chosen={chosenLabels} />
    <p className="library-count" role="status">
      {shown === all ? t('library.count', { count: all }) : t('library.shown', { shown, count: all })}
    </p>
    <SortChoice />
    <ChosenLabels chosen={chosenLabels} />
  </div>
);

const SearchField = ({
  onEnterList,
  onOpenFirst,
}: Pick<LibraryToolsProps, 'onEnterList' | 'onOpenFirst'>): ReactElement => {
  const words = useObservable(libraryLook, (look) => look.words);
  const field = useFocusTarget('search', selectAll);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && words.trim() !== '') onOpenFirst();
    else if (event.key === 'ArrowDown' || (event.key === 'Escape' && words === '')) onEnterList();
    else if (event.key === 'Escape') searchLibrary('');
    else return;
    event.preventDefault();
  };
  return (
    <search className="library-search">
      <SearchInput
        ref={field}
        label={t('command.search-library')}
        placeholder={t('library.search-placeholder', {
          keys: listOf(keysOf(search).map(showChord), 'beside'),
        })}
        value={words}
        onChange={({ target }) => searchLibrary(target.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
};

/** What is typed next stands for what was looked for before. */
const selectAll = (field: HTMLInputElement): void => {
  field.focus();
  field.select();
};

const SortChoice = (): ReactElement => {
  const { librarySort } = usePreferences();
  const id = useId();
  return (
    <p className="library-sort">
      <label htmlFor={id}>{t('library.sort')}</label>
      <select
        id={id}
        value={librarySort}
        onChange={({ target }) => {
          const sort = LIBRARY_SORTS.find((one) => one === target.value);
          if (sort) setLibrarySort(sort);
        }}
      >
        {LIBRARY_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t('library.sort-by', { sort })}
          </option>
        ))}
      </select>
    </p>
  );
};
