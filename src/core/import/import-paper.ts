/** Bytes to paper: picks the reader by the file's name and says in data what is wrong with a file. */
import { createPaper, type Paper, type ReaderVersion } from '../paper/paper';
import { tooDeepLine } from './markdown/nesting';
import { readMarkdown } from './markdown/read-markdown';
import { decodeText } from './reading/decode-text';
import { type ImportFault, MAX_PAPER_BYTES } from './reading/import-fault';
import type { Reader } from './reading/reader';
import { runReader } from './reading/run-reader';
import { readText } from './text/read-text';

export type ImportResult =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const importPaper = ({ name, bytes }: SourceFile): ImportResult => {
  if (bytes.length > MAX_PAPER_BYTES) return refuse({ kind: 'too-large', bytes: bytes.length });
  const decoding = decodeText(bytes);
  if (decoding.kind === 'fault') return decoding;
  const reader = isMarkdown(name) ? 'markdown/1' : 'text/1';
  const line = reader === 'markdown/1' ? tooDeepLine(decoding.text) : null;
  if (line !== null) return refuse({ kind: 'too-deep', line });
  const result = runReader(READERS[reader], decoding.text, fileTitle(name));
  if (result.kind === 'fault') return result;
  const { content, metadata } = result.reading;
  if (content.blocks.length === 0) return refuse({ kind: 'empty' });
  const paper = createPaper({ source: bytes, sourceName: name, reader, metadata, ...content });
  return { kind: 'paper', paper };
};

const READERS: Record<ReaderVersion, Reader> = { 'markdown/1': readMarkdown, 'text/1': readText };

const isMarkdown = (name: string): boolean => /\.(md|markdown|mdown)$/i.test(name);

/** Some systems hand over names in decomposed form. */
const fileTitle = (name: string): string => name.replace(/(.)\.[^.]*$/, '$1').normalize('NFC');

const refuse = (fault: ImportFault): ImportResult => ({ kind: 'fault', fault });
