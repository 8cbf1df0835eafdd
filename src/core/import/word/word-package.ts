/** The parts of a Word file and the relationships between them. */
import { childrenOf } from '../xml/find-xml';
import { parseXml, type XmlElement } from '../xml/parse-xml';
import type { Zip } from '../zip/open-zip';
import { WORD_PREFIXES } from './namespaces';

export interface WordPackage {
  /** The tree of a part; null where there is none that can be read. */
  read(name: string): XmlElement | null;
  relationshipsOf(name: string): Relationships;
  /** True once a part was read that is not whole. */
  isDamaged(): boolean;
  isEncrypted(): boolean;
}

export interface Relationship {
  /** The last word of its type: 'styles', 'hyperlink'. The words before it differ between forms of the standard. */
  readonly type: string;
  /** The name of a part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

export const openPackage = (zip: Zip): WordPackage => {
  let isDamaged = false;
  let isEncrypted = false;
  const read = (name: string): XmlElement | null => {
    const part = zip.read(name);
    if (part.kind === 'encrypted') isEncrypted = true;
    if (part.kind === 'damaged') isDamaged = true;
    if (part.kind !== 'bytes') return null;
    const tree = parseXml(part.bytes, WORD_PREFIXES);
    if (tree.isDamaged) isDamaged = true;
    return tree.root;
  };
  return {
    read,
    relationshipsOf: (name) => readRelationships(read(relationshipsName(name)), folderOf(name)),
    isDamaged: () => isDamaged,
    isEncrypted: () => isEncrypted,
  };
};

export const partOfType = (relationships: Relationships, type: string): string | null =>
  partsOfType(relationships, type)[0] ?? null;

export const partsOfType = (relationships: Relationships, type: string): string[] =>
  [...relationships.values()]
    .filter((relationship) => relationship.type === type && !relationship.isExternal)
    .map(({ target }) => target);

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

const relationshipsName = (name: string): string =>
  `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

const readRelationships = (root: XmlElement | null, folder: string): Relationships =>
  new Map(
    childrenOf(root ?? undefined, 'rel:Relationship').map(({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return [
        attributes.get('Id') ?? '',
        {
          type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
          target: isExternal ? target : partName(target, folder),
          isExternal,
        },
      ];
    }),
  );

/** Targets are relative to the folder of the part that names them, or begin at the root. */
const partName = (target: string, folder: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};
