/** Where converted claim sets go: gathered and then written, or, where a format can, written set by set. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { BridgeId } from '#core/bridges/bridge';
import { BRIDGES } from '#core/bridges/bridges';
import type { Loss } from '#core/bridges/foreign/loss';
import type { WriteInput, Written } from '#core/bridges/foreign/written';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import { toDecisions, toRecords } from '#core/files/read-claim-set';
import { type ClaimSet, encodeJson } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import { placesOfPaper } from '#core/paper/paper-places';
import { wordReport } from '#words/word-report';
import { growFiles, writeOutput } from './output-file';
import { writeApart } from './threads/write-apart';
import { type Call, textOf, WrongUse } from './verb';

export interface SetOutput {
  add(file: ClaimSetFile): Promise<void>;
  /** What is lost of all of them; nothing is there to be seen yet. */
  end(): Promise<readonly Loss[]>;
  keep(): Promise<void>;
  /** At the end, whatever came of it: what was not kept leaves no trace. */
  drop(): void;
}

export type OpenSetOutput = (call: Call, inputs: readonly string[], paper: Paper | null) => SetOutput;

/** As one asks for claim sets themselves: `--to claims`. */
export const CLAIMS = 'claims';

/** Throws WrongUse for what nothing writes. */
export const outputFor = async (to: string | null, isWide: boolean): Promise<OpenSetOutput> => {
  if (isWide) return wideOutputFor(to);
  if (to === CLAIMS) return (call) => gather(call, to, (files) => writeClaims(files, isJsonLines(call)));
  const writing = BRIDGES.filter(({ writes }) => writes !== null);
  const targets = listOf([CLAIMS, ...writing.map(({ id }) => id)], 'beside');
  if (to === null) throw new WrongUse(t('cli.no-target', { targets }));
  const bridge = writing.find(({ id }) => id === to);
  if (bridge?.streams) return (call, inputs) => stream(call, bridge.id, inputs);
  const write = await bridge?.writes?.();
  if (write === undefined) throw new WrongUse(t('cli.unknown-target', { to, targets }));
  return (call, _inputs, paper) => gather(call, to, (files) => write(writeInput(files, paper)));
};

const wideOutputFor = async (to: string | null): Promise<OpenSetOutput> => {
  const write = await BRIDGES.find(({ id }) => id === to)?.wide?.();
  if (to === null || write === undefined) {
    const targets = BRIDGES.flatMap(({ id, wide }) => (wide === undefined ? [] : [id]));
    throw new WrongUse(t('cli.no-wide', { targets: listOf(targets, 'beside') }));
  }
  return (call, _inputs, paper) => gather(call, to, (files) => write(writeInput(files, paper)));
};

const stream = (call: Call, to: BridgeId, inputs: readonly string[]): SetOutput => {
  const out = textOf(call.values, 'out') ?? '-';
  if (out === '-') throw new WrongUse(t('cli.several-files', { to }));
  const files = growFiles(inputs);
  const writing = writeApart(to, (ending, bytes) => files.append(`${out}${ending}`, bytes));
  return {
    add: (file) => writing.add(claimSetOf(file)),
    end: writing.end,
    keep: async () => files.keep(),
    drop() {
      writing.stop();
      files.drop();
    },
  };
};

const gather = (call: Call, to: string, write: (files: readonly ClaimSetFile[]) => Written): SetOutput => {
  const files: ClaimSetFile[] = [];
  let written: Written['files'] = [];
  return {
    add: async (file) => void files.push(file),
    end: async () => {
      const { files: made, losses } = write(files);
      written = made;
      return losses;
    },
    keep: () => writeFiles(call, to, written),
    drop: () => undefined,
  };
};

const writeInput = (files: readonly ClaimSetFile[], paper: Paper | null): WriteInput => {
  const places = paper && placesOfPaper(paper);
  return {
    sets: files.map(claimSetOf),
    placesIn: ({ textHash }) => (textHash === paper?.textHash ? places : null),
    wordReport,
  };
};

const claimSetOf = (file: ClaimSetFile): ClaimSet => ({
  paper: file.paper,
  analyst: file.analyst,
  ...toRecords(file, file.paper.id),
  consensus: file.consensus && {
    people: file.consensus.people,
    decisions: toDecisions(file, file.paper.id),
  },
});

/** In the newest version; one a line where there are several, or where the file is named for that. */
const writeClaims = (files: readonly ClaimSetFile[], asLines: boolean): Written => {
  const [first, ...others] = files;
  if (!asLines && others.length === 0)
    return { files: [{ ending: '.json', bytes: encodeJson(first) }], losses: [] };
  const bytes = new TextEncoder().encode(files.map((file) => `${JSON.stringify(file)}\n`).join(''));
  return { files: [{ ending: '.jsonl', bytes }], losses: [] };
};

const isJsonLines = ({ values }: Call): boolean => /\.jsonl$/i.test(textOf(values, 'out') ?? '');

const writeFiles = async (call: Call, to: string, files: Written['files']): Promise<void> => {
  const out = textOf(call.values, 'out') ?? '-';
  const [file, ...others] = files;
  if (file === undefined) return;
  if (others.length === 0) {
    if (out === '-' && call.terminal.isWatched && file.bytes.includes(0))
      throw new WrongUse(t('cli.no-text', { to }));
    return writeOutput(call, out, file.bytes);
  }
  if (out === '-') throw new WrongUse(t('cli.several-files', { to }));
  for (const { ending, bytes } of files) await writeOutput(call, `${out}${ending}`, bytes);
};
