/** Pages: what is tagged in a paper that has pages says where it is printed. */
import { expect, test } from './support/workbench-test';

const source = [
  '# Report of the committee',
  'The dam holds.',
  '{1}------------',
  'It was built in a hurry.',
  '{2}------------',
  'Nobody lives below it.',
].join('\n\n');

test('an annotation says in the list and in its details on which page it stands, and libraries are saved as zip files', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  await program.answerOpen([{ name: 'report.md', bytes: new TextEncoder().encode(source) }]);
  await workbench.button('Library').click();
  await workbench.button('Open papers…').click();
  await expect(workbench.text).toContainText('The dam holds.');
  await workbench.tag('built in a hurry', 'claim');
  await expect(workbench.list.getByRole('option')).toContainText('p. 2');
  await expect(workbench.details).toContainText('p. 2');

  await workbench.button('Library').click();
  const library = await program.savedBy(() => workbench.button('Save library…').click());
  expect(library.name).toMatch(/\.zip$/);
  expect(new TextDecoder().decode(library.bytes.subarray(0, 2))).toBe('PK');
});
