/** Work that looks for passages in another text: the window says so once it takes a while, with a way out. */
import type { Workbench } from '../../session/workbench';

/** Resolves to what the work does: null when it was called off. */
export const whilePlacing = async <Result>(
  workbench: Workbench,
  work: (signal: AbortSignal) => Promise<Result | null>,
): Promise<Result | null> => {
  const cancelling = new AbortController();
  workbench.show({ waiting: { kind: 'passages', cancel: () => cancelling.abort() } });
  try {
    return await work(cancelling.signal);
  } finally {
    workbench.show({ waiting: null });
  }
};
