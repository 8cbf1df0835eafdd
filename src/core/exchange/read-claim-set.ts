/** What a claim-set file says beyond its shape: text and hashes, quotes and offsets, ids. */
import type { Annotation } from '../annotation/annotation';
import { fingerprintText } from '../paper/fingerprint';
import { paperId } from '../paper/paper';
import type { ClaimSetFile, FileAnnotation, FilePassage } from './claim-set-file';
import { type CodePointMap, createCodePointMap } from './code-points';
import { type Fault, faultsUnder, repetitions } from './fault';

/** Every fault at once: a wrong hash, doubled ids, passages that leave the text or do not say what it says. */
export const checkReferences = ({ paper, annotations }: ClaimSetFile): Fault[] => {
  const map = createCodePointMap(paper.text);
  const ids = annotations.map(({ id }) => id);
  return [
    ...faultsUnder('paper', checkPaper(paper)),
    ...repetitions(ids, (index) => `annotations[${index}].id`),
    ...annotations.flatMap((annotation, index) =>
      faultsUnder(`annotations[${index}]`, checkPassages(annotation, paper.text, map)),
    ),
  ];
};

/** The file's annotations as records of a local paper whose canonical text is the file's own. */
export const toAnnotations = (file: ClaimSetFile, paperId: string): Annotation[] => {
  const map = createCodePointMap(file.paper.text);
  return file.annotations.map(({ id, tag, passages, note, createdAt, updatedAt }) => ({
    id,
    paperId,
    analystId: file.analyst.id,
    tag,
    passages: passages.map(({ start, end, exact, prefix, suffix }) => ({
      from: map.toUtf16(start),
      to: map.toUtf16(end),
      quote: { exact, prefix, suffix },
    })),
    note,
    createdAt,
    updatedAt,
  }));
};

const checkPaper = ({ id, reader, sourceHash, text, textHash }: ClaimSetFile['paper']): Fault[] => [
  ...(id === paperId(reader, sourceHash)
    ? []
    : [{ path: 'id', message: 'is not that of its reader and sourceHash' }]),
  ...(fingerprintText(text) === textHash
    ? []
    : [{ path: 'textHash', message: 'is not the SHA-256 of paper.text' }]),
];

const checkPassages = ({ passages }: FileAnnotation, text: string, map: CodePointMap): Fault[] =>
  passages.flatMap((passage, index) => [
    ...faultsUnder(`passages[${index}]`, checkPassage(passage, text, map)),
    ...(passage.start < (passages[index - 1]?.end ?? 0)
      ? [{ path: `passages[${index}].start`, message: 'lies before the end of the passage before it' }]
      : []),
  ]);

const checkPassage = (
  { start, end, exact, prefix, suffix }: FilePassage,
  text: string,
  map: CodePointMap,
): Fault[] => {
  if (start >= end) return [{ path: 'end', message: 'does not lie after start' }];
  if (end > map.length) return [{ path: 'end', message: `lies beyond the text (${map.length} code points)` }];
  const from = map.toUtf16(start);
  const to = map.toUtf16(end);
  const isSaid = {
    exact: text.slice(from, to) === exact,
    prefix: text.endsWith(prefix, from),
    suffix: text.startsWith(suffix, to),
  };
  return Object.entries(isSaid).flatMap(([path, isTrue]) =>
    isTrue ? [] : [{ path, message: 'is not what the text says there' }],
  );
};
