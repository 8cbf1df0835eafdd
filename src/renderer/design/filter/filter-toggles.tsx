/** The values of one facet that are always in sight: pressed, each leaves only what has it. */
import type { ReactElement, ReactNode } from 'react';
import { t } from '#catalogue/translate';

export interface FilterToggle {
  readonly value: string;
  readonly title: string;
  readonly isPressed: boolean;
  readonly onToggle: () => void;
  readonly className: string;
  readonly content: ReactNode;
}

export interface FilterTogglesProps {
  readonly className: string;
  readonly toggles: readonly FilterToggle[];
}

export const FilterToggles = ({ className, toggles }: FilterTogglesProps): ReactElement => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the row of the button
  <div className={className} role="group" aria-label={t('filter.show-only')}>
    {toggles.map(({ value, title, isPressed, onToggle, className: look, content }) => (
      <button
        key={value}
        type="button"
        className={look}
        aria-pressed={isPressed}
        title={title}
        onClick={onToggle}
      >
        {content}
      </button>
    ))}
  </div>
);
