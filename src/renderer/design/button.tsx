/** A button of one of four ranks: what is done next, what can be done, what is in the background, and what destroys. */
import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react';

export type ButtonRank = 'primary' | 'plain' | 'quiet' | 'danger';

const CLASSES = {
  primary: 'button is-primary',
  plain: 'button',
  quiet: 'button is-quiet',
  danger: 'button is-danger',
} as const satisfies Record<ButtonRank, string>;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Plain unless said. */
  readonly rank?: ButtonRank;
  /** Whether an icon is all there is to see: as wide as it is high. */
  readonly isIcon?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({
  rank = 'plain',
  isIcon = false,
  className = '',
  ...others
}: ButtonProps): ReactElement => (
  <button
    type="button"
    className={[CLASSES[rank], isIcon ? 'is-icon' : '', className].filter(Boolean).join(' ')}
    {...others}
  />
);
