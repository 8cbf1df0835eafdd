/** Electron's `ipcMain`: answers what the page's preload asks. */
import { fromIpcJson, toIpcJson } from './ipc-json';
import { refuseMissing } from './refuse-missing';

type Handler = (event: object, ...given: unknown[]) => unknown;

/** What the preload's world sends. */
interface Invocation {
  readonly id: number;
  readonly channel: string;
  readonly given: unknown[];
}

const handlers = new Map<string, Handler>();

export const ipcMain = refuseMissing('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** The reply as the preload's world expects it, with errors worded as Electron words them. */
export const answerInvocation = async (json: string, event: object): Promise<string> => {
  const { id, channel, given } = asInvocation(fromIpcJson(json));
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return toIpcJson({ reply: id, value: await handler(event, ...given) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return toIpcJson({ reply: id, error: `Error invoking remote method '${channel}': ${error}` });
  }
};

const asInvocation = (message: unknown): Invocation => {
  if (isInvocation(message)) return message;
  throw new Error('The preload sent something that is no invocation.');
};

const isInvocation = (message: unknown): message is Invocation =>
  typeof message === 'object' && message !== null && 'id' in message && 'channel' in message;
