/** Reads what is in an asar archive: a header of JSON behind four numbers, then the files one after the other. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface AsarFolder {
  readonly files: Readonly<Record<string, AsarEntry>>;
}
interface AsarFile {
  readonly size: number;
  readonly offset: string;
  readonly integrity: { readonly hash: string };
}
type AsarEntry = AsarFolder | AsarFile;

const JSON_LENGTH_AT = 12;
const JSON_AT = 16;

export const readAsar = (path: string) => {
  const bytes = readFileSync(path);
  const json = bytes.toString('utf8', JSON_AT, JSON_AT + bytes.readUInt32LE(JSON_LENGTH_AT));
  const header: AsarFolder = JSON.parse(json);
  const contentAt = 8 + bytes.readUInt32LE(4);
  return {
    /** What the binary is told, so that it refuses any other archive. */
    headerHash: createHash('sha256').update(json).digest('hex'),
    files: filesIn(header, ''),
    read(file: string): Buffer {
      const entry = findIn(header, file.split('/'));
      const from = contentAt + Number(entry.offset);
      return bytes.subarray(from, from + entry.size);
    },
    hashOf: (file: string): string => findIn(header, file.split('/')).integrity.hash,
  };
};

const filesIn = (folder: AsarFolder, path: string): string[] =>
  Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? filesIn(entry, `${path}${name}/`) : [`${path}${name}`],
  );

const findIn = (folder: AsarFolder, [name = '', ...rest]: readonly string[]): AsarFile => {
  const entry = folder.files[name];
  if (!entry) throw new Error(`There is no ${name} in the archive.`);
  return 'files' in entry ? findIn(entry, rest) : entry;
};
