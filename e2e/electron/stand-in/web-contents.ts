/** Electron's `webContents`: one page of Chromium, its preload, and the program's say in where it goes. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import { fromChromium, toChromium } from './app-address';
import { chromium } from './chromium';
import type { DevtoolsSession } from './devtools-pipe';
import { toIpcJson } from './ipc-json';
import { answerInvocation } from './ipc-main';
import { openOwnTarget, popupDecided } from './popups';
import { refusingEmitter } from './refuse-missing';
import { applyPermissions, defaultSession, isCancelled } from './session';
import { unlessGone } from './unless-gone';

/** The isolated world in which the preload runs, and the way out of it. */
const WORLD = 'electron-preload';
const BINDING = 'standInSend';
const MENU_WORLD = 'electron-context-menu';
const MENU_BINDING = 'standInContextMenu';

type OpenHandler = (details: { readonly url: string; readonly frameName: string }) => {
  readonly action: 'allow' | 'deny';
};
type PausedRequest = {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string };
};

export class WebContents extends refusingEmitter('webContents') {
  readonly session = defaultSession;
  targetId: string | undefined;
  private readonly attached: Promise<DevtoolsSession>;
  private url = 'about:blank';
  private expected = '';
  private preloadContext: number | undefined;
  private decideOpen: OpenHandler = () => ({ action: 'allow' });

  /** Closes the window, as the page's end does. */
  readonly close: () => void;

  constructor(options: BrowserWindowConstructorOptions, close: () => void) {
    super();
    const { width = 800, height = 600, webPreferences } = options;
    this.close = close;
    this.attached = this.attach({ width, height }, webPreferences?.preload);
  }

  get mainFrame() {
    return { url: this.getURL(), parent: null };
  }

  getURL(): string {
    return fromChromium(this.url);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.decideOpen = handler;
  }

  async loadURL(url: string): Promise<void> {
    const { send } = await this.attached;
    this.expected = toChromium(url);
    const loaded = once(this, 'did-finish-load');
    const { errorText } = await send('Page.navigate', { url: this.expected });
    if (errorText) throw new Error(`${errorText} (-2) loading '${url}'`);
    await loaded;
    this.expected = '';
  }

  reload(): void {
    void this.attached.then(({ send }) => send('Page.reload', {}));
  }

  /** Told and not done: a page that Chromium has crashed is lost to whoever drives it. */
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 0 });
  }

  send(channel: string, ...sent: readonly unknown[]): void {
    void this.tellPreload(toIpcJson({ channel, sent }));
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { send } = await this.attached;
    const { generateTaggedPDF = false, preferCSSPageSize = false, ...rest } = options;
    const { data } = await send('Page.printToPDF', { ...rest, generateTaggedPDF, preferCSSPageSize });
    return Buffer.from(data, 'base64');
  }

  isDestroyed(): boolean {
    return false; // a closed one is not found any more
  }

  /** Resolves when Chromium has been told; the window hears when it is gone. */
  async closeTarget(): Promise<void> {
    await this.attached;
    const { targetId = '' } = this;
    await chromium().browser.send('Target.closeTarget', { targetId }).catch(unlessGone);
  }

  private async attach(size: { width: number; height: number }, preload: string | undefined) {
    const { browser } = chromium();
    await applyPermissions(this);
    const making = browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
    this.targetId = await openOwnTarget(making);
    const target = { targetId: this.targetId, flatten: true };
    const { sessionId } = await browser.send('Target.attachToTarget', target);
    const session = chromium().session(sessionId);
    this.listen(session);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ]);
    await addContextMenu(session);
    if (preload) await addPreload(session, preload);
    return session;
  }

  private listen(session: DevtoolsSession): void {
    session.on('Fetch.requestPaused', (paused) => {
      this.decideRequest(session, paused).catch(unlessGone);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.url = frame.url;
    });
    session.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    session.on('Page.windowOpen', ({ url, windowName }) =>
      popupDecided(this.decideOpen({ url: fromChromium(url), frameName: windowName }).action === 'deny'),
    );
    session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === WORLD && auxData?.frameId === this.targetId) this.preloadContext = id;
    });
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === BINDING) void this.answer(payload);
      else if (name === MENU_BINDING) this.emit('context-menu', {}, JSON.parse(payload));
    });
  }

  private async decideRequest({ send }: DevtoolsSession, paused: PausedRequest): Promise<void> {
    const { requestId, resourceType, request } = paused;
    const url = fromChromium(request.url);
    const isRefused = resourceType === 'Document' && this.isNavigationRefused(url, paused);
    if (isRefused) await send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    else if (await isCancelled(url, request.method))
      await send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    else await send('Fetch.continueRequest', { requestId });
  }

  /** The program's own loadURL is not asked about. */
  private isNavigationRefused(url: string, { frameId, request }: PausedRequest): boolean {
    const isMainFrame = frameId === this.targetId;
    if (isMainFrame && request.url === this.expected) return false;
    const event = {
      url,
      isMainFrame,
      defaultPrevented: false,
      preventDefault: () => {
        event.defaultPrevented = true;
      },
    };
    const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    for (const name of names) this.emit(name, event);
    return event.defaultPrevented;
  }

  private async answer(json: string): Promise<void> {
    const context = this.preloadContext; // a page that has been left meanwhile gets no answer
    const reply = await answerInvocation(json, { sender: this, senderFrame: this.mainFrame });
    await this.tellPreload(reply, context);
  }

  private async tellPreload(json: string, contextId = this.preloadContext): Promise<void> {
    const { send } = await this.attached;
    if (contextId === undefined || contextId !== this.preloadContext) return;
    const expression = `standIn.receive(${JSON.stringify(json)})`;
    await send('Runtime.evaluate', { contextId, expression }).catch(unlessGone);
  }
}

const addContextMenu = async ({ send }: DevtoolsSession): Promise<void> => {
  await send('Runtime.addBinding', { name: MENU_BINDING, executionContextName: MENU_WORLD });
  await send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: MENU_WORLD,
    source: `${pageScript('menu-world')}; standIn.start(${MENU_BINDING});`,
  });
};

const addPreload = async ({ send }: DevtoolsSession, preload: string): Promise<void> => {
  const token = JSON.stringify(`stand-in-${process.pid}`);
  const source = readFileSync(preload, 'utf8');
  await send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (window === top) { (() => { ${pageScript('main-world')}; standIn.start(${token}); })(); }`,
  });
  await send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD,
    source: `${pageScript('preload-world')}
      if (window === top) standIn.start(${token}, ${BINDING}, (require, module, exports) => { ${source}\n });`,
  });
};

const pageScript = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.js`), 'utf8');
