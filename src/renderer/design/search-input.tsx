/** A field for words that are looked for: in whatever script, and without what a browser would add to them. */
import type { ComponentProps, ReactElement } from 'react';

export interface SearchInputProps extends Omit<ComponentProps<'input'>, 'type' | 'aria-label'> {
  /** Also in the empty field, unless `placeholder` says something else. */
  readonly label: string;
}

export const SearchInput = ({ label, ...input }: SearchInputProps): ReactElement => (
  <input
    type="search"
    dir="auto"
    aria-label={label}
    placeholder={label}
    autoComplete="off"
    spellCheck={false}
    {...input}
  />
);
