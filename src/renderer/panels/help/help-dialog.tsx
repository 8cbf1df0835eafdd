/** Help: what the tags mean and the user guide, with an outline, to be searched; and the way to the list of keys. */
import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { firstPaperId, startTour } from '../../actions/library/tour-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { SearchInput } from '../../design/search-input';
import { useWorkbench } from '../../hooks/workbench-context';
import { wordsOf } from '../../words/match-words';
import type { Guide } from './guide';
import { GuideView } from './guide-view';
import { entriesWith, helpEntries, TAGS_ID } from './help-entries';
import { HelpList } from './help-list';
import { TagMeanings } from './tag-meanings';
import './help-dialog.css';

export const HelpDialog = ({ guide }: { readonly guide: Guide }): ReactElement => {
  const workbench = useWorkbench();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const words = useMemo(() => wordsOf(query), [query]);
  const all = useMemo(() => helpEntries(guide), [guide]);
  const entries = useMemo(() => entriesWith(all, words), [all, words]);
  const at = entries.findIndex(({ id }) => id === current);

  const choose = (id: string): void => {
    setCurrent(id);
    moveTo(id).focus({ preventScroll: true });
  };
  /** The field keeps the focus, so that one goes through what was found by Enter alone. */
  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
    else if (event.key === 'Enter') {
      const step = event.shiftKey ? -1 : 1;
      const next = entries.at((at < 0 && step < 0 ? -1 : at + step) % entries.length);
      if (!next) return;
      setCurrent(next.id);
      moveTo(next.id);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('command.show-help')} look="wide" onClose={() => workbench.show({ dialog: null })}>
      <div className="help-tools">
        <SearchInput
          label={t('help.search')}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setCurrent(null);
          }}
          onKeyDown={onFieldKey}
        />
        <p className="dialog-aside" role="status">
          {words.length > 0 && describeFound(entries.length, at)}
        </p>
        <Button disabled={firstPaperId(workbench) === null} onClick={() => startTour(workbench)}>
          {t('command.start-tour')}
        </Button>
        <Button onClick={() => workbench.show({ dialog: { kind: 'keys' } })}>{t('help.keys')}</Button>
      </div>
      <div className="help">
        <HelpList
          ref={list}
          name={t(words.length > 0 ? 'help.found' : 'help.contents')}
          entries={entries}
          language={guide.language}
          words={words}
          current={current}
          onChoose={choose}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
        <section className="help-text" tabIndex={0} aria-label={t('help.text')}>
          <section id={TAGS_ID} aria-labelledby={`${TAGS_ID}-title`}>
            <h3 id={`${TAGS_ID}-title`} className="help-heading" tabIndex={-1}>
              {t('help.tags')}
            </h3>
            <TagMeanings words={words} />
          </section>
          <GuideView guide={guide} words={words} />
        </section>
      </div>
    </Dialog>
  );
};

const describeFound = (count: number, at: number): string => {
  if (count === 0) return t('help.nothing-found');
  return at < 0 ? t('help.found-count', { count }) : t('help.found-at', { index: at + 1, count });
};

/** Moves the text to the first of the words in a section, or to its beginning. Returns its heading. */
const moveTo = (id: string): HTMLElement => {
  const section = document.getElementById(id);
  const heading = section?.querySelector<HTMLElement>('.help-heading');
  if (!section || !heading) throw new Error(`The help has no section ${id}`);
  const mark = section.querySelector('mark');
  if (mark && !heading.contains(mark)) mark.scrollIntoView({ block: 'center' });
  else heading.scrollIntoView({ block: 'start' });
  return heading;
};
