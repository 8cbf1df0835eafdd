/** A `.qdpx` file opened: its project as XML, and the files in it by the paths that the project names. */
import type { XmlElement } from '../../import/xml/parse-xml';
import { openZip } from '../../import/zip/open-zip';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import { readXml } from '../foreign/read-parts';
import { INTERNAL, PROJECT_FILE, PROJECT_NAMESPACE } from './refi-names';

export interface OpenedProject {
  readonly root: XmlElement;
  /** Null for what is not in the file: no path leads out of it. */
  file(path: string): Uint8Array | null;
}

export const openProject = (bytes: Uint8Array): Bridged<OpenedProject> => {
  const opened = openZip(bytes);
  if (opened.kind === 'fault') return bridgeFault({ kind: 'zip', fault: opened.fault });
  const { zip } = opened;
  const byLowerName = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  const bytesOf = (name: string | undefined): Uint8Array | null => {
    const entry = name === undefined ? null : zip.read(name);
    return entry?.kind === 'bytes' ? entry.bytes : null;
  };
  const project = bytesOf(zip.names.find((name) => name.toLowerCase().endsWith('.qde')));
  if (project === null) return bridgeFault({ kind: 'missing-part', name: PROJECT_FILE });
  const xml = readXml(project, new Map([[PROJECT_NAMESPACE, '']]));
  if (xml.kind === 'fault') return xml;
  if (xml.value.name !== 'Project') return bridgeFault({ kind: 'missing-part', name: '<Project>' });
  return {
    kind: 'ok',
    value: {
      root: xml.value,
      file: (path) => {
        const isElsewhere = /^[a-z]+:/i.test(path) && !path.startsWith(INTERNAL);
        if (isElsewhere || path === '') return null;
        const name = path.replace(INTERNAL, '').replace(/^\/+/, '').toLowerCase();
        const places = [name, `sources/${name}`];
        return bytesOf(places.map((place) => byLowerName.get(place)).find((found) => found !== undefined));
      },
    },
  };
};
