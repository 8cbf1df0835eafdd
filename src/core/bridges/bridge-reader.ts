/** What reads a file of another program. */
import type { Bridge } from './bridge';
import { bridgeFor } from './bridge-for';
import { BRIDGES } from './bridges';
import type { ForeignFile } from './foreign/foreign-project';

export interface BridgeReader {
  readonly bridge: Bridge;
  readonly read: Awaited<ReturnType<NonNullable<Bridge['reads']>>>;
}

/** The bridge that the content asks for, its code loaded; null for what no bridge reads. */
export const bridgeReaderOf = async (file: ForeignFile): Promise<BridgeReader | null> => {
  const id = bridgeFor(file);
  const bridge = BRIDGES.find((known) => known.id === id);
  const read = await bridge?.reads?.();
  return bridge && read ? { bridge, read } : null;
};

/** Where claim sets name the reader of a paper: the bridge and its version. */
export const readerNameOf = ({ id }: Bridge): string => `${id}/1`;
