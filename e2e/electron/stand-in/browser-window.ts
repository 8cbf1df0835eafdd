/** Electron's `BrowserWindow`, without a window: its bounds are numbers, its page is real. */
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, assertReady, windowWasClosed } from './app';
import { chromium } from './chromium';
import { type OpenWindow, openWindows } from './open-windows';
import { refusingEmitter } from './refuse-missing';
import { WebContents } from './web-contents';

const windows = new Set<BrowserWindow>();

export class BrowserWindow extends refusingEmitter('BrowserWindow') implements OpenWindow {
  readonly webContents: WebContents;
  /** Shown nowhere. */
  readonly icon: Buffer | undefined;
  private bounds: Rectangle;
  private isShown: boolean;
  private isGone = false;
  private isMax = false;
  private isMin = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    assertReady('BrowserWindow');
    const { x = 0, y = 0, width = 800, height = 600, show = true, icon } = options;
    if (typeof icon === 'string') this.icon = readFileSync(icon);
    this.bounds = { x, y, width, height };
    this.isShown = show;
    this.webContents = new WebContents(options, () => this.close());
    windows.add(this);
    openWindows.add(this);
    chromium().browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.webContents.targetId) this.wasClosed();
    });
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  close(): void {
    void this.closeUnlessRefused();
  }

  async closeUnlessRefused(): Promise<boolean> {
    if (this.isGone) return true;
    let isRefused = false;
    const preventDefault = () => {
      isRefused = true;
    };
    this.emit('close', { preventDefault });
    if (isRefused) return false;
    const closed = new Promise((resolve) => this.once('closed', resolve));
    await this.webContents.closeTarget();
    await closed;
    return true;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  show(): void {
    this.isShown = true;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  focus(): void {
    this.emit('focus');
  }

  minimize(): void {
    this.isMin = true;
  }

  isMinimized(): boolean {
    return this.isMin;
  }

  restore(): void {
    this.isMin = false;
  }

  maximize(): void {
    this.isMax = true;
    this.isShown = true; // Electron shows what it maximises
  }

  unmaximize(): void {
    this.isMax = false;
  }

  isMaximized(): boolean {
    return this.isMax;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  private wasClosed(): void {
    this.isGone = true;
    windows.delete(this);
    openWindows.delete(this);
    this.emit('closed');
    void windowWasClosed();
  }
}
