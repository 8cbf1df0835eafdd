/**
 * What the page's world and the preload's world say to each other, over DOM events, whose `detail` Chromium clones from
 * one world into the other. Functions stay where they are and are known by a number on the other side.
 */

export interface Call {
  readonly callee: number;
  readonly given: readonly Passed[];
}

/** Answered while the call's event is still being dispatched, except for a promise, which is settled later. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: number }
  | { readonly kind: 'thrown'; readonly message: string };

export type Passed = Extract<Outcome, { kind: 'value' | 'function' }>;

export type ToPage =
  | { readonly kind: 'expose'; readonly name: string; readonly functions: Readonly<Record<string, number>> }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'settled'; readonly id: number; readonly outcome: Outcome }
  | ({ readonly kind: 'callback' } & Call);

type AnyFunction = (...given: unknown[]) => unknown;

export const toPageEvent = (token: string): string => `${token}>page`;
export const toPreloadEvent = (token: string): string => `${token}>preload`;

export const say = (event: string, detail: Call | ToPage): void => {
  dispatchEvent(new CustomEvent(event, { detail }));
};

export const hear = <Message>(event: string, listener: (message: Message) => void): void => {
  addEventListener(event, (heard) => {
    if (heard instanceof CustomEvent) listener(heard.detail);
  });
};

/** The functions of this world that the other one may call. */
export class LentFunctions {
  private readonly lent = new Map<number, AnyFunction>();

  lend(lent: AnyFunction): number {
    const id = this.lent.size + 1;
    this.lent.set(id, lent);
    return id;
  }

  call({ callee }: Call, given: readonly unknown[]): unknown {
    const called = this.lent.get(callee);
    if (!called) throw new Error('The context bridge was asked for a function that it does not know.');
    return called(...given);
  }
}

export const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function';
