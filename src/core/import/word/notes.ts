/** Footnotes and endnotes: numbered in the order of their marks, and read behind the text. */

import { formatNumber } from '../office/number-formats';
import { createNoteLabels } from '../reading/note-labels';
import { childOf, childrenOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import type { SectionPages } from './section-pages';
import { numberOf, wordValue } from './word-values';

export type NoteKind = 'footnote' | 'endnote';

export interface Note {
  readonly kind: NoteKind;
  /** Names the note: no other has it. */
  readonly label: string;
  /** What is printed as its mark. */
  readonly shown: string;
  readonly element: XmlElement;
  /** The page that its mark stands on. */
  readonly page: number;
}

export interface Notes {
  /** The note that a mark leads to; `ownMark` is the author's own sign. Null where the file has no such note. */
  refer(kind: NoteKind, id: string, ownMark: string | null): Note | null;
  /** Footnotes, then endnotes, each in the order of their marks. */
  all(): Note[];
}

export interface NoteParts {
  readonly footnote: XmlElement | null;
  readonly endnote: XmlElement | null;
  readonly settings: XmlElement | null;
}

export const createNotes = (parts: NoteParts, pages: SectionPages): Notes => {
  const elements = { footnote: notesById(parts.footnote), endnote: notesById(parts.endnote) };
  const numbers = {
    footnote: createNumbers('footnote', parts.settings, pages),
    endnote: createNumbers('endnote', parts.settings, pages),
  };
  const found = new Map<string, Note>();
  const freeLabel = createNoteLabels([]);
  return {
    refer: (kind, id, ownMark) => {
      const known = found.get(`${kind} ${id}`);
      const element = elements[kind].get(id);
      if (known !== undefined || element === undefined) return known ?? null;
      const shown = ownMark ?? numbers[kind]();
      const note = { kind, shown, label: freeLabel(shown), element, page: pages.current() };
      found.set(`${kind} ${id}`, note);
      return note;
    },
    all: () => {
      const notes = [...found.values()];
      return [
        ...notes.filter(({ kind }) => kind === 'footnote'),
        ...notes.filter(({ kind }) => kind === 'endnote'),
      ];
    },
  };
};

const notesById = (root: XmlElement | null): ReadonlyMap<string, XmlElement> =>
  new Map(
    ['w:footnote', 'w:endnote']
      .flatMap((name) => childrenOf(root ?? undefined, name))
      .map((note) => [note.attributes.get('w:id') ?? '', note]),
  );

/** What a section says about its notes goes before what the file says about all of them. */
const createNumbers = (kind: NoteKind, settings: XmlElement | null, pages: SectionPages): (() => string) => {
  const name = kind === 'footnote' ? 'w:footnotePr' : 'w:endnotePr';
  const ofFile = childOf(settings ?? undefined, name);
  let last: number | null = null;
  let lastSection: XmlElement | undefined;
  let lastPage = -1;
  return () => {
    const section = pages.section();
    const ofSection = childOf(section, name);
    const restart = wordValue(ofSection, 'w:numRestart') ?? wordValue(ofFile, 'w:numRestart');
    const isOver =
      (restart === 'eachSect' && section !== lastSection) ||
      (restart === 'eachPage' && pages.current() !== lastPage);
    lastSection = section;
    lastPage = pages.current();
    const start = numberOf(ofSection, 'w:numStart') ?? numberOf(ofFile, 'w:numStart') ?? 1;
    last = last === null || isOver ? start : last + 1;
    const usual = kind === 'footnote' ? 'decimal' : 'lowerRoman';
    return formatNumber(last, wordValue(ofSection, 'w:numFmt') ?? wordValue(ofFile, 'w:numFmt') ?? usual);
  };
};
