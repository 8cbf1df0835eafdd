/** Watches the program's pages for what must never happen: a request to elsewhere, an error that nobody expected. */
import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from '@playwright/test';

export class PageGuard {
  private readonly found = new Set<string>();

  /** `origin` is the program's own. Gives what ends the watch. */
  async watch(context: BrowserContext, origin: string): Promise<() => void> {
    const onRequest = (request: Request): void => this.judgeRequest(request, origin);
    const onConsole = (message: ConsoleMessage): void => this.judgeConsole(message);
    const onError = (webError: WebError): void => this.judgeError(webError.error());
    context.on('request', onRequest);
    context.on('console', onConsole);
    context.on('weberror', onError);
    for (const page of context.pages()) await this.judgeHistory(page, origin);
    return () => {
      context.off('request', onRequest);
      context.off('console', onConsole);
      context.off('weberror', onError);
    };
  }

  /** What happened and is not tolerated. */
  findings(tolerated: RegExp | null): string[] {
    return [...this.found].filter((finding) => !tolerated?.test(finding));
  }

  /** A desktop program's page may be there before anybody can watch it. */
  private async judgeHistory(page: Page, origin: string): Promise<void> {
    for (const request of await page.requests()) this.judgeRequest(request, origin);
    for (const message of await page.consoleMessages({ filter: 'all' })) this.judgeConsole(message);
    for (const error of await page.pageErrors({ filter: 'all' })) this.judgeError(error);
  }

  private judgeRequest(request: Request, origin: string): void {
    if (!isOwn(request.url(), origin)) this.found.add(`request: ${request.url()}`);
  }

  private judgeConsole(message: ConsoleMessage): void {
    if (message.type() === 'error') this.found.add(`console: ${message.text()}`);
  }

  private judgeError(error: Error): void {
    this.found.add(`page error: ${error.stack ?? error.message}`);
  }
}

const isOwn = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');
