/** Keeps the desktop window's menu in step with the commands. */
import type { HostMenu, MenuGroup } from '#host/contract';
import { preferences } from '../preferences';
import type { Workbench } from '../workbench';
import { acceleratorOf } from './chord';
import { commands } from './registry';

const GROUPS: readonly MenuGroup['label'][] = ['File', 'Edit', 'View', 'Help'];

export const showMenu = (workbench: Workbench, menu: HostMenu): void => {
  let shown = '';
  const refresh = (): void => {
    const groups = menuGroups(workbench);
    const next = JSON.stringify(groups);
    if (next === shown) return;
    shown = next;
    void menu.show(groups);
  };
  const follow = (): void => {
    workbench.session()?.state.subscribe(refresh);
    refresh();
  };
  workbench.state.subscribe(follow);
  preferences.subscribe(refresh);
  menu.onCommand((id) => {
    const command = commands.find((one) => one.id === id);
    if (command?.isEnabled(workbench)) void command.run(workbench);
  });
  refresh();
};

const menuGroups = (workbench: Workbench): MenuGroup[] =>
  GROUPS.map((label) => ({
    label,
    entries: commands
      .filter(({ menu }) => menu === label)
      .map((command) => ({
        command: command.id,
        label: command.label(workbench),
        accelerator: acceleratorOf(command.keys[0] ?? '') || null,
        enabled: command.isEnabled(workbench),
      })),
  }));
