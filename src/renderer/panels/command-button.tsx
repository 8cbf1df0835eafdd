/** A button for a command: its label, its key and whether it can be used all come from the command. */
import type { ReactElement, ReactNode } from 'react';
import { showChord } from '../commands/chord';
import type { Command } from '../commands/command';
import { useWorkbench } from '../workbench-context';

export interface CommandButtonProps {
  readonly command: Command;
  /** What to show instead of the command's label, which then becomes the button's name. */
  readonly children?: ReactNode;
  readonly className?: string;
}

export const CommandButton = ({
  command,
  children,
  className = 'button',
}: CommandButtonProps): ReactElement => {
  const workbench = useWorkbench();
  const label = command.label(workbench);
  const [key] = command.keys;
  return (
    <button
      type="button"
      className={className}
      disabled={!command.isEnabled(workbench)}
      aria-label={children === undefined ? undefined : label}
      title={key ? `${label} (${showChord(key)})` : label}
      onClick={() => void command.run(workbench)}
    >
      {children ?? label}
    </button>
  );
};
