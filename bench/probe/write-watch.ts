/** When the page's writing transactions began and were complete. */

export interface Write {
  readonly begun: number;
  readonly complete: number;
}

export interface WriteWatch {
  /** The first one that began after `time`; null when none has completed yet. */
  after(time: number): Write | null;
}

export const watchWrites = (): WriteWatch => {
  const writes: Write[] = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options): IDBTransaction {
    const begun = performance.now();
    const transaction = begin.call(this, names, mode, options);
    if (mode === 'readwrite')
      transaction.addEventListener('complete', () => writes.push({ begun, complete: performance.now() }));
    return transaction;
  };
  return { after: (time) => writes.find(({ begun }) => begun >= time) ?? null };
};
