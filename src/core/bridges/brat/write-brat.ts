/** Claim sets as brat standoff: a text and its annotations for each set. */
import { type CodePointMap, createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import type { Passage } from '../../passage/passage';
import type { TextRange } from '../../passage/range';
import { createLossCount, type LossCount } from '../foreign/losses';
import { countOwnThings } from '../foreign/write-parts';
import type { WriteInput, Written } from '../foreign/written';
import { LABEL_NOTE } from './standoff';

export const writeBrat = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  losses.add('analysts', '', sets.length);
  const files = sets.flatMap((set, index) => {
    const place = sets.length === 1 ? '' : `-${index + 1}`;
    const encode = (text: string) => new TextEncoder().encode(text);
    return [
      { ending: `${place}.txt`, bytes: encode(set.paper.text) },
      { ending: `${place}.ann`, bytes: encode(standoff(set, losses)) },
    ];
  });
  return { files, losses: losses.list() };
};

const standoff = ({ paper, annotations, relations }: ClaimSet, losses: LossCount): string => {
  losses.add('ids', '', annotations.length + relations.length);
  losses.add('times', '', annotations.length + relations.length);
  const map = createCodePointMap(paper.text);
  const marks = new Map(annotations.map(({ id }, index) => [id, `T${index + 1}`]));
  const attributes: string[] = [];
  const notes: string[] = [];
  for (const { id, likelihood, confidence, labels, note } of annotations) {
    const mark = marks.get(id) ?? '';
    for (const [name, value] of Object.entries({ likelihood, confidence }))
      if (value !== null) attributes.push(`A${attributes.length + 1}\t${name} ${mark} ${value}`);
    const say = (type: string, words: string): void => {
      const line = words.replace(BREAKS, ' ');
      if (line !== words) losses.add('note-line-ends', type);
      notes.push(`#${notes.length + 1}\t${type} ${mark}\t${line}`);
    };
    for (const label of labels) say(LABEL_NOTE, label);
    if (note !== '') say('AnnotatorNotes', note);
  }
  const lines = [
    ...annotations.map(({ id, tag, passages }) =>
      markLine(marks.get(id) ?? '', tag, passages, paper.text, map, losses),
    ),
    ...relations.map(
      ({ kind, from, to }, index) => `R${index + 1}\t${kind} Arg1:${marks.get(from)} Arg2:${marks.get(to)}`,
    ),
    ...attributes,
    ...notes,
  ];
  return lines.map((line) => `${line}\n`).join('');
};

/** What readers of lines take for the end of one, and the sign between the parts of a line. */
const BREAKS = /[\t\n\r\v\f\u0085\u2028\u2029]/g;

/** No mark goes over the end of a line: it is one for each line. */
const markLine = (
  mark: string,
  tag: string,
  passages: readonly Passage[],
  text: string,
  map: CodePointMap,
  losses: LossCount,
): string => {
  for (const [index, { to }] of passages.entries()) {
    const next = passages[index + 1];
    if (next && /^\s*\n\s*$/.test(text.slice(to, next.from))) losses.add('joined-passages', tag);
  }
  const spans = passages.flatMap((passage) => linesOf(passage, text));
  const places = spans.map(({ from, to }) => `${map.toCodePoints(from)} ${map.toCodePoints(to)}`).join(';');
  const quote = spans.map(({ from, to }) => text.slice(from, to)).join(' ');
  return `${mark}\t${tag} ${places}\t${quote.replace(BREAKS, ' ')}`;
};

const linesOf = ({ from, to }: TextRange, text: string): TextRange[] => {
  const words = text.slice(from, to);
  const breaks = [...words.matchAll(/\s*\n\s*/g)];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const ends = [...breaks.map(({ index }) => index), words.length];
  return starts
    .map((start, index) => ({ from: from + start, to: from + (ends[index] ?? start) }))
    .filter((range) => range.from < range.to);
};
