/** The field to search in: what is typed is looked for in the text and in the annotations at once. */

import { type ChangeEvent, type KeyboardEvent, type ReactElement, useRef } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { searchFor } from '../../actions/look-actions';
import { search } from '../../commands/go/search-commands';
import { SearchInput } from '../../design/search-input';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useLook, useWorkbench } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { showChord } from '../../session/chord';
import type { PaperSession } from '../../session/paper-session';
import './search-field.css';

export const SearchField = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { words } = useLook();
  const field = useFocusTarget('search', focusToType);
  /** What was typed last, while one is still typing: letters of one search share an entry of the history. */
  const typed = useRef<string | null>(null);

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const entry = typed.current === words ? 'instead' : 'next';
    typed.current = target.value;
    searchFor(workbench, target.value, entry);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' || event.key === 'F3') step(event.currentTarget, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && words !== '') searchFor(workbench, '', 'next');
    else if (event.key === 'Escape') session.view?.focus();
    else return;
    typed.current = null;
    event.preventDefault();
  };
  const step = (field: HTMLInputElement, direction: 1 | -1): void => {
    const { selectionStart, selectionEnd } = field;
    session.stepHit(direction);
    field.setSelectionRange(selectionStart, selectionEnd); // the reader's caret goes to the hit, one types on here
  };

  return (
    <search className="search-bar">
      <SearchInput
        ref={field}
        label={t('command.search')}
        placeholder={t('annotations.search-placeholder', {
          keys: listOf(keysOf(search).map(showChord), 'beside'),
        })}
        value={words}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={() => {
          typed.current = null;
        }}
      />
    </search>
  );
};

/** What is typed next stands for what was looked for before. */
const focusToType = (field: HTMLInputElement): void => {
  field.focus();
  field.select();
};
