/** Whether passages in a file say what the file's text says, in order. */
import type { FilePassage } from './claim-set-file';
import type { CodePointMap } from './code-points';
import { type Fault, faultAt, faultsUnder } from './file-fault';

export const checkPassages = (
  { passages }: { readonly passages: readonly FilePassage[] },
  text: string,
  map: CodePointMap,
): Fault[] =>
  passages.flatMap((passage, index) => [
    ...faultsUnder(`passages[${index}]`, checkPassage(passage, text, map)),
    ...(passage.start < (passages[index - 1]?.end ?? 0)
      ? [faultAt(`passages[${index}].start`, 'before-end-of-previous')]
      : []),
  ]);

export const checkPassage = (
  { start, end, exact, prefix, suffix }: FilePassage,
  text: string,
  map: CodePointMap,
): Fault[] => {
  if (start >= end) return [faultAt('end', 'ends-before-start')];
  if (end > map.length) return [{ path: 'end', problem: { kind: 'beyond-text', length: map.length } }];
  const from = map.toUtf16(start);
  const to = map.toUtf16(end);
  const isSaid = {
    exact: text.slice(from, to) === exact,
    prefix: text.endsWith(prefix, from),
    suffix: text.startsWith(suffix, to),
  };
  return Object.entries(isSaid).flatMap(([path, isTrue]): Fault[] =>
    isTrue ? [] : [faultAt(path, 'not-in-text')],
  );
};
