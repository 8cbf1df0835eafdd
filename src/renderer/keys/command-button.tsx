/** A button for a command: its label, its key and whether it can be used all come from the command. */
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Command } from '../commands/kit/command';
import { Button, type ButtonRank } from '../design/button';
import { usePreferences, useWorkbench } from '../hooks/workbench-context';
import { showChord } from '../session/chord';
import { keysOf } from './command-keys';

export interface CommandButtonProps {
  readonly command: Command;
  /** What to show instead of the command's label, which then becomes the button's name. */
  readonly children?: ReactNode;
  /** Plain unless said. */
  readonly rank?: ButtonRank;
  /** Shown before the words, or alone. */
  readonly icon?: LucideIcon;
  readonly className?: string;
  /** For what is switched on and off. */
  readonly isPressed?: boolean;
}

export const CommandButton = ({
  command,
  children,
  rank = 'plain',
  icon: ShownIcon,
  className,
  isPressed,
}: CommandButtonProps): ReactElement => {
  const workbench = useWorkbench();
  usePreferences(); // the key
  const label = command.label(workbench);
  const [key] = keysOf(command);
  const hasOwnName = children !== undefined || ShownIcon !== undefined;
  return (
    <Button
      rank={rank}
      isIcon={ShownIcon !== undefined && children === undefined}
      className={className}
      data-command={command.id}
      disabled={!command.isEnabled(workbench)}
      aria-pressed={isPressed}
      aria-label={hasOwnName ? label : undefined}
      title={key ? `${label} (${showChord(key)})` : label}
      onClick={() => void command.run(workbench)}
    >
      {ShownIcon && <ShownIcon size={ICON_SIZE} aria-hidden="true" />}
      {ShownIcon ? children : (children ?? label)}
    </Button>
  );
};

/** In CSS pixels. */
const ICON_SIZE = 18;
