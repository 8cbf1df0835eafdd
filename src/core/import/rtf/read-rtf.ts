/** The reader `rtf/1`: Rich Text Format, as word processors of many years write it. */
import { toRemarks } from '../office/counts';
import { describeOffice } from '../office/office-metadata';
import { placeDrafts } from '../reading/draft';
import type { Reading, ReadingRequest, ReadingResult, ReportProgress } from '../reading/reader';
import { isRtf } from './is-rtf';
import { enterDestination } from './rtf-destinations';
import { createRtfFile, groupOf, type RtfFile, storyOf, writeBytes } from './rtf-file';
import { OUTERMOST } from './rtf-group';
import { rtfTokens } from './rtf-tokens';
import { followWord } from './rtf-words';

export const readRtf = ({ bytes, fileTitle }: ReadingRequest, _report: ReportProgress): ReadingResult => {
  if (!isRtf(bytes)) return { kind: 'fault', fault: { kind: 'damaged' } };
  const file = createRtfFile();
  const isWhole = readTokens(file, bytes);
  while (file.groups.length > 1) closeGroup(file);
  storyOf(file).finish();
  if (storyOf(file).drafts.length + file.notes.length === 0 && file.counts.pictures > 0)
    return { kind: 'fault', fault: { kind: 'scanned', pages: file.counts.pictures } };
  return { kind: 'reading', reading: toReading(file, isWhole, fileTitle) };
};

/** Whether the file ends where its outermost group does. */
const readTokens = (file: RtfFile, bytes: Uint8Array): boolean => {
  let isIgnorable = false;
  for (const token of rtfTokens(bytes)) {
    switch (token.kind) {
      case 'open':
        file.fallbacks = 0;
        file.groups.push({ ...(file.groups.at(-1) ?? OUTERMOST), onClose: null });
        break;
      case 'close':
        file.fallbacks = 0;
        closeGroup(file);
        if (file.groups.length === 1) return true;
        break;
      case 'bytes':
        writeBytes(file, token.bytes);
        break;
      case 'word':
        file.fallbacks = 0;
        if (token.name !== '*' && !enterDestination(file, token.name, isIgnorable))
          followWord(file, token.name, token.number);
        isIgnorable = token.name === '*';
    }
  }
  return false;
};

const closeGroup = (file: RtfFile): void => {
  const group = groupOf(file);
  group.onClose?.();
  if (file.groups.length > 1) file.groups.pop();
};

const toReading = (file: RtfFile, isWhole: boolean, fileTitle: string): Reading => {
  const { info, notes, counts, runningHeads } = file;
  const { drafts, titles } = storyOf(file);
  const properties = { title: info.title, authors: info.author, date: dayOf(info.created) };
  const { pieces, metadata } = describeOffice(drafts, titles, properties, fileTitle);
  const { content } = placeDrafts([...pieces, ...notes]);
  const remarks = toRemarks(counts, runningHeads, !isWhole).map((remark) => ({ ...remark, at: null }));
  return { content, metadata, origin: { pages: null, remarks, comments: [] } };
};

/** As YYYY-MM-DD; empty where the file does not say all of it. */
const dayOf = ([year, month, day]: readonly [number, number, number]): string =>
  year > 0 && month > 0 && day > 0
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : '';
