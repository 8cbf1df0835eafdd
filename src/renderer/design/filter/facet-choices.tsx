/** One facet in a panel of filters: a box for each value, with how many have it. */

import type { ReactElement } from 'react';
import { locale } from '#catalogue/translate';

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isNamed: boolean;
}

export interface FacetChoicesProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (value: string) => void;
  /** A sentence for when there are none. */
  readonly none?: string;
}

export const FacetChoices = ({ name, choices, onToggle, none }: FacetChoicesProps): ReactElement => (
  <fieldset className="filter-facet">
    <legend>{name}</legend>
    {choices.length === 0 && none && <p>{none}</p>}
    {choices.map(({ value, name: choice, count, isNamed }) => (
      <label key={value} className="filter-choice">
        <input type="checkbox" checked={isNamed} onChange={() => onToggle(value)} />
        <span className="filter-choice-name" dir="auto">
          {choice}
        </span>
        <span className="filter-choice-count">{count.toLocaleString(locale())}</span>
      </label>
    ))}
  </fieldset>
);
