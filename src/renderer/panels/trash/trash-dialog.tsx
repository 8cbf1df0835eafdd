/** What was deleted, to be searched and brought back. */
import { type ReactElement, useCallback, useState } from 'react';
import { dateLocale } from '#catalogue/date-locale';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { DAY_MS, type Discarded, TRASH_DAYS } from '#core/edit/trash';
import { observeTrash, type TrashEntry } from '#store/trash';
import { shorten } from '#words/shorten';
import { describeDiscarded, restore, throwAway } from '../../actions/library/trash-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { SearchInput } from '../../design/search-input';
import { useLive } from '../../hooks/use-live';
import { useWorkbench } from '../../hooks/workbench-context';
import { searchTextOf, wordsOf } from '../../words/match-words';
import './trash-dialog.css';

/** More than these are found by words. */
const SHOWN = 100;

export const TrashDialog = (): ReactElement => {
  const workbench = useWorkbench();
  const { store } = workbench;
  const [query, setQuery] = useState('');
  const entries = useLive(useCallback(() => observeTrash(store), [store]));
  const found = entries && withWords(entries, query);
  return (
    <Dialog title={t('trash.title')} onClose={() => workbench.show({ dialog: null })}>
      <div className="trash-tools">
        <SearchInput
          label={t('trash.search')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <p className="dialog-aside" role="status">
          {entries && found && describeFound(entries, found)}
        </p>
      </div>
      {entries && found && (
        <>
          {found.length > 0 && (
            <ul className="lined-list">
              {found.slice(0, SHOWN).map((entry) => (
                <TrashItem key={entry.discarded.id} entry={entry} />
              ))}
            </ul>
          )}
          <p className="dialog-aside">{t('trash.how', { days: TRASH_DAYS })}</p>
          {entries.length > 0 && <EmptyTrash />}
        </>
      )}
    </Dialog>
  );
};

const TrashItem = ({ entry }: { readonly entry: TrashEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { discarded, hasPlace } = entry;
  const what = shorten(describeDiscarded(discarded), 160);
  return (
    <li className="trash-item">
      <div>
        <p dir="auto">{what}</p>
        <small>{particularsOf(entry)}</small>
        {!hasPlace && <small>{t('trash.no-place')}</small>}
      </div>
      <Button
        disabled={!hasPlace}
        aria-label={t('trash.restore-of', { what })}
        onClick={() => void restore(workbench, discarded)}
      >
        {t('trash.restore')}
      </Button>
    </li>
  );
};

/** Asked twice, since nothing brings it back. */
const EmptyTrash = (): ReactElement => {
  const workbench = useWorkbench();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="dialog-buttons">
      {isAsked ? (
        <>
          <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          <Button rank="danger" onClick={() => void throwAway(workbench)}>
            {t('trash.empty-sure')}
          </Button>
        </>
      ) : (
        <Button rank="quiet" onClick={() => setAsked(true)}>
          {t('trash.empty')}
        </Button>
      )}
    </div>
  );
};

const withWords = (entries: readonly TrashEntry[], query: string): readonly TrashEntry[] => {
  const words = wordsOf(query);
  if (words.length === 0) return entries;
  return entries.filter(({ discarded, paperTitle }) => {
    const { folded } = searchTextOf([...wordsIn(discarded), paperTitle ?? ''].join('\n'));
    return words.every((word) => folded.includes(word));
  });
};

const wordsIn = ({ what }: Discarded): readonly string[] => {
  if (what.kind === 'annotation') return [what.words, what.note, ...what.labels];
  return [what.kind === 'set' ? what.name : what.title];
};

const describeFound = (all: readonly TrashEntry[], found: readonly TrashEntry[]): string => {
  if (all.length === 0) return t('trash.none');
  if (found.length === 0) return t('trash.nothing-found');
  if (found.length > SHOWN) return t('trash.shown', { shown: SHOWN, count: found.length });
  return t('trash.count', { count: found.length });
};

/** Of which paper, with how much, since when and for how long. */
const particularsOf = ({ discarded, paperTitle }: TrashEntry): string => {
  const { discardedAt, annotations, what } = discarded;
  const went = new Date(discardedAt);
  const gone = (Date.now() - went.getTime()) / DAY_MS;
  return listOf(
    [
      ...(paperTitle === null ? [] : [t('trash.of-paper', { title: shorten(paperTitle) })]),
      ...(annotations !== null && annotations > 0 && what.kind !== 'annotation'
        ? [t('trash.with', { count: annotations })]
        : []),
      t('trash.when', { day: went.toLocaleDateString(dateLocale(), { day: 'numeric', month: 'long' }) }),
      t('trash.left', { days: Math.max(0, Math.ceil(TRASH_DAYS - gone)) }),
    ],
    'beside',
  );
};
