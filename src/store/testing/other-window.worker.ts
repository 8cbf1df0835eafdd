/** Another window of the same library, as a worker: a context of its own, with its own connection and channel. */
import type { Change } from '#core/edit/change';
import { applyChange } from '#store/apply-change';
import type { Committed } from '#store/change-feed';
import { openTestStore } from './test-stores';

export type Order =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'apply'; readonly change: Change };

export type Report =
  | { readonly kind: 'opened' | 'applied' }
  | { readonly kind: 'heard'; readonly committed: Committed };

const report = (message: Report): void => self.postMessage(message);

const receive = (): Promise<Order> =>
  new Promise((resolve) => {
    self.addEventListener('message', ({ data }: MessageEvent<Order>) => resolve(data), { once: true });
  });

const run = async (): Promise<void> => {
  const order = await receive();
  if (order.kind !== 'open') throw new TypeError('The first order must be to open a library');
  const store = await openTestStore(order.name);
  store.feed.subscribe((committed) => report({ kind: 'heard', committed }));
  report({ kind: 'opened' });
  while (true) {
    const next = await receive();
    if (next.kind !== 'apply') throw new TypeError('A library is opened once');
    await applyChange(store, next.change, 0);
    report({ kind: 'applied' });
  }
};

void run();
