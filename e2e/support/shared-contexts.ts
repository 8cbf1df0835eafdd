/**
 * The contexts of the one browser that the specs of a worker share. One holds the data of one analyst at a time and is
 * emptied for the next: a new one for every spec would be a new process each, which has to compile the program again.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Look } from './program';

interface SharedContext {
  readonly context: BrowserContext;
  /** Has the program's origin and stays open, so that its process does. */
  readonly anchor: Page;
}

export class SharedContexts {
  private readonly launch: () => Promise<Browser>;
  /** Of the program, ending in '/'. */
  private readonly address: string;
  private browser: Promise<Browser> | undefined;
  private readonly free = new Map<string, SharedContext[]>();
  private readonly taken = new Map<BrowserContext, { look: string; anchor: Page }>();

  constructor(launch: () => Promise<Browser>, address: string) {
    this.launch = launch;
    this.address = address;
  }

  /** A context without data that nobody else has, and a page of it that shows nothing yet. */
  async take(look: Look): Promise<Page> {
    const key = JSON.stringify(look);
    const { context, anchor } = this.free.get(key)?.pop() ?? (await this.begin(look));
    this.taken.set(context, { look: key, anchor });
    return context.newPage();
  }

  /** Closes its pages and deletes what they have kept. */
  async giveBack(context: BrowserContext): Promise<void> {
    const taken = this.taken.get(context);
    if (!taken) throw new Error('This context was not taken from here.');
    const { look, anchor } = taken;
    this.taken.delete(context);
    for (const page of context.pages()) if (page !== anchor) await page.close();
    const devtools = await context.newCDPSession(anchor);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(this.address).origin,
      storageTypes: 'all',
    });
    await devtools.detach();
    this.free.set(look, [...(this.free.get(look) ?? []), { context, anchor }]);
  }

  async end(): Promise<void> {
    await (await this.browser)?.close();
  }

  private async begin(look: Look): Promise<SharedContext> {
    this.browser ??= this.launch();
    const context = await (await this.browser).newContext(look);
    const anchor = await context.newPage();
    await anchor.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await anchor.goto(this.address);
    return { context, anchor };
  }
}
