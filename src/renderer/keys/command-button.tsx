/** A button for a command: its label, its key and whether it can be used all come from the command. */
import type { ReactElement, ReactNode } from 'react';
import type { Command } from '../commands/kit/command';
import { usePreferences, useWorkbench } from '../hooks/workbench-context';
import { showChord } from '../session/chord';
import { keysOf } from './command-keys';

export interface CommandButtonProps {
  readonly command: Command;
  /** What to show instead of the command's label, which then becomes the button's name. */
  readonly children?: ReactNode;
  readonly className?: string;
  /** For what is switched on and off. */
  readonly isPressed?: boolean;
}

export const CommandButton = ({
  command,
  children,
  className = 'button',
  isPressed,
}: CommandButtonProps): ReactElement => {
  const workbench = useWorkbench();
  usePreferences(); // the key
  const label = command.label(workbench);
  const [key] = keysOf(command);
  return (
    <button
      type="button"
      className={className}
      disabled={!command.isEnabled(workbench)}
      aria-pressed={isPressed}
      aria-label={children === undefined ? undefined : label}
      title={key ? `${label} (${showChord(key)})` : label}
      onClick={() => void command.run(workbench)}
    >
      {children ?? label}
    </button>
  );
};
