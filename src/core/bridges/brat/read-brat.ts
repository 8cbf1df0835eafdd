/** brat standoff: what is marked in `x.ann` lies in `x.txt`, and is one person's. */

import { fingerprintBytes } from '../../paper/fingerprint';
import type { TextRange } from '../../passage/range';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type {
  ForeignAnnotation,
  ForeignFile,
  ForeignInput,
  ForeignPaper,
  ForeignProject,
  ForeignRelation,
  ForeignSet,
} from '../foreign/foreign-project';
import { createForeignText, decodeForeign, type ForeignText } from '../foreign/foreign-text';
import { createLossCount, type LossCount } from '../foreign/losses';
import { declaredAs, type Fit, fitOffsets } from '../foreign/offsets';
import { LABEL_NOTE, readStandoffLine, type StandoffLine, type TextBound } from './standoff';

export const readBrat = ({ files, paper }: ForeignInput): Bridged<ForeignProject> => {
  const losses = createLossCount();
  const papers: ForeignPaper[] = [];
  const sets: ForeignSet[] = [];
  for (const file of files.filter(({ name }) => name.endsWith('.ann'))) {
    const source = textBeside(file, files);
    if (source === undefined && paper === null) return bridgeFault({ kind: 'needs-text' });
    const decoded = source === undefined ? null : decodeForeign(source.bytes);
    if (decoded?.kind === 'fault') return decoded;
    const text = createForeignText(decoded?.value ?? paper?.text ?? '');
    const read = readAnnotations(file, text, losses);
    if (read.kind === 'fault') return read;
    const { offsets, ...set } = read.value;
    papers.push({
      id: file.name,
      title: paper?.title ?? stemOf(file.name),
      sourceName: paper?.sourceName ?? source?.name ?? file.name,
      text: text.text,
      sourceHash: source === undefined ? null : fingerprintBytes(source.bytes),
      offsets,
    });
    sets.push({ paperId: file.name, analyst: { id: '', name: '' }, ...set });
  }
  if (papers.length === 0) return bridgeFault({ kind: 'missing-part', name: '.ann' });
  return { kind: 'ok', value: { papers, sets, losses: losses.list() } };
};

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

/** `x.txt` for `x.ann`, and for `x.anna.ann` where several annotated one text. */
const textBeside = ({ name }: ForeignFile, files: readonly ForeignFile[]): ForeignFile | undefined =>
  [stemOf(name), stemOf(stemOf(name))]
    .map((stem) => files.find((other) => other.name === `${stem}.txt`))
    .find((found) => found !== undefined);

type Annotated = Pick<ForeignSet, 'annotations' | 'relations'> & Pick<ForeignPaper, 'offsets'>;

const readAnnotations = (
  { bytes }: ForeignFile,
  text: ForeignText,
  losses: LossCount,
): Bridged<Annotated> => {
  const decoded = decodeForeign(bytes);
  if (decoded.kind === 'fault') return decoded;
  const lines = decoded.value
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ ...(line.trim() === '' ? BLANK : readStandoffLine(line)), line: index + 1 }));
  const wrong = lines.find(({ kind }) => kind === 'wrong');
  if (wrong) return bridgeFault({ kind: 'wrong-line', line: wrong.line });
  const marks = lines.flatMap((line) => (line.kind === 'mark' ? [line.mark] : []));
  const fit = fitMarks(text, marks);
  if (fit.kind === 'misfit') {
    const mark = marks[fit.index];
    return bridgeFault({ kind: 'misfit', mark: mark?.id ?? '', said: mark?.quote ?? null, found: fit.found });
  }
  const said = saidOf(lines, new Set(marks.map(({ id }) => id)), losses);
  return {
    kind: 'ok',
    value: {
      annotations: marks.map(
        ({ id, type }, index): ForeignAnnotation => ({
          id,
          ranges: joined(fit.ranges[index] ?? [], text.text),
          labels: [type, ...(said.labels.get(id) ?? [])],
          note: (said.notes.get(id) ?? []).join('\n\n'),
          createdAt: null,
          updatedAt: null,
        }),
      ),
      relations: said.relations,
      offsets: { reading: fit.reading, proved: fit.proved },
    },
  };
};

/** Editors take white space from the ends of lines, and with it from quotes: that counts only where else none fits. */
const fitMarks = (text: ForeignText, marks: readonly TextBound[]): Fit => {
  const exact = fitOffsets(text, marks, declaredAs('code-point'));
  if (exact.kind === 'fit') return exact;
  const trimmed = marks.map((mark) => ({ ...mark, quoteIs: 'trimmed' as const }));
  return fitOffsets(text, trimmed, declaredAs('code-point'));
};

const BLANK = { kind: 'blank' } as const;

interface Said {
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly relations: readonly ForeignRelation[];
}

/** What the other lines say of the marks. */
const saidOf = (
  lines: readonly (StandoffLine | typeof BLANK)[],
  marks: ReadonlySet<string>,
  losses: LossCount,
): Said => {
  const labels = new Map<string, string[]>();
  const notes = new Map<string, string[]>();
  const relations: ForeignRelation[] = [];
  const say = (of: string, words: string, where: Map<string, string[]>): void => {
    where.set(of, [...(where.get(of) ?? []), words]);
  };
  for (const line of lines) {
    if (line.kind === 'relation') {
      const [from = '', to = ''] = line.ends;
      relations.push({ id: line.id, label: line.type, from, to, createdAt: null });
    } else if (line.kind === 'attribute') {
      if (marks.has(line.of))
        say(line.of, line.value === '' ? line.type : `${line.type}: ${line.value}`, labels);
      else losses.add('attribute', line.type);
    } else if (line.kind === 'note') {
      if (marks.has(line.of)) say(line.of, line.text, line.type === LABEL_NOTE ? labels : notes);
      else losses.add('memo', line.type);
    } else if (line.kind === 'equivalence' || line.kind === 'event') losses.add(line.kind, line.type);
    else if (line.kind === 'normalization') losses.add('attribute', 'N');
  }
  return { labels, notes, relations };
};

/** A mark over several lines is one for each line in this format: what only a line end parts is one passage. */
const joined = (ranges: readonly TextRange[], text: string): TextRange[] => {
  const whole: TextRange[] = [];
  for (const range of ranges.filter(({ from, to }) => from < to)) {
    const last = whole.at(-1);
    if (last && LINE_END.test(text.slice(last.to, range.from))) {
      whole[whole.length - 1] = { from: last.from, to: range.to };
    } else whole.push(range);
  }
  return whole;
};

const LINE_END = /^\s*\n\s*$/;
