/** Electron's `Menu`: the entries as data, and their clicks. */
import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app';
import { refusingEmitter } from './refuse-missing';

export class MenuItem {
  readonly id: string | undefined;
  label: string;
  readonly role: string | undefined;
  readonly type: string;
  enabled: boolean;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  private readonly chosen: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    const { id, label, role, type, enabled, accelerator, registerAccelerator, submenu, click } = options;
    this.id = id;
    this.role = role?.toLowerCase(); // as Electron keeps it
    this.label = label ?? role ?? '';
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = enabled ?? true;
    this.accelerator = accelerator ?? undefined;
    this.registerAccelerator = registerAccelerator ?? true;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.chosen = click;
  }

  click(): void {
    if (!this.enabled) return;
    if (this.role === 'quit') app.quit();
    else if (this.role) throw new Error(`the Electron stand-in has no role '${this.role}'`);
    // What Electron passes is a menu item of its own, which the program does not look at.
    else Reflect.apply(this.chosen ?? (() => undefined), undefined, [this]);
  }
}

export class Menu extends refusingEmitter('Menu') {
  readonly items: MenuItem[] = [];
  private static current: Menu | null = null;

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((options) => new MenuItem(options)));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.current;
  }

  /** Shown nowhere, and told to whoever listens. */
  popup(): void {
    this.emit('menu-will-show');
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
