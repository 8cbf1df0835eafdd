/** Keeps the desktop window's menu in step with the commands. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { HostMenu, MenuGroup } from '#host/contract';
import { shorten } from '#words/shorten';
import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { acceleratorOf, isForTyping, isMac } from '../session/chord';
import { libraryLook } from '../session/library-look';
import { preferences } from '../session/preferences';
import type { Workbench } from '../session/workbench';
import { keysOf } from './command-keys';
import { editFieldByKey, editsField } from './edit-field';

const GROUPS = {
  file: 'command.menu-file',
  edit: 'command.menu-edit',
  view: 'command.menu-view',
  help: 'command.menu-help',
} as const satisfies Record<MenuGroup['id'], MessageKey>;

const GROUP_IDS = ['file', 'edit', 'view', 'help'] as const satisfies readonly MenuGroup['id'][];

/** In signs: a menu as wide as a name of two hundred would be of no use, and the bridge refuses it. */
const LONGEST_LABEL = 60;

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
  libraryLook.subscribe(refresh);
  menu.onCommand((id) => {
    if (editsField(id) || document.querySelector('dialog[open]')) return;
    const command = commands.find((one) => one.id === id);
    if (command?.isEnabled(workbench)) void command.run(workbench);
  });
  if (isMac()) window.addEventListener('keydown', editFieldByKey);
  refresh();
};

const menuGroups = (workbench: Workbench): MenuGroup[] =>
  GROUP_IDS.map((id) => ({
    id,
    label: t(GROUPS[id]),
    entries: commands
      .filter(({ menu }) => menu === id)
      .map((command) => ({
        command: command.id,
        label: shorten(command.label(workbench), LONGEST_LABEL),
        accelerator: menuKeyOf(command),
        enabled: command.isEnabled(workbench),
      })),
  }));

/** A Mac's menu itself acts on the keys that it shows, also where one types: it gets none that types. */
const menuKeyOf = (command: Command): string | null => {
  const [key] = keysOf(command).filter((chord) => !(isMac() && isForTyping(chord)));
  return key === undefined ? null : acceleratorOf(key);
};
