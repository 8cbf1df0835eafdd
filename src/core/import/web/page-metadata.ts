/** What the head of a page says about the paper in it. */
import type { PaperMetadata } from '../../paper/paper';
import { attribute, elementsIn, lineIn, type MarkupNode } from '../markup/element';
import { readPrintedDate } from '../reading/printed-date';
import { splitEntry } from '../reading/printed-names';
import { readLinkedData } from './linked-data';

export type PageMetadata = Omit<PaperMetadata, 'title' | 'editors'> & {
  readonly title: string | null;
  /** As the window's title bar shows it, often with the site's name. */
  readonly windowTitle: string | null;
};

export const readPageMetadata = (nodes: readonly MarkupNode[]): PageMetadata => {
  const said = readMeta(nodes);
  const data = readLinkedData(nodes);
  const one = (...names: readonly string[]): string | null =>
    names.map((name) => said(name)[0]).find((value) => value !== undefined) ?? null;
  const cited = said('citation_author').map(turnedName);
  const written = [said('author'), said('dc.creator'), said('dcterms.creator'), said('article:author')]
    .map((names) => names.filter((name) => !/^https?:/.test(name)).flatMap(splitEntry))
    .find(({ length }) => length > 0);
  const dates = [
    one('citation_publication_date', 'citation_date', 'citation_online_date'),
    one('article:published_time'),
    data.date,
    one('dc.date', 'dcterms.date', 'dc.date.issued', 'dcterms.issued', 'date', 'pubdate'),
  ];
  return {
    title:
      one('citation_title') ??
      one('og:title') ??
      data.headline ??
      one('dc.title', 'dcterms.title', 'twitter:title'),
    windowTitle: windowTitle(nodes),
    authors: [
      ...new Set(cited.length > 0 ? cited : data.authors.length > 0 ? data.authors : (written ?? [])),
    ],
    number: one('citation_technical_report_number'),
    date: dates.map(readDate).find((date) => date !== null) ?? null,
    publisher:
      one('citation_publisher', 'citation_journal_title') ??
      data.publisher ??
      one('dc.publisher', 'dcterms.publisher', 'og:site_name'),
  };
};

const readMeta = (nodes: readonly MarkupNode[]): ((name: string) => readonly string[]) => {
  const values = new Map<string, string[]>();
  for (const element of elementsIn(nodes)) {
    const name =
      element.tagName === 'meta' ? (attribute(element, 'name') ?? attribute(element, 'property')) : undefined;
    const value = attribute(element, 'content')?.replace(/\s+/g, ' ').trim();
    if (name === undefined || !value) continue;
    const known = values.get(name.trim().toLowerCase());
    if (known) known.push(value);
    else values.set(name.trim().toLowerCase(), [value]);
  }
  return (name) => values.get(name) ?? [];
};

const windowTitle = (nodes: readonly MarkupNode[]): string | null => {
  const title = elementsIn(nodes).find(({ tagName }) => tagName === 'title');
  return (title && lineIn(title.childNodes)) || null;
};

/** 'Doe, Jane', as libraries file it. */
const turnedName = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

/** The day as it is written there, whatever the hour and its zone. */
const readDate = (text: string | null): string | null => {
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text ?? '') ?? [];
  const written =
    year === undefined ? (text ?? '') : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readPrintedDate(written);
};
