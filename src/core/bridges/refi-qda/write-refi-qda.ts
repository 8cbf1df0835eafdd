/** Claim sets as a REFI-QDA project: tags, likelihoods, confidences and labels are codes, relations links. */

import { createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import { writeZip } from '../../import/zip/write-zip';
import type { Annotation } from '../../records/annotation';
import { derivedId, isUuid } from '../foreign/foreign-ids';
import { createLossCount } from '../foreign/losses';
import { foreignLabels } from '../foreign/said-of-judgement';
import { countOtherIds, countOwnThings, newestTime, papersOf } from '../foreign/write-parts';
import { type WrittenElement, writeXml } from '../foreign/write-xml';
import type { WriteInput, Written } from '../foreign/written';
import {
  CODEBOOK_NAMESPACE,
  CONTINUED_BY,
  INTERNAL,
  PROJECT_FILE,
  PROJECT_NAMESPACE,
  SOURCES_FOLDER,
} from './refi-names';

export const writeRefiQda = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  const annotations = sets.flatMap((set) => set.annotations);
  const relations = sets.flatMap((set) => set.relations);
  countOtherIds(
    [...annotations, ...relations, ...sets.map(({ analyst }) => analyst)].map(({ id }) => id),
    losses,
  );
  losses.add('times', 'relation', relations.length);
  const project = writeXml(projectElement(sets));
  const texts = papersOf(sets).map(({ paper }) => ({
    name: `${SOURCES_FOLDER}/${sourceGuid(paper)}.txt`,
    bytes: new TextEncoder().encode(paper.text),
  }));
  const bytes = writeZip([{ name: PROJECT_FILE, bytes: project }, ...texts]);
  return { files: [{ ending: '.qdpx', bytes }], losses: losses.list() };
};

/** The codes alone, for a program that has the texts already. */
export const writeCodebook = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  const count = sets.reduce((sum, { annotations }) => sum + annotations.length, 0);
  losses.add('annotations', '', count);
  losses.add(
    'relations',
    '',
    sets.reduce((sum, { relations }) => sum + relations.length, 0),
  );
  const root = {
    name: 'CodeBook',
    attributes: { xmlns: CODEBOOK_NAMESPACE, origin: 'Postil' },
    children: [codesElement(sets)],
  };
  return { files: [{ ending: '.qdc', bytes: writeXml(root) }], losses: losses.list() };
};

const projectElement = (sets: readonly ClaimSet[]): WrittenElement => {
  const notes = sets.flatMap(noteElements);
  const links = sets.flatMap(linkElements);
  return {
    name: 'Project',
    attributes: {
      xmlns: PROJECT_NAMESPACE,
      name: 'Claim sets',
      origin: 'Postil',
      creationDateTime: newestTime(sets),
    },
    children: [
      { name: 'Users', children: userElements(sets) },
      { name: 'CodeBook', children: [codesElement(sets)] },
      { name: 'Sources', children: sourceElements(sets) },
      ...(notes.length > 0 ? [{ name: 'Notes', children: notes }] : []),
      ...(links.length > 0 ? [{ name: 'Links', children: links }] : []),
    ],
  };
};

const userElements = (sets: readonly ClaimSet[]): WrittenElement[] =>
  [...new Map(sets.map(({ analyst }) => [analyst.id, analyst.name]))].map(([id, name]) => ({
    name: 'User',
    attributes: { guid: guidFor(id), name },
  }));

const codesElement = (sets: readonly ClaimSet[]): WrittenElement => {
  const labels = new Set(sets.flatMap(({ annotations }) => annotations.flatMap(foreignLabels)));
  return {
    name: 'Codes',
    children: [...new Set(['claim', 'evidence', 'assessment', ...labels])].map((label) => ({
      name: 'Code',
      attributes: { guid: codeGuid(label), name: label, isCodable: 'true' },
    })),
  };
};

const sourceElements = (sets: readonly ClaimSet[]): WrittenElement[] =>
  papersOf(sets).map(({ paper, sets: own }) => {
    const { toCodePoints } = createCodePointMap(paper.text);
    return {
      name: 'TextSource',
      attributes: {
        guid: sourceGuid(paper),
        name: paper.metadata.title || paper.sourceName,
        plainTextPath: `${INTERNAL}${sourceGuid(paper)}.txt`,
      },
      children: own.flatMap(({ annotations, analyst }) =>
        annotations.flatMap((annotation) => selectionElements(annotation, guidFor(analyst.id), toCodePoints)),
      ),
    };
  });

/** One for each passage: the format knows no selection with a gap. All have the codes, the first has the note. */
const selectionElements = (
  annotation: Annotation,
  user: string,
  toCodePoints: (offset: number) => number,
): WrittenElement[] =>
  annotation.passages.map(({ from, to, quote }, index) => ({
    name: 'PlainTextSelection',
    attributes: {
      guid: selectionGuid(annotation, index),
      name: quote.exact,
      startPosition: String(toCodePoints(from)),
      endPosition: String(toCodePoints(to)),
      creatingUser: user,
      creationDateTime: annotation.createdAt,
      modifyingUser: user,
      modifiedDateTime: annotation.updatedAt,
    },
    children: [
      ...foreignLabels(annotation).map(
        (label): WrittenElement => ({
          name: 'Coding',
          attributes: {
            guid: derivedId(`coding ${annotation.id} ${index} ${label}`),
            creatingUser: user,
            creationDateTime: annotation.createdAt,
          },
          children: [reference('CodeRef', codeGuid(label))],
        }),
      ),
      ...(index === 0 && annotation.note !== '' ? [reference('NoteRef', noteGuid(annotation))] : []),
    ],
  }));

const noteElements = ({ annotations, analyst }: ClaimSet): WrittenElement[] =>
  annotations
    .filter(({ note }) => note !== '')
    .map((annotation) => ({
      name: 'Note',
      attributes: {
        guid: noteGuid(annotation),
        creatingUser: guidFor(analyst.id),
        creationDateTime: annotation.createdAt,
      },
      children: [{ name: 'PlainTextContent', text: annotation.note }],
    }));

const linkElements = ({ annotations, relations }: ClaimSet): WrittenElement[] => [
  ...relations.map(({ id, kind, from, to }) => linkElement(guidFor(id), kind, guidFor(from), guidFor(to))),
  ...annotations.flatMap((annotation) =>
    annotation.passages.slice(1).map((_, index) => {
      const further = selectionGuid(annotation, index + 1);
      return linkElement(derivedId(`link ${further}`), CONTINUED_BY, selectionGuid(annotation, 0), further);
    }),
  ),
];

const linkElement = (guid: string, name: string, origin: string, target: string): WrittenElement => ({
  name: 'Link',
  attributes: { guid, name, direction: 'OneWay', originGUID: origin, targetGUID: target },
});

const reference = (name: string, guid: string): WrittenElement => ({
  name,
  attributes: { targetGUID: guid },
});

const guidFor = (id: string): string => (isUuid(id) ? id : derivedId(id));
const codeGuid = (label: string): string => derivedId(`code ${label}`);
const noteGuid = ({ id }: Annotation): string => derivedId(`note ${id}`);
const sourceGuid = ({ textHash }: ClaimSet['paper']): string => derivedId(`source ${textHash}`);
const selectionGuid = ({ id }: Annotation, index: number): string =>
  index === 0 ? guidFor(id) : derivedId(`passage ${index} of ${id}`);
