/** Claim sets of colleagues: imported with a preview, read blind or openly, replaced, removed, and placed in a revised paper. */
import { unzipSync } from 'fflate';
import { claimsOf, encode, newerWith, PAPER_NAME, revisedPaper } from './support/colleague-files';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const ben = claimsOf('ben-reader');
const cleo = claimsOf('cleo-critic');

/** 'C 24 Claim', as a screen reader says it. */
const countsOf = async (workbench: WorkbenchPage, name: string): Promise<string[]> => {
  await expect(workbench.colleague(name)).toBeVisible();
  const chips = await workbench.colleague(name).locator('.tag-chip').allInnerTexts();
  return chips.map((chip) => chip.replace(/\s+/g, ' '));
};

test('several files are previewed, taken as one step, and one undo takes them back', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  const broken = { name: 'cut.json', bytes: ben.bytes.subarray(0, 3000) };
  await workbench.previewImport(program, [ben, broken, cleo]);

  await test.step('the preview says whose, for which paper, what stands, and what is wrong', async () => {
    await expect(workbench.arrival('Ben Reader')).toContainText('For the very paper');
    await expect(workbench.arrival('Ben Reader')).toContainText('New: nothing of this analyst');
    await expect(workbench.arrival('Ben Reader')).toContainText('64 annotations, 48 relations');
    await expect(workbench.arrival('Cleo Critic')).toContainText('81 exactly where they were');
    await expect(workbench.arrival('cut.json')).toContainText('not complete JSON');
    await expect(workbench.arrival('cut.json').getByRole('checkbox')).toHaveCount(0);
  });

  await workbench.importDialog.getByRole('button', { name: 'Import 2 claim sets' }).click();
  await expect(workbench.message).toContainText('Imported the claim sets of Ben Reader and Cleo Critic');
  await workbench.openPanel('Colleagues');
  expect(await countsOf(workbench, 'Ben Reader')).toEqual(['C 24 Claim', 'E 25 Evidence', 'A 15 Assessment']);
  await expect(workbench.colleague('Cleo Critic')).toContainText(cleo.name);

  await test.step('my own annotations are still none', async () => {
    await workbench.openPanel('Annotations');
    await workbench.expectCount(0);
  });
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await workbench.openPanel('Colleagues');
  await expect(workbench.page.getByText('Nobody else’s claim set')).toBeVisible();
});

test('a colleague on another tool is previewed with what of the file finds no place here', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  const row = (id: string, exact: string, tag: string) => ({
    id,
    user: 'acct:dora@hypothes.is',
    tags: [tag],
    text: 'Seen on the web.',
    created: '2026-11-01T10:00:00+00:00',
    updated: '2026-11-01T10:00:00+00:00',
    target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
  });
  const rows = [
    row('1', 'That alignment made Azerbaijan a target', 'Claim'),
    row('2', 'it may soon confront', 'Major claim'),
    row('3', 'What protected it was not neutrality', 'to read'),
    row('4', 'words of another edition', 'Claim'),
  ];
  await workbench.previewImport(program, [
    { name: 'dora.json', bytes: encode(JSON.stringify({ total: 4, rows })) },
    { name: 'cut.qdpx.ann', bytes: encode('T1\tClaim 0 5\tnever said\n') },
  ]);
  await expect(workbench.arrival('dora')).toContainText('For the very text');
  await expect(workbench.arrival('dora')).toContainText('2 annotations, 0 relations');
  await expect(workbench.arrival('cut.qdpx.ann')).toContainText('T1 should say “never said”');
  const lost = workbench.importDialog.getByRole('list', { name: 'Not taken from dora.json:' });
  await expect(lost.getByRole('listitem')).toHaveText([
    '1 annotation whose label stands for no tag (to read)',
    '1 annotation whose words are not in the text',
  ]);
  expect(await violationsIn(workbench)).toEqual([]);

  const meaning = workbench.importDialog.getByLabel('to read 1 time');
  await expect(meaning).toHaveValue('');
  await meaning.press('e'); // as one chooses from a list by keyboard
  await expect(meaning).toHaveValue('evidence');
  await expect(workbench.arrival('dora')).toContainText('3 annotations, 0 relations');
  await expect(lost.getByRole('listitem')).toHaveText(['1 annotation whose words are not in the text']);
  await expect(meaning, 'goes on to be there for whoever thinks again').toBeFocused();

  await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
  await workbench.openPanel('Colleagues');
  expect(await countsOf(workbench, 'dora')).toEqual(['C 1 Claim', 'E 1 Evidence', 'A 1 Assessment']);
});

test('cancelling the preview changes nothing', async ({ program, workbench }) => {
  await workbench.begin();
  await workbench.previewImport(program, [ben]);
  await workbench.importDialog.getByRole('button', { name: 'Cancel' }).click();
  await workbench.openPanel('Colleagues');
  await expect(workbench.page.getByText('Nobody else’s claim set')).toBeVisible();
  await expect(workbench.button('Undo')).toBeDisabled();
});

test('a drop may mix papers, a library and claim sets, whatever they are called', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  const library = await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+s'));
  await workbench.drop([
    { name: 'claims from ben.txt', bytes: ben.bytes },
    { name: 'other.md', bytes: encode('# Other\n\nA paper beside.\n') },
    { name: 'backup.txt', bytes: library.bytes },
  ]);
  await expect(workbench.page.getByRole('dialog')).toHaveAccessibleName('Open library “backup.txt”');
  await workbench.button('Cancel').click();
  await expect(workbench.arrival('Ben Reader')).toContainText('claims from ben.txt');
  await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
  await expect(workbench.importDialog).toBeHidden();
  await expect(workbench.text).toContainText('A paper beside.');
  await workbench.button('Library').click();
  await expect(workbench.page.getByRole('link', { name: 'Other' })).toBeVisible();
});

test('a file of another paper, my own, and one with ids of somebody else are refused with the reason', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  const own = await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e'));
  const twin = claimsOf('ben-reader', (file) => ({ ...file, analyst: { id: 'dora', name: 'Dora Double' } }));
  await workbench.importFiles(program, [ben]);
  await workbench.previewImport(program, [own, { ...twin, name: 'twin.json' }]);
  await expect(workbench.arrival(own.name)).toContainText('This is your own work');
  const faults = workbench.arrival('twin.json').getByRole('listitem');
  await expect(faults.first()).toHaveText(/^annotations\[0\]\.id: is used already by Ben Reader/);
  await expect(faults.last()).toHaveText(/more$/);
  await expect(workbench.importDialog.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await workbench.importDialog.getByRole('button', { name: 'Close', exact: true }).last().click();

  await workbench.button('Library').click();
  await workbench.removeOnlyPaper();
  await workbench.previewImport(program, [cleo]);
  await expect(workbench.arrival('Cleo Critic')).toContainText('which is not in this library');
});

test('a newer file takes the place of the older, and the older one has to be asked for', async ({
  program,
  workbench,
}) => {
  await workbench.begin();
  await workbench.openPanel('Colleagues');
  await workbench.importFiles(program, [ben]);
  const newer = { ...claimsOf('ben-reader', newerWith('Seen again.')), name: 'newer.json' };
  await workbench.previewImport(program, [ben, newer]);
  await expect(workbench.arrival('cannot be imported')).toContainText('at least as new');
  await expect(workbench.arrival('Newer than the set here')).toContainText('1 annotation, 0 relations');
  await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
  await expect
    .poll(() => countsOf(workbench, 'Ben Reader'))
    .toEqual(['C 0 Claim', 'E 0 Evidence', 'A 1 Assessment']);

  await workbench.previewImport(program, [newer]);
  await expect(workbench.arrival('Ben Reader')).toContainText('The very set that is here already');
  await expect(workbench.arrival('Ben Reader').getByRole('checkbox')).toBeDisabled();
  await workbench.page.keyboard.press('Escape');

  await workbench.previewImport(program, [ben]);
  await expect(workbench.arrival('Ben Reader')).toContainText('Older than the set here');
  await expect(workbench.importDialog.getByRole('button', { name: /^Import 0/ })).toBeDisabled();
  await workbench.arrival('Ben Reader').getByRole('checkbox').check();
  await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
  await expect.poll(() => countsOf(workbench, 'Ben Reader')).toContain('C 24 Claim');
});

test('a set can be hidden, shown and removed, and each is one step', async ({ program, workbench }) => {
  await workbench.begin();
  await workbench.openPanel('Colleagues');
  await workbench.importFiles(program, [ben, cleo]);
  await workbench.button('Hide Ben Reader').click();
  await expect(workbench.colleague('Ben Reader')).toContainText('Hidden');
  await workbench.button('Show Ben Reader').click();
  await expect(workbench.colleague('Ben Reader')).not.toContainText('Hidden');
  await workbench.button('Remove Ben Reader').click();
  await expect(workbench.message).toContainText('Removed the claim set of Ben Reader with 64 annotations');
  await expect(workbench.colleague('Ben Reader')).toHaveCount(0);
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => countsOf(workbench, 'Ben Reader')).toContain('C 24 Claim');
  await workbench.button('Ada Analyst').click();
  await expect(workbench.page.getByRole('combobox', { name: 'Work as' })).toHaveCount(0);
});

test('of a sealed set nothing shows anywhere until the round is closed', async ({ program, workbench }) => {
  const secret = claimsOf('cleo-critic', (file) => ({
    ...file,
    annotations: file.annotations.map((annotation, index) =>
      index === 0 ? { ...annotation, note: 'Zanzibar in the note.', labels: ['zanzibar'] } : annotation,
    ),
  }));
  await workbench.begin();
  await workbench.openPanel('Colleagues');

  await test.step('not in the preview', async () => {
    await workbench.previewImport(program, [secret]);
    await workbench.importDialog.getByRole('checkbox', { name: /^Keep sealed/ }).check();
    await expect(workbench.arrival('Cleo Critic')).toContainText('nothing of what it says is shown');
    await expect(workbench.importDialog).not.toContainText('81');
    await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
    await expect(workbench.message).toHaveText(
      'Imported the claim set of Cleo Critic. All of it is sealed until you close your round. Undo takes it back.',
    );
  });

  await test.step('not in the list of colleagues', async () => {
    await expect(workbench.colleague('Cleo Critic')).toContainText('Sealed');
    await expect(workbench.colleague('Cleo Critic').locator('.tag-chip')).toHaveCount(0);
  });

  await test.step('not in labels, search or palette', async () => {
    await workbench.openPanel('Annotations');
    await workbench.tag('That alignment made Azerbaijan a target', 'claim');
    await workbench.openPanel('Annotations');
    await workbench.page.getByRole('option').first().click();
    await expect(workbench.details).toBeVisible();
    const offered = workbench.page.locator('datalist option');
    await expect(offered.and(workbench.page.locator('[value="zanzibar"]'))).toHaveCount(0);
    await workbench.search('zanzibar');
    await workbench.expectCount(0);
    await workbench.search('');
    await workbench.page.keyboard.press('ControlOrMeta+k');
    await workbench.page.keyboard.type('zanzibar');
    await expect(workbench.page.getByRole('dialog').getByRole('option')).toHaveCount(0);
    await workbench.page.keyboard.press('Escape');
  });

  await test.step('not in the library, nor where it is saved or its paper removed', async () => {
    await workbench.button('Library').click();
    await expect(workbench.page.locator('.library-item')).toContainText('1 Claim');
    const { bytes } = await program.savedBy(() => workbench.button('Save library…').click());
    await expect(workbench.message).toContainText('1 paper and 1 annotation saved');
    const files = Object.entries(unzipSync(bytes));
    expect(files.map(([name]) => name.split('/')[0])).toEqual(['library.json', 'sources', 'sealed', 'keys']);
    for (const [, content] of files) expect(Buffer.from(content).toString('latin1')).not.toMatch(/zanzibar/i);
    await workbench.removeOnlyPaper();
    await expect(workbench.message).toContainText('with 1 annotation and 1 claim set of others');
    await workbench.page.keyboard.press('ControlOrMeta+z');
    await workbench.openPaper();
  });

  await test.step('nor in the database, as it is read without the program', async () => {
    const stored = await storedIn(workbench);
    expect(stored).toContain('cleo-critic');
    expect(stored).not.toMatch(/zanzibar/i);
  });

  await test.step('nor where sets are compared, which says why', async () => {
    await workbench.page.keyboard.press('d');
    const compare = workbench.page.getByRole('complementary', { name: 'Comparing' });
    await expect(compare).toContainText('sealed until you close your round');
    await expect(compare).not.toContainText('nobody’s claim set');
    await workbench.page.keyboard.press('d');
  });

  await test.step('nor when a newer one comes', async () => {
    await workbench.openPanel('Colleagues');
    const newer = claimsOf('cleo-critic', newerWith('zanzibar'));
    await workbench.previewImport(program, [newer]);
    await workbench.importDialog.getByRole('checkbox', { name: /^Keep sealed/ }).uncheck();
    await expect(workbench.arrival('Cleo Critic')).toContainText('nothing of what it says is shown');
    await workbench.page.keyboard.press('Escape');
  });

  await test.step('opening asks once, and is recorded', async () => {
    await workbench.button('Close my round and open the sealed sets…').click();
    await expect(workbench.page.getByRole('dialog')).toContainText('You have made 1 annotation.');
    await workbench.button('Close my round').click();
    await expect(workbench.colleague('Cleo Critic')).toContainText('when you had made 1 annotation');
    await expect(workbench.colleague('Cleo Critic').locator('.tag-chip')).toHaveCount(3);
    await workbench.openPanel('Annotations');
    await workbench.page.getByRole('option').first().click();
    await expect(workbench.page.locator('datalist option[value="zanzibar"]')).toHaveCount(1);
    expect(await storedIn(workbench)).toMatch(/zanzibar/i);
  });

  await test.step('what was seen stays open, also where undo and redo bring it back', async () => {
    await workbench.openPanel('Colleagues');
    for (const _ of ['my own annotation', 'the import'])
      await workbench.page.keyboard.press('ControlOrMeta+z');
    await expect(workbench.colleague('Cleo Critic')).toHaveCount(0);
    await workbench.page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(workbench.colleague('Cleo Critic')).toContainText('when you had made 1 annotation');
    await expect(workbench.colleague('Cleo Critic').locator('.tag-chip')).toHaveCount(3);
  });
});

/** All rows of all tables, as IndexedDB has them, bytes letter by letter. */
const storedIn = ({ page }: WorkbenchPage): Promise<string> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('postil'));
    const lettered = (_key: string, value: unknown): unknown =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
    const tables: string[] = [];
    for (const name of database.objectStoreNames)
      tables.push(
        JSON.stringify(await done(database.transaction(name).objectStore(name).getAll()), lettered),
      );
    database.close();
    return tables.join();
  });

const SURGED = 'demand for the trans-Caspian route surged';
const revised = revisedPaper([
  [SURGED, `some say that ${SURGED}, others that ${SURGED} as never before`],
  ['Four civilians were reported injured.', ''],
]);

test('in a revised paper what moved is told, and what is in doubt waits for a person', async ({
  program,
  workbench,
}) => {
  await workbench.introduce();
  await workbench.removeOnlyPaper();
  await program.answerOpen([revised]);
  await workbench.page.keyboard.press('ControlOrMeta+o');
  await expect(workbench.text).toBeVisible();
  await workbench.openPanel('Colleagues');
  await workbench.previewImport(program, [ben]);
  const arrival = workbench.arrival('Ben Reader');
  await expect(arrival).toContainText('For another text of the same paper: the title');
  await expect(arrival).toContainText(
    /\d+ moved, \d+ of them word for word; the least sure with a score of 0\.\d\d of 1/,
  );
  await expect(arrival).toContainText('1 in doubt, for you to review');
  await expect(arrival).toContainText('1 not found in this text');
  await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
  await expect(workbench.colleague('Ben Reader')).toContainText('2 annotations have no sure place');
  expect(await countsOf(workbench, 'Ben Reader')).toEqual(['C 24 Claim', 'E 23 Evidence', 'A 15 Assessment']);

  await workbench.button('Review what has no place: Ben Reader').click();
  const { reviewDialog } = workbench;
  await expect(reviewDialog).toContainText('1 of 2');
  const focused = workbench.page.locator('dialog:focus, dialog :focus');
  await expect(focused).toHaveCount(1);
  await expect(reviewDialog.getByRole('button', { name: 'Place it' })).toBeDisabled();
  await expect(reviewDialog.getByRole('radio')).toHaveCount(2);
  await reviewDialog.getByRole('radio').last().check();
  await reviewDialog.getByRole('button', { name: 'Place it' }).click();
  await expect(reviewDialog).toContainText('1 of 1');
  await expect(reviewDialog.getByRole('blockquote').first()).toContainText(
    'Four civilians were reported injured.',
  );
  await reviewDialog.getByRole('button', { name: 'Leave it out' }).click();
  await expect(reviewDialog).toContainText('Nothing is left without a place.');
  await expect(focused).toHaveCount(1);
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.colleague('Ben Reader')).not.toContainText('sure place');
  expect(await countsOf(workbench, 'Ben Reader')).toContain('E 24 Evidence');

  await workbench.page.keyboard.press('ControlOrMeta+z');
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.colleague('Ben Reader')).toContainText('2 annotations have no sure place');
  expect(await countsOf(workbench, 'Ben Reader')).toContain('E 23 Evidence');
});

test('the same file name alone is no proof: such a set is not chosen by itself', async ({
  program,
  workbench,
}) => {
  await workbench.introduce();
  await workbench.removeOnlyPaper();
  await program.answerOpen([
    { name: PAPER_NAME, bytes: encode('# Something else\n\nOf which nothing is known.\n') },
  ]);
  await workbench.page.keyboard.press('ControlOrMeta+o');
  await expect(workbench.text).toBeVisible();
  await workbench.previewImport(program, [ben]);
  await expect(workbench.arrival('Ben Reader')).toContainText('Perhaps for another text');
  await expect(workbench.arrival('Ben Reader').getByRole('checkbox')).not.toBeChecked();
});

test('a script in a note is text', async ({ program, workbench }) => {
  const script = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
  const hostile = claimsOf('ben-reader', (file) => ({
    ...file,
    analyst: { ...file.analyst, name: script },
    annotations: file.annotations.map((annotation) => ({ ...annotation, note: script })),
  }));
  await workbench.introduce();
  await workbench.removeOnlyPaper();
  await program.answerOpen([revised]);
  await workbench.page.keyboard.press('ControlOrMeta+o');
  await expect(workbench.text).toBeVisible();
  await workbench.openPanel('Colleagues');
  await workbench.importFiles(program, [hostile]);
  await workbench.button(`Review what has no place: ${script}`).click();
  await expect(workbench.reviewDialog.locator('.review-note')).toHaveText(script);
  expect(await workbench.page.title()).not.toBe('owned');
});

test('a newcomer tries it with the samples', async ({ workbench }) => {
  await workbench.begin();
  await workbench.text.focus();
  await workbench.page.keyboard.press('g');
  await workbench.button('Try it with the sample claim sets').click();
  await expect(workbench.importDialog.locator('.arrival')).toHaveCount(2);
  await workbench.importDialog.getByRole('button', { name: 'Import 2 claim sets' }).click();
  await expect(workbench.colleague('Cleo Critic')).toBeVisible();
});

test('on a narrow window the list scrolls, and not the page', async ({ program, workbench }) => {
  await workbench.begin();
  await workbench.openPanel('Colleagues');
  await workbench.importFiles(program, [ben, cleo]);
  await workbench.page.setViewportSize({ width: 380, height: 700 });
  const overflow = (): Promise<number[]> =>
    workbench.page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
  await expect.poll(overflow).toEqual([0, 0]);
  await workbench.button('Remove Cleo Critic').click();
  await expect(workbench.colleague('Cleo Critic')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about among colleagues', async ({ program, workbench }) => {
      await workbench.introduce();
      await workbench.removeOnlyPaper();
      await program.answerOpen([revised]);
      await workbench.page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.text).toBeVisible();
      await workbench.openPanel('Colleagues');
      expect(await violationsIn(workbench), 'nobody').toEqual([]);
      await workbench.importFiles(program, [cleo], { sealed: true });
      await workbench.previewImport(program, [ben, { name: 'x.json', bytes: encode('{') }]);
      expect(await violationsIn(workbench), 'preview').toEqual([]);
      await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
      await expect(workbench.colleague('Ben Reader')).toBeVisible();
      expect(await violationsIn(workbench), 'colleagues').toEqual([]);
      await workbench.button('Close my round and open the sealed sets…').click();
      expect(await violationsIn(workbench), 'closing the round').toEqual([]);
      await workbench.button('Close my round').click();
      await workbench.button('Review what has no place: Ben Reader').click();
      await expect(workbench.reviewDialog.getByRole('radio').first()).toBeVisible();
      expect(await violationsIn(workbench), 'review').toEqual([]);
    });
  });
}
