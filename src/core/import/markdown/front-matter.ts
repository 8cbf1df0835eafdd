/** Front matter: what a paper says about itself in YAML, before its text. */
import { parse } from 'yaml';
import type { PaperMetadata } from '../../paper/paper';
import { readPrintedDate } from '../reading/printed-date';

export interface FrontMatter {
  /** Only what it says. */
  readonly metadata: Partial<PaperMetadata>;
  /** Words that are to be read and stand nowhere else, each a paragraph. */
  readonly paragraphs: readonly string[];
}

export interface FrontMatterSplit {
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
}

/** What stands between two lines of dashes is front matter if it is a mapping; else it is text. */
export const splitFrontMatter = (source: string): FrontMatterSplit => {
  const [whole, yaml] = FRONT_MATTER.exec(source) ?? [];
  const fields = whole === undefined || yaml === undefined ? null : readFields(yaml);
  if (whole === undefined || fields === null) return { frontMatter: null, body: source };
  return { frontMatter: describe(fields), body: source.slice(whole.length) };
};

const FRONT_MATTER = /^---[ \t]*\n((?:(?!---|\.\.\.).*\n)+?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

type Fields = ReadonlyMap<string, unknown>;

const readFields = (yaml: string): Fields | null => {
  let value: unknown;
  try {
    // As failsafe a schema as dates and numbers allow: '2026-03-02' stays what it says.
    value = parse(yaml, { schema: 'core', logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    // No YAML: then it is no front matter, and is read as text.
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
};

const describe = (fields: Fields): FrontMatter => {
  const text = (...keys: readonly string[]): string | null =>
    keys.map((key) => wordsOf(fields.get(key))).find((found) => found !== '') ?? null;
  const names = (...keys: readonly string[]): string[] => keys.flatMap((key) => namesOf(fields.get(key)));
  const title = text('title');
  const number = text('number', 'issue');
  const printed = text('date', 'published', 'pubdate', 'created');
  const date = printed && (ISO_DATE.exec(printed)?.[0] ?? readPrintedDate(printed));
  const publisher = text('publisher', 'institution', 'organization', 'organisation');
  const authors = names('author', 'authors', 'creator', 'creators', 'by');
  const editors = names('editor', 'editors');
  return {
    metadata: {
      ...(title !== null && { title }),
      ...(number !== null && { number }),
      ...(date !== null && { date }),
      ...(publisher !== null && { publisher }),
      ...(authors.length > 0 && { authors }),
      ...(editors.length > 0 && { editors }),
    },
    paragraphs: ['subtitle', 'abstract', 'summary', 'description'].flatMap((key) => text(key) ?? []),
  };
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/;

const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** 'A', [A, B], or as some programs write it: [{name: A}, {given: B, family: C}]. */
const namesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === 'object' && value !== null) {
    const parts = new Map<string, unknown>(Object.entries(value));
    const name = parts.get('name') ?? parts.get('literal');
    if (name !== undefined) return namesOf(name);
    return [
      ['given', 'family']
        .map((part) => wordsOf(parts.get(part)))
        .join(' ')
        .trim(),
    ].filter(Boolean);
  }
  const words = wordsOf(value);
  return words === '' ? [] : [words];
};
