/** Chromium's DevTools protocol over a pipe: commands out, replies and events in. */
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** Typed by the protocol itself. */
export type Send = CDPSession['send'];

/** The events that the stand-in listens to, with what it reads of them. */
interface DevtoolsEvents {
  'Fetch.requestPaused': {
    readonly requestId: string;
    readonly frameId: string;
    readonly resourceType: string;
    readonly request: { readonly url: string; readonly method: string };
  };
  'Page.frameNavigated': { readonly frame: { readonly url: string; readonly parentId?: string } };
  'Page.loadEventFired': object;
  'Page.windowOpen': { readonly url: string; readonly windowName: string };
  'Runtime.bindingCalled': { readonly name: string; readonly payload: string };
  'Runtime.executionContextCreated': {
    readonly context: {
      readonly id: number;
      readonly name: string;
      readonly auxData?: { readonly frameId?: string };
    };
  };
  'Target.targetCreated': { readonly targetInfo: { readonly targetId: string; readonly type: string } };
  'Target.targetDestroyed': { readonly targetId: string };
}

type EventOf<Name extends keyof DevtoolsEvents> = DevtoolsEvents[Name];
type Listen = <Name extends keyof DevtoolsEvents>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
) => void;

/** One page, or the browser itself. */
export interface DevtoolsSession {
  readonly send: Send;
  readonly on: Listen;
}

// Methods, not properties: what a reply holds depends on its command, which only the caller knows.
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

export class DevtoolsPipe {
  private readonly waiting = new Map<number, Waiting>();
  private readonly events = new EventEmitter();
  private readonly output: Writable;
  private unread = Buffer.alloc(0);
  private lastId = 0;

  constructor(output: Writable, input: Readable) {
    this.output = output;
    input.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  /** Without an id: the browser itself. */
  session(sessionId?: string): DevtoolsSession {
    return {
      send: (method, params) =>
        new Promise((resolve, reject) => {
          const id = ++this.lastId;
          this.waiting.set(id, { resolve, reject });
          this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        }),
      on: (name, listener) => this.events.on(eventKey(name, sessionId), listener),
    };
  }

  /** Every message ends with a zero byte; a chunk may hold several, or a part of one. */
  private receive(chunk: Buffer): void {
    this.unread = Buffer.concat([this.unread, chunk]);
    for (let end = this.unread.indexOf(0); end >= 0; end = this.unread.indexOf(0)) {
      const message: Message = JSON.parse(this.unread.toString('utf8', 0, end));
      this.unread = this.unread.subarray(end + 1);
      this.dispatch(message);
    }
  }

  private dispatch({ id, method, params, result, error, sessionId }: Message): void {
    if (id === undefined) {
      this.events.emit(eventKey(method ?? '', sessionId), params);
      return;
    }
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}

const eventKey = (name: string, sessionId: string | undefined): string => `${name} ${sessionId ?? ''}`;
