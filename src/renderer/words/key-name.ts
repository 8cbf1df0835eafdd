/** What is printed on keys of the keyboards that are sold where the language is spoken. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';

const NAMES = {
  Ctrl: 'key.ctrl',
  Shift: 'key.shift',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.page-up',
  PageDown: 'key.page-down',
  Insert: 'key.insert',
  Delete: 'key.delete',
  Backspace: 'key.backspace',
  Space: 'key.space',
  ContextMenu: 'key.menu',
} as const satisfies Record<string, MessageKey>;

/** By the name that the browser gives it; letters, and what bears one name everywhere, are called as they are. */
export const keyName = (key: string): string => (isNamed(key) ? t(NAMES[key]) : key);

const isNamed = (key: string): key is keyof typeof NAMES => Object.hasOwn(NAMES, key);
