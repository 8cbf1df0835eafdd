/** A Word file read and drawn as one line per block. */
import type { ImportFault } from '../../reading/import-fault';
import { NO_CHOICES, type Reading } from '../../reading/reader';
import { sketchPaper } from '../../testing/sketch-paper';
import { readDocx3 } from '../read-docx';
import { type DocxParts, docxOf } from './docx';

export const readBytes = (bytes: Uint8Array<ArrayBuffer>): Reading | ImportFault => {
  const result = readDocx3({ bytes, fileTitle: 'file', choices: NO_CHOICES }, () => {});
  return result.kind === 'fault' ? result.fault : result.reading;
};

export const readParts = (body: string, parts?: DocxParts): Reading => {
  const reading = readBytes(docxOf(body, parts));
  if ('kind' in reading) throw new Error(`No reading: ${reading.kind}`);
  return reading;
};

export const readSketch = (body: string, parts?: DocxParts): string[] =>
  sketchPaper(readParts(body, parts).content);

/** The remarks without their places. */
export const readRemarks = (body: string, parts?: DocxParts) =>
  readParts(body, parts).origin.remarks.map(({ at: _, ...remark }) => remark);
