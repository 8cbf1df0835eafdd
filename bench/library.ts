/** A library file with one long paper, tagged and related: what the whole program is measured on. */

import { writeLibrary } from '#core/files/write-library';
import { readMarkdown } from '#core/import/markdown/read-markdown';
import { NO_CHOICES } from '#core/import/reading/reader';
import { createPaper } from '#core/paper/create-paper';
import type { ImportedPaper, Paper } from '#core/paper/paper';
import type { Annotation } from '#core/records/annotation';
import { CONFIDENCES } from '#core/records/confidence';
import { LIKELIHOODS } from '#core/records/likelihood';
import { createBenchAnnotations } from './annotations';
import { createBenchPaper } from './document';
import { toMarkdown } from './markdown';
import { createBenchRelations } from './relations';

const MOMENT = '2026-01-01T00:00:00.000Z';

export interface LibrarySize {
  readonly words: number;
  readonly annotations: number;
  readonly relations: number;
}

/** The program's own code reads the paper and writes the file, so that the program will take it. */
export const createBenchLibrary = (size: LibrarySize): Uint8Array<ArrayBuffer> => {
  const paper = importBenchPaper(size.words);
  const annotations = createJudgedAnnotations(paper, size.annotations);
  const file = writeLibrary(
    {
      analysts: [{ id: 'bench', name: 'Bench', createdAt: MOMENT, isMe: true }],
      papers: [{ paper, importedAt: MOMENT, previousVersion: null }],
      annotations,
      relations: createBenchRelations(annotations, size.relations),
      dismissals: [],
      sharedSets: [],
      decisions: [],
      commentAnswers: [],
      sealed: [],
    },
    MOMENT,
  );
  if (file.kind === 'faults')
    throw new Error(`The bench's library has faults: ${JSON.stringify(file.faults[0])}`);
  return file.value;
};

/** The bench's paper as it comes out of its Markdown. */
export const importBenchPaper = (words: number): ImportedPaper => {
  const source = new TextEncoder().encode(toMarkdown(createBenchPaper(words)));
  const result = readMarkdown({ bytes: source, fileTitle: 'bench', choices: NO_CHOICES });
  if (result.kind === 'fault') throw new Error(`The bench's paper cannot be read: ${result.fault.kind}`);
  const { content, metadata, origin } = result.reading;
  return createPaper({
    source,
    sourceName: 'bench.md',
    reader: 'markdown/1',
    metadata,
    origin,
    ...content,
  });
};

/** With what an analyst says of them: some have labels, notes, a likelihood and a confidence. */
export const createJudgedAnnotations = (paper: Paper, count: number): Annotation[] =>
  createBenchAnnotations(paper, count).map(judged);

export const judged = (annotation: Annotation, index: number): Annotation => ({
  ...annotation,
  labels: index % 2 === 0 ? [LABELS[index % LABELS.length] ?? ''] : [],
  note: index % 5 === 0 ? `Compare with what is said of ${LABELS[(index * 7) % LABELS.length]}.` : '',
  ...(annotation.tag === 'evidence' ? {} : judgementOf(index)),
});

const judgementOf = (index: number): Pick<Annotation, 'likelihood' | 'confidence'> => ({
  likelihood: index % 4 === 0 ? null : (LIKELIHOODS[index % LIKELIHOODS.length] ?? null),
  confidence: index % 3 === 0 ? null : (CONFIDENCES[index % CONFIDENCES.length] ?? null),
});

const LABELS = ['borders', 'energy', 'trade', 'alliances', 'elections', 'refugees', 'water', 'shipping'];
