/** Where compared analysts differ: the table of sections. */
import { AgreementPage } from './support/agreement-page';
import { comparedLibrary } from './support/compared-library';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench, program }) => workbench.continueWith(program, comparedLibrary()));

test('sections stand in text order or the hottest first, and one goes to each', async ({ workbench }) => {
  const agreement = new AgreementPage(workbench);
  await agreement.open('Places');
  const inOrder = await agreement.placeNames();
  expect(inOrder[0]).toBe('Beginning');
  expect(inOrder).toHaveLength(6);
  await agreement.places.getByRole('button', { name: 'Differs' }).click();
  await expect(agreement.places.getByRole('columnheader', { name: 'Differs' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const hottest = await agreement.placeNames();
  expect(hottest[0]).toBe('Strategic Alignment Behind a Posture of Neutrality');
  expect(hottest.toSorted()).toEqual(inOrder.toSorted());
  const start = await agreement.scrolled();
  await agreement.places
    .getByRole('button', { name: 'The TRIPP Corridor and the Armenian Hinge', exact: true })
    .press('Enter');
  await expect.poll(() => agreement.scrolled()).not.toBe(start);
});

test('a number leads to just so many differences in the list', async ({ workbench }) => {
  const { page } = workbench;
  const agreement = new AgreementPage(workbench);
  await agreement.open('Places');
  await expect(
    agreement.places.getByRole('button', { name: '115 differences in the whole paper' }),
  ).toBeVisible();
  await agreement.places
    .getByRole('button', { name: /^10 differences in Strategic Alignment .*: Related otherwise$/ })
    .click();
  await expect(page.getByRole('heading', { name: /^10 /, exact: false })).toBeVisible();
  await expect(workbench.tab('Differences')).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await agreement.chooseTag('Assessment');
  const count = agreement.places.getByRole('button', { name: /in the whole paper: All differences$/ });
  await expect(count).toHaveText('65');
});
