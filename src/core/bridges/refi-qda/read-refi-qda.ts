/** REFI-QDA projects (`.qdpx`): codings of text sources become annotations, links between them relations. */
import { childOf, childrenOf, elementsOf, findAll, textIn } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';
import { fingerprintBytes } from '../../paper/fingerprint';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignPaper, ForeignProject } from '../foreign/foreign-project';
import { createForeignText, decodeForeign, type ForeignText } from '../foreign/foreign-text';
import type { LossReason } from '../foreign/loss';
import { createLossCount, type LossCount } from '../foreign/losses';
import { declaredAs, fitOffsets } from '../foreign/offsets';
import { codeNames, guidOf } from './code-book';
import { type CodedSelection, codedSelections } from './coded-selections';
import { readLinks } from './links';
import { type OpenedProject, openProject } from './open-project';
import { markOf } from './selection-quote';
import { type PlacedSelection, setsOf } from './selection-sets';

export const readRefiQda = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.qdpx' });
  const opened = openProject(file.bytes);
  return opened.kind === 'fault' ? opened : readProject(opened.value);
};

const readProject = (opened: OpenedProject): Bridged<ForeignProject> => {
  const { root } = opened;
  const losses = createLossCount();
  const codes = codeNames(root);
  const notes = readNotes(opened);
  const context = { codes, notes, user: guidOf(root, 'creatingUserGUID') };
  const papers: ForeignPaper[] = [];
  const placed: PlacedSelection[] = [];
  for (const source of textSources(root, codes, losses)) {
    const text = textOfSource(source.text, opened);
    if (text.kind === 'fault') return text;
    const selections = codedSelections(source.text, context);
    if (text.value === null) {
      for (const { labels } of selections)
        for (const label of labels.length === 0 ? [''] : labels) losses.add('no-text-source', label);
      continue;
    }
    const read = readSource(source, text.value, selections);
    if (read.kind === 'fault') return read;
    papers.push(read.value.paper);
    placed.push(...read.value.selections);
  }
  countTheRest(root, codes, losses);
  const users = new Map(
    findAll(root, ({ name }) => name === 'User').map((user) => [guidOf(user, 'guid'), nameOf(user)]),
  );
  return {
    kind: 'ok',
    value: { papers, sets: setsOf(placed, readLinks(root), users, losses), losses: losses.list() },
  };
};

interface TextSource {
  readonly id: string;
  readonly title: string;
  readonly text: XmlElement;
}

/** Texts, and the texts of PDF files; of pictures, recordings and marks on pages the codings are counted. */
const textSources = (root: XmlElement, codes: ReadonlyMap<string, string>, losses: LossCount): TextSource[] =>
  elementsOf(childOf(root, 'Sources') ?? NO_ELEMENT).flatMap((source) => {
    const text = source.name === 'TextSource' ? source : childOf(source, 'Representation');
    const read =
      text === undefined
        ? []
        : childrenOf(text, 'PlainTextSelection').flatMap((one) => childrenOf(one, 'Coding'));
    const isRead = new Set(read);
    for (const coding of findAll(source, ({ name }) => name === 'Coding'))
      if (!isRead.has(coding)) losses.add('no-text-marked', codeOf(coding, codes));
    return text === undefined ? [] : [{ id: guidOf(source, 'guid'), title: nameOf(source), text }];
  });

interface SourceText {
  readonly foreign: ForeignText;
  readonly hash: string | null;
}

/** Null where the project does not have the text. */
const textOfSource = (source: XmlElement, { file }: OpenedProject): Bridged<SourceText | null> => {
  const content = childOf(source, 'PlainTextContent');
  if (content !== undefined) {
    return { kind: 'ok', value: { foreign: createForeignText(textIn(content)), hash: null } };
  }
  const bytes = file(source.attributes.get('plainTextPath') ?? '');
  if (bytes === null) return { kind: 'ok', value: null };
  const decoded = decodeForeign(bytes);
  if (decoded.kind === 'fault') return decoded;
  const foreign = createForeignText(decoded.value);
  return { kind: 'ok', value: { foreign, hash: fingerprintBytes(bytes) } };
};

const readSource = (
  { id, title }: TextSource,
  { foreign, hash }: SourceText,
  selections: readonly CodedSelection[],
): Bridged<{ readonly paper: ForeignPaper; readonly selections: readonly PlacedSelection[] }> => {
  const evened = foreign.text.replace(/\s+/g, ' ');
  const marks = selections.map(({ span, name }) => markOf(span, name, evened));
  const fit = fitOffsets(foreign, marks, declaredAs('code-point'));
  if (fit.kind === 'misfit') {
    const mark = selections[fit.index];
    return bridgeFault({
      kind: 'misfit',
      mark: mark?.id ?? '',
      said: marks[fit.index]?.quote ?? null,
      found: fit.found,
    });
  }
  const offsets = { reading: fit.reading, proved: fit.proved };
  return {
    kind: 'ok',
    value: {
      paper: { id, title, sourceName: title, text: foreign.text, sourceHash: hash, offsets },
      selections: selections.map((selection, index) => ({
        ...selection,
        paperId: id,
        ranges: fit.ranges[index] ?? [],
      })),
    },
  };
};

/** By their ids; notes in other forms than plain text have none here. */
const readNotes = ({ root, file }: OpenedProject): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(childOf(root, 'Notes'), 'Note').map((note) => {
      const content = childOf(note, 'PlainTextContent');
      const bytes = file(note.attributes.get('plainTextPath') ?? '');
      const decoded = bytes === null ? null : decodeForeign(bytes);
      const inFile = decoded?.kind === 'ok' ? createForeignText(decoded.value).text : '';
      return [guidOf(note, 'guid'), content ? textIn(content) : inFile];
    }),
  );

/** What projects have beside marks in texts. */
const countTheRest = (root: XmlElement, codes: ReadonlyMap<string, string>, losses: LossCount): void => {
  const sources = childOf(root, 'Sources') ?? NO_ELEMENT;
  const used = new Set(
    findAll(sources, ({ name }) => name === 'NoteRef').map((ref) => guidOf(ref, 'targetGUID')),
  );
  for (const note of childrenOf(childOf(root, 'Notes'), 'Note')) {
    if (!used.has(guidOf(note, 'guid'))) losses.add('memo', nameOf(note));
    for (const coding of findAll(note, ({ name }) => name === 'Coding'))
      losses.add('no-text-marked', codeOf(coding, codes));
  }
  for (const [name, parent, reason] of COUNTED)
    losses.add(reason, '', childrenOf(childOf(root, parent), name).length);
};

const COUNTED: readonly (readonly [name: string, parent: string, reason: LossReason])[] = [
  ['Case', 'Cases', 'case'],
  ['Variable', 'Variables', 'variable'],
  ['Graph', 'Graphs', 'graph'],
];

const NO_ELEMENT: XmlElement = { name: '', attributes: new Map(), children: [] };

const nameOf = ({ attributes }: XmlElement): string => attributes.get('name') ?? '';

const codeOf = (coding: XmlElement, codes: ReadonlyMap<string, string>): string =>
  codes.get(guidOf(childOf(coding, 'CodeRef') ?? NO_ELEMENT, 'targetGUID')) ?? '';
