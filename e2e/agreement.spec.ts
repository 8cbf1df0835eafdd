/** How far compared analysts agree: the coefficients, what lowers them, every pair, and γ. */
import { gamma } from '#core/agreement/gamma';
import { type AgreementReport, measureReport } from '#core/agreement/report/agreement-report';
import { countReport, matchSets } from '#core/agreement/report/counted-figures';
import type { Scope } from '#core/agreement/report/counted-text';
import { seededRandom } from '#core/agreement/seeded-random';
import { unitsOfPassages } from '#core/agreement/tagged-unit';
import type { ComparedSet } from '#core/alignment/compared-set';
import { readClaimSet, toRecords } from '#core/files/read-claim-set';
import { soundValue } from '#core/testing/sound-value';
import type { NamedBytes } from '#host/testing/named-bytes';
import { AgreementPage } from './support/agreement-page';
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import { expect, test } from './support/workbench-test';

interface StoredClaimSet {
  readonly analyst: { readonly id: string };
  readonly paper: { readonly text: string };
  readonly annotations: readonly { readonly id: string; readonly tag: string }[];
  readonly relations: readonly { readonly from: string; readonly to: string }[];
}

const decode = ({ bytes }: NamedBytes): { claimSets: StoredClaimSet[] } =>
  JSON.parse(new TextDecoder().decode(bytes));

const encode = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

const { claimSets } = decode(comparedLibrary());
const text = { from: 0, to: claimSets[0]?.paper.text.length ?? 0 };
const sets = claimSets.map(
  (file): ComparedSet => ({
    analystId: file.analyst.id,
    ...toRecords(soundValue(readClaimSet(encode(file))), 'paper'),
  }),
);

const reportOn = (compared: readonly ComparedSet[], scope: Scope): AgreementReport =>
  measureReport(countReport(matchSets(compared, text), scope, [text]));

/** What the panel must show. */
const shownOf = (report: AgreementReport): Record<string, string> => {
  const show = ({ kind, ...rest }: AgreementReport[keyof AgreementReport]): string =>
    kind === 'value' && 'value' in rest ? rest.value.toFixed(2).replace('-', '−') : 'undefined';
  const { percent } = report;
  return {
    'Percent agreement': percent.kind === 'value' ? `${(percent.value * 100).toFixed(0)} %` : 'undefined',
    'Cohen’s κ': show(report.cohenKappa),
    'Fleiss’s κ': show(report.fleissKappa),
    'Krippendorff’s α': show(report.alpha),
    'uα: places and tags': show(report.unitizedAlpha),
    '|uα: tagged or not': show(report.relevanceAlpha),
    'cuα: which tag': show(report.codingAlpha),
    'F1, exact': show(report.exactF1),
    'F1, tolerant': show(report.tolerantF1),
    'Relations, F1': show(report.relationF1),
    'Likelihood, ordinal α': show(report.likelihood),
    'Confidence, ordinal α': show(report.confidence),
  };
};

const withoutEvidence = (): NamedBytes => {
  const library = decode(comparedLibrary());
  const changed = library.claimSets.map((claimSet) => {
    const annotations = claimSet.annotations.filter(({ tag }) => tag !== 'evidence');
    const ids = new Set(annotations.map(({ id }) => id));
    const relations = claimSet.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return { ...claimSet, annotations, relations, dismissals: [] };
  });
  return { name: 'claims.json', bytes: encode({ ...library, claimSets: changed }) };
};

test('the numbers of the samples are those that the core works out, for every tag', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  for (const [name, scope] of [
    ['All tags', 'all'],
    ['Claim', 'claim'],
    ['Evidence', 'evidence'],
    ['Assessment', 'assessment'],
  ] as const) {
    await agreement.chooseTag(name);
    await expect.poll(() => agreement.values()).toEqual(shownOf(reportOn(sets, scope)));
  }
  await expect(agreement.row('Cohen’s κ')).toContainText('it is for two; choose a pair');
});

test('it opens with a sentence and one figure, and all others are a press away', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.page.keyboard.press('d');
  await workbench.tab('Agreement').click();
  const { panel } = new AgreementPage(workbench);
  await expect(panel).toContainText(
    /Ada, Ben, and Cleo differ on what is worth tagging \(0\.38, 0\.\d\d to 0\.\d\d\), and mostly agree on which tag it gets \(0\.74/,
  );
  await expect(panel).toContainText(/All in all, from 0 for chance to 1: 0\.50, 0\.\d\d to 0\.\d\d/);
  await expect(panel.getByRole('table')).toHaveCount(0);
  await expect(panel.getByText('too little to say')).toHaveCount(0);
});

test('a pair is chosen from the matrix, and then has numbers of its own', async ({ program, workbench }) => {
  await workbench.continueWith(program, comparedLibrary());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  const [ada, , cleo] = sets;
  if (!ada || !cleo) throw new TypeError('No sets');
  const expected = shownOf(reportOn([ada, cleo], 'all'));
  const cell = agreement.panel.getByRole('button', { name: /^Ada Analyst \(me\) and Cleo Critic: 0/ });
  await cell.click();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(agreement.who.locator('option:checked')).toHaveText('Ada Analyst (me) and Cleo Critic');
  await expect.poll(() => agreement.values()).toEqual(expected);
  expect(await cell.innerText()).toBe(expected['uα: places and tags']);
  await agreement.who.selectOption('All 3 together');
  await expect.poll(() => agreement.values()).toEqual(shownOf(reportOn(sets, 'all')));
});

test('of a tag that nobody used every coefficient is undefined, and it is said why', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, withoutEvidence());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  await agreement.chooseTag('Evidence');
  await expect(agreement.panel).toContainText('There is too little to say how far Ada, Ben, and Cleo agree.');
  await expect(agreement.panel).toContainText('Cleo tagged nothing: too little to say');
  await expect(agreement.row('Krippendorff’s α')).toContainText('undefined nobody varied');
  await expect(agreement.row('cuα: which tag')).toContainText('undefined no text was tagged by two');
  await expect(agreement.row('F1, exact')).toContainText('undefined nobody tagged anything');
  await expect(agreement.row('Percent agreement')).toContainText('undefined nobody tagged anything');
});

test('a coefficient opens what lowers it and moves the text there, by mouse and by keyboard', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  await agreement.expectMeasured();
  const start = await agreement.scrolled();
  await agreement.coefficient('uα: places and tags').click();
  await expect(agreement.coefficient('uα: places and tags')).toHaveAttribute('aria-expanded', 'true');
  await expect(agreement.panel.getByText('Quality & Quantity 50 (2016)')).toBeVisible();
  await expect.poll(() => agreement.scrolled()).not.toBe(start);
  const worst = await agreement.scrolled();
  await agreement.lowering.nth(4).focus();
  await workbench.page.keyboard.press('Enter');
  await expect.poll(() => agreement.scrolled()).not.toBe(worst);
  await agreement.coefficient('Relations, F1').press('Enter');
  await expect(agreement.lowering.first()).toContainText(/supports|challenges|is based on/);
});

test('γ is worked out when it is asked for, shows how far it is, and stops', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  const button = agreement.gamma.getByRole('button');
  await agreement.gamma.getByRole('combobox').selectOption('1,000 random texts');
  await button.click();
  await expect(
    agreement.gamma.getByText(/^[1-9]\d* of 1,000 random texts; so far 0\.\d+ ± 0\.\d+/),
  ).toBeVisible();
  await expect(button).toHaveText('Stop');
  await button.click();
  await expect(agreement.gamma.getByRole('progressbar')).toBeHidden();
  await expect(agreement.gamma.getByRole('status')).toBeEmpty();
  await agreement.gamma.getByRole('combobox').selectOption('30 random texts');
  await button.click();
  const lines = sets.map(({ annotations }) => unitsOfPassages(annotations));
  const expected = gamma(lines, { continuum: text, random: seededRandom(1) });
  if (expected.kind === 'undefined') throw new TypeError(expected.reason);
  await expect(agreement.gamma.getByRole('status')).toContainText(
    `γ ${expected.value.toFixed(3)} ± ${expected.precision.toFixed(3)}, from 205 passages and 30 random texts (seed 1)`,
  );
});

test('intervals are the same every time, and the report can be taken along', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  const agreement = new AgreementPage(workbench);
  await agreement.open('Agreement');
  await agreement.expectMeasured();
  const first = await agreement.row('Krippendorff’s α').innerText();
  expect(first).toMatch(/0\.50\s+0\.\d\d to 0\.\d\d/);
  await workbench.tab('Differences').click();
  await agreement.open('Agreement');
  await agreement.expectMeasured();
  expect(await agreement.row('Krippendorff’s α').innerText()).toBe(first);
  const file = await program.savedBy(() =>
    agreement.panel.getByRole('button', { name: 'Export as CSV…' }).click(),
  );
  expect(file.name).toBe('inss-insight-2166.agreement-all.csv');
  const table = new TextDecoder().decode(file.bytes);
  expect(table.trimEnd().split('\r\n')).toHaveLength(13);
  const { alpha } = reportOn(sets, 'all');
  expect(table).toContain(`Krippendorff’s α,${alpha.kind === 'value' ? alpha.value : ''},`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about in the numbers', async ({ program, workbench }) => {
      await workbench.continueWith(program, comparedLibrary());
      const agreement = new AgreementPage(workbench);
      await agreement.open('Agreement');
      await agreement.expectMeasured();
      await agreement.coefficient('cuα: which tag').click();
      await expect(agreement.lowering.first()).toBeVisible();
      expect(await violationsIn(workbench), 'agreement').toEqual([]);
      await agreement.open('Places');
      await expect(agreement.places).toBeVisible();
      expect(await violationsIn(workbench), 'places').toEqual([]);
    });
  });
}
