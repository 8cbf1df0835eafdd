/** Whether passages in a file say what the file's text says, in order. */
import type { FilePassage } from './claim-set-file';
import type { CodePointMap } from './code-points';
import { type Fault, faultsUnder } from './file-fault';

export const checkPassages = (
  { passages }: { readonly passages: readonly FilePassage[] },
  text: string,
  map: CodePointMap,
): Fault[] =>
  passages.flatMap((passage, index) => [
    ...faultsUnder(`passages[${index}]`, checkPassage(passage, text, map)),
    ...(passage.start < (passages[index - 1]?.end ?? 0)
      ? [{ path: `passages[${index}].start`, message: 'lies before the end of the passage before it' }]
      : []),
  ]);

export const checkPassage = (
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
