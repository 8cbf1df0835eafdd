/** Claim sets as a report for people, in the words that the caller says it in. */
import { reportedSet } from '../../report/argument-report';
import type { ReportText } from '../../report/report-text';
import { createLossCount, type LossCount } from '../foreign/losses';
import type { WriteInput, Written } from '../foreign/written';
import { reportDocument } from './document-file';
import { reportMarkdown } from './report-markdown';
import { reportPage } from './report-page';

export const writeReportHtml = (input: WriteInput): Written =>
  written(input, '.html', (text) => utf8(reportPage(text)));

export const writeReportMarkdown = (input: WriteInput): Written =>
  written(input, '.md', (text) => utf8(reportMarkdown(text)));

export const writeReportDocument = (input: WriteInput): Written => written(input, '.docx', reportDocument);

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const written = (
  { sets, placesIn, wordReport }: WriteInput,
  ending: string,
  encode: (text: ReportText) => Uint8Array<ArrayBuffer>,
): Written => {
  const text = wordReport(sets.map((set) => reportedSet(set, placesIn(set.paper))));
  return { files: [{ ending, bytes: encode(text) }], losses: lossesOf({ sets, placesIn }).list() };
};

const lossesOf = ({ sets, placesIn }: Pick<WriteInput, 'sets' | 'placesIn'>): LossCount => {
  const losses = createLossCount();
  for (const { paper, annotations, relations } of sets) {
    losses.add('ids', '', annotations.length + relations.length);
    losses.add('times', '', annotations.length + relations.length);
    if (placesIn(paper) === null) losses.add('places', '', annotations.length);
  }
  return losses;
};
