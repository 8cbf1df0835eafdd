/** A file of another program as claim sets, by the bridge that its content asks for. */
import { bridgeReaderOf, readerNameOf } from './bridge-reader';
import type { Bridged } from './foreign/bridge-fault';
import { type Conversion, type ConvertedProject, claimSetsOf } from './foreign/claim-sets-of';
import type { ForeignFile, ForeignInput } from './foreign/foreign-project';
import { proposeLabelMap } from './foreign/label-map';

export interface ForeignReading extends Pick<Conversion, 'now' | 'nobody'> {
  /** Files that came with it, a text perhaps. */
  readonly beside: readonly ForeignFile[];
  readonly paper: ForeignInput['paper'];
}

/** Labels are mapped by what their words mean in the field. Null for what no bridge reads. */
export const readForeignFile = async (
  file: ForeignFile,
  { beside, paper, now, nobody }: ForeignReading,
): Promise<Bridged<ConvertedProject> | null> => {
  const reader = await bridgeReaderOf(file);
  if (reader === null) return null;
  const { bridge, read } = reader;
  const texts = beside.filter(({ name }) => /\.txt$/i.test(name));
  const project = read({ files: [file, ...texts], paper });
  if (project.kind === 'fault') return project;
  const map = proposeLabelMap(project.value);
  return {
    kind: 'ok',
    value: claimSetsOf(project.value, { reader: readerNameOf(bridge), map, now, nobody }),
  };
};
