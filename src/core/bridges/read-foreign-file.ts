/** A file of another program, read by the bridge that its content asks for. */
import { bridgeReaderOf, readerNameOf } from './bridge-reader';
import type { Bridged } from './foreign/bridge-fault';
import type { ForeignFile, ForeignInput, ForeignProject } from './foreign/foreign-project';

export interface ReadProject {
  /** The bridge and its version: `brat/1`. */
  readonly reader: string;
  readonly project: ForeignProject;
}

/** `texts`: plain texts that came with it. Null for what no bridge reads. */
export const readForeignFile = async (
  file: ForeignFile,
  texts: readonly ForeignFile[],
  paper: ForeignInput['paper'],
): Promise<Bridged<ReadProject> | null> => {
  const reader = await bridgeReaderOf(file);
  if (reader === null) return null;
  const { bridge, read } = reader;
  const project = read({ files: [file, ...texts], paper });
  if (project.kind === 'fault') return project;
  return { kind: 'ok', value: { reader: readerNameOf(bridge), project: project.value } };
};
