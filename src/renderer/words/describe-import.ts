/** What importing a claim set would bring, in plain words. */

import type { PaperSign } from '#core/colleagues/match-paper';
import type { Arrival, ImportEntry } from '#core/colleagues/plan-import';
import { countOf } from './describe';

/** Of the paper it is about, and what proves that it is the one here. */
export const describeMatch = ({ match, paper, file }: Arrival): string => {
  switch (match.kind) {
    case 'same':
      return 'For the very paper: file and text have the same hashes.';
    case 'same-text':
      return `For the very text, made of another file (“${file.paper.sourceName}”).`;
    case 'same-source':
      return `For the same file, read by another version of the reader (${file.paper.reader}, here ${paper.reader}): the texts differ.`;
    case 'revised':
      return match.signs.length > 1
        ? `For another text of the same paper: ${listSigns(match.signs)} are the same.`
        : `Perhaps for another text of the paper: only ${listSigns(match.signs)} is the same. Take it if you know that it is.`;
  }
};

const SIGN_NAMES: Readonly<Record<PaperSign, string>> = {
  title: 'the title',
  number: 'the number in the series',
  'source-name': 'the name of the file',
};

const listSigns = (signs: readonly PaperSign[]): string =>
  new Intl.ListFormat('en').format(signs.map((sign) => SIGN_NAMES[sign]));

/** Of the set that is here, as seen from the file. */
export const describeHere = ({ here, file }: Arrival): string => {
  switch (here.kind) {
    case 'none':
      return 'New: nothing of this analyst is here on this paper.';
    case 'older':
      return `Newer than the set here (of ${formatMoment(here.exportedAt)}), whose place it takes.`;
    case 'newer':
      return `Older than the set here (of ${formatMoment(here.exportedAt)}), whose place it would take.`;
    case 'same':
      return 'The very set that is here already.';
    case 'changed':
      return 'As old as the set here, and says something else. It would take its place.';
    case 'undated':
      return `${countOf(here.annotations, 'annotation')} of ${file.analyst.name} came with a library, and nobody knows how old they are. It would take their place.`;
  }
};

/** What can be placed, one item each. */
export const describePlacing = (arrival: Arrival): readonly string[] => {
  const { placing, file, decisions } = arrival;
  const { exact, doubtful, orphaned, waiting } = placing;
  const waitingCount = waiting.relations.length + waiting.dismissals.length + decisions.waiting.length;
  const all = [
    countOf(file.annotations.length, 'annotation'),
    countOf(file.relations.length, 'relation'),
    ...(file.consensus ? [countOf(file.consensus.decisions.length, 'decision')] : []),
  ];
  const parts: readonly (readonly [count: number, words: string])[] = [
    [exact.length, exact.length === 1 ? 'exactly where it was' : 'exactly where they were'],
    [placing.moved.length, describeMoved(arrival)],
    [arrival.kept.length, 'where you have put them'],
    [doubtful.length, 'in doubt, for you to review'],
    [orphaned.length, 'not found in this text'],
    [
      waitingCount,
      waitingCount === 1
        ? 'relation, dismissal or decision waits for these'
        : 'relations, dismissals or decisions wait for these',
    ],
  ];
  return [
    all.join(', '),
    ...parts.flatMap(([count, words]) => (count > 0 ? [`${count.toLocaleString('en')} ${words}`] : [])),
  ];
};

/** Most have moved only because the text before them has grown or shrunk: these are as sure as can be. */
const describeMoved = ({ placing: { moved } }: Arrival): string => {
  const least = Math.min(...moved.map(({ score }) => score));
  const whole = moved.filter(({ score }) => score === 1).length;
  if (whole === moved.length) return 'moved, word for word';
  const others = whole > 0 ? `, ${whole.toLocaleString('en')} of them word for word` : '';
  return `moved${others}; the least sure with a score of ${least.toFixed(2)} of 1`;
};

/** Why a file that is sound cannot be taken. */
export const describeRefusal = (
  entry: Exclude<ImportEntry, { readonly kind: 'arrival' | 'faults' }>,
): string => {
  switch (entry.kind) {
    case 'no-paper':
      return `It is about “${entry.file.paper.metadata.title}” (${entry.file.paper.sourceName}), which is not in this library. Open that paper, and import the file again.`;
    case 'own':
      return 'This is your own work, or a consensus made here: what is here is the original. To move your work to another machine, use Save library and Open library.';
    case 'outdated':
      return `“${entry.by}” has a set of the same analyst that is at least as new, and only one can stand.`;
  }
};

export const formatMoment = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
