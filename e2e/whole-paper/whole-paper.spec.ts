/** The whole paper taken apart without a mouse, as the sample claim set in resources/ was made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPaper } from '../../src/core/import/import-paper';
import { projectRoot } from '../support/project-root';
import { expect, test } from '../support/workbench-test';
import { KeyboardAnalyst, rangeOf } from './keyboard-analyst';
import { PLAN } from './plan';

const SAMPLE = join(projectRoot, 'resources/samples/inss-insight-2166.ada-analyst.claims.json');

interface Sample {
  readonly annotations: readonly {
    readonly id: string;
    readonly passages: readonly { readonly exact: string }[];
  }[];
  readonly relations: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
}

/** What it says, without ids and times: those are of one occasion. */
const contentOf = ({ annotations, relations }: Sample): unknown => {
  const wordsOf = (id: string): string | undefined =>
    annotations.find((annotation) => annotation.id === id)?.passages[0]?.exact;
  return {
    annotations: annotations.map((annotation) => ({
      ...annotation,
      id: '',
      createdAt: '',
      updatedAt: '',
    })),
    relations: relations.map(({ kind, from, to }) => `${wordsOf(from)} ${kind} ${wordsOf(to)}`),
  };
};

test('the keyboard alone makes the sample claim set', async ({ program, workbench }, info) => {
  test.slow(); // several hundred keys, each annotation seen saved before the next
  const bytes = new Uint8Array(readFileSync(join(projectRoot, 'resources/inss-insight-2166.md')));
  const read = await importPaper({ name: 'inss-insight-2166.md', bytes });
  if (read.kind === 'fault') throw new Error(read.fault.kind);
  await workbench.begin('Ada Analyst');
  await workbench.text.focus();
  const analyst = new KeyboardAnalyst(workbench, read.paper.text);
  const start = Date.now();
  for (const planned of PLAN) await analyst.annotate(planned);
  const seconds = Math.round((Date.now() - start) / 1000);
  const file = await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e'));
  const text = new TextDecoder().decode(file.bytes);
  info.annotations.push({
    type: 'keys',
    description: `${JSON.stringify(analyst.keys)} for ${PLAN.length} annotations in ${seconds} s`,
  });
  const made: Sample = JSON.parse(text);
  const planned = PLAN.map(({ words }) => rangeOf(read.paper.text, words)).map(({ from, to }) =>
    read.paper.text.slice(from, to),
  );
  expect(made.annotations.flatMap(({ passages }) => passages.map(({ exact }) => exact))).toEqual(planned);
  // Made anew by setting POSTIL_WRITE_SAMPLE, when the plan or the format changes.
  if (process.env['POSTIL_WRITE_SAMPLE']) writeFileSync(SAMPLE, text);
  const sample: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  expect(contentOf(made)).toEqual(contentOf(sample));
});
