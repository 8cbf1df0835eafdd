/** What leaves the program: claim sets and libraries, checked by others than itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { comparedLibrary } from './support/compared-library';
import { projectRoot } from './support/project-root';
import { ONCE } from './support/run-once';
import { expect, test } from './support/workbench-test';

/** What any program in any language can check of a claim set. */
const PYTHON_CHECK = `
import hashlib, json, sys
data = json.load(open(sys.argv[1], encoding='utf-8'))
text = data['paper']['text']
assert hashlib.sha256(text.encode('utf-8')).hexdigest() == data['paper']['textHash']
passages = [p for a in data['annotations'] for p in a['passages']]
assert passages and all(text[p['start']:p['end']] == p['exact'] for p in passages)
print(len(passages))
`;

test(
  'an exported claim set is valid for an independent validator and for Python',
  ONCE,
  async ({ program, workbench }) => {
    await workbench.begin('Ada Analyst');
    await workbench.tag('That alignment made Azerbaijan a target', 'claim');
    await workbench.tag('“Iron Fist” (Dəmir Yumruq) was the codename', 'evidence');
    await workbench.tag('Four civilians were reported injured.', 'assessment');
    const file = await workbench.exportAs(program, 'Claim set (JSON)');
    expect(file.name).toBe('inss-insight-2166.ada-analyst.claims.json');
    await expect(workbench.message).toContainText('3 annotations and 0 relations exported');

    const schema = JSON.parse(
      readFileSync(join(projectRoot, 'resources/schemas/claim-set-3.schema.json'), 'utf8'),
    );
    const isValid = new Ajv2020({ validateFormats: false }).compile(schema);
    const claimSet: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    expect(isValid(claimSet), JSON.stringify(isValid.errors)).toBe(true);
    expect(checkWithPython(file.bytes)).toBe('3');
  },
);

test(
  'code points, not code units: a paper full of emoji passes the same check',
  ONCE,
  async ({ program, workbench }) => {
    await workbench.introduce();
    const source = new TextEncoder().encode('# 😀 smileys 👩‍👩‍👧\n\nBefore 😀😀 the words 🇦🇿 to tag.\n');
    await program.answerOpen([{ name: 'smileys.md', bytes: source }]);
    await workbench.button('Open papers…').click();
    await workbench.tag('the words 🇦🇿 to tag', 'claim');
    const file = await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e'));
    expect(checkWithPython(file.bytes)).toBe('1');
  },
);

test('a library moves to another machine in one file, and merging it twice adds nothing', async ({
  program,
  workbench,
}) => {
  await workbench.begin('Ada Analyst');
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.button('Library').click();
  const library = await program.savedBy(() => workbench.button('Save library…').click());

  await test.step('opened where it came from, it brings nothing', async () => {
    await program.answerOpen([library]);
    await workbench.button('Open library…').click();
    const dialog = workbench.page.getByRole('dialog');
    await expect(dialog).toContainText('0 new papers');
    await expect(dialog).toContainText('1 annotation already here, the same');
    await expect(dialog.getByRole('button', { name: 'Add to my library' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('what is here and differs stays', async () => {
    await workbench.openPaper();
    await workbench.list.getByRole('option').first().click();
    await workbench.note.fill('newer here');
    await workbench.expectSaved();
    await workbench.button('Library').click();
    await program.answerOpen([library]);
    await workbench.button('Open library…').click();
    await expect(workbench.page.getByRole('dialog')).toContainText(
      '1 annotation already here in another state',
    );
    await workbench.page.keyboard.press('Escape');
  });
});

test('a new machine continues from a saved library, instead of a new name', async ({
  program,
  workbench,
}) => {
  const sample = readFileSync(join(projectRoot, 'src/core/files/samples/library-1.json'));
  await program.answerOpen([{ name: 'library.json', bytes: sample }]);
  await workbench.button('Open library…').click();
  await workbench.button('Add to my library').click();
  await expect(workbench.page.getByRole('dialog')).toBeHidden();
  await expect(workbench.page.getByRole('listitem').first()).toBeVisible();
  await expect(workbench.page.getByRole('dialog', { name: 'Welcome to Postil' })).toBeHidden();
});

const NO_LIBRARIES = [
  ['a paper', '# A paper', 'not complete JSON'],
  ['a cut file', '{"format":"postil.library","version":1,', 'not complete JSON'],
  ['another format', '{"format":"postil.claim-set","version":1}', 'not a Postil library'],
  ['a newer version', '{"format":"postil.library","version":9}', 'Install a newer Postil'],
] as const;

test(
  'of what is no library a sentence tells why, and nothing changes',
  ONCE,
  async ({ program, workbench }) => {
    await workbench.introduce();
    for (const [what, bytes, sentence] of NO_LIBRARIES)
      await test.step(what, async () => {
        await program.answerOpen([{ name: `${what}.json`, bytes: new TextEncoder().encode(bytes) }]);
        await workbench.button('Open library…').click();
        await expect(workbench.fault).toContainText(`${what}.json`);
        await expect(workbench.fault).toContainText('nothing was changed');
        await expect(workbench.fault).toContainText(sentence);
        await expect(
          workbench.page.getByRole('listitem').filter({ has: workbench.page.getByRole('link') }),
        ).toHaveCount(1);
      });
  },
);

test.describe('the export dialog', () => {
  test.beforeEach(async ({ program, workbench }) => {
    await workbench.continueWith(program, comparedLibrary());
  });

  test('says what a format loses before anything is written, and goes by keyboard alone', async ({
    program,
    workbench,
  }) => {
    const { page, exportDialog } = workbench;
    await page.keyboard.press('ControlOrMeta+e');
    await expect(exportDialog.getByRole('radio', { name: 'Claim set (JSON)' })).toBeFocused();
    await expect(exportDialog.getByRole('status')).toContainText('All of it is kept.');
    await expect(exportDialog.getByLabel('Whose')).toHaveCount(0); // nothing is compared
    const csv = exportDialog.getByRole('radio', { name: 'CSV' });
    for (let pressed = 0; !(await csv.isChecked()) && pressed < 10; pressed++)
      await page.keyboard.press('ArrowDown');
    await expect(csv).toBeFocused();
    await expect(exportDialog.getByRole('status')).toContainText('inss-insight-2166.ada-analyst.csv');
    await expect(exportDialog.getByRole('status')).toContainText('Finds no place in it:');
    const losses = exportDialog.getByRole('status').getByRole('listitem');
    await expect(
      losses.filter({ hasText: /^\d+ ids? and times? of relations?|relations?/ }).first(),
    ).toBeVisible();
    const file = await program.savedBy(() => page.keyboard.press('Enter'));
    expect(file.name).toBe('inss-insight-2166.ada-analyst.csv');
    expect(new TextDecoder().decode(file.bytes).split('\r\n')).toHaveLength(58 + 2);
    await expect(exportDialog).toBeHidden();
    await expect(workbench.message).toContainText('CSV exported');

    await test.step('and begins the next time with what was written last', async () => {
      await page.keyboard.press('ControlOrMeta+e');
      await expect(csv).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(exportDialog).toBeHidden();
    });
  });

  test(
    'has while comparing each set and all of them, but sends no copy of somebody else’s claim set',
    ONCE,
    async ({ program, workbench }) => {
      const { exportDialog } = workbench;
      await workbench.compare();
      const report = await workbench.exportAs(program, 'Report (HTML)', 'All 3 that are compared');
      expect(report.name).toBe('inss-insight-2166.compared.report.html');
      const page = new TextDecoder().decode(report.bytes);
      for (const name of ['Ada Analyst', 'Ben Reader', 'Cleo Critic'])
        expect(page).toContain(`>${name}</h2>`);

      await workbench.page.keyboard.press('ControlOrMeta+e');
      await exportDialog.getByLabel('Whose').selectOption('Ben Reader');
      await exportDialog.getByRole('radio', { name: 'Claim set (JSON)' }).check();
      await expect(exportDialog.getByRole('status')).toContainText('A claim set is sent by whoever made it');
      await expect(exportDialog.getByRole('button', { name: 'Save…' })).toBeDisabled();
    },
  );
});

const checkWithPython = (bytes: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-check-'));
  try {
    writeFileSync(join(folder, 'claims.json'), bytes);
    return execFileSync('python3', ['-c', PYTHON_CHECK, join(folder, 'claims.json')], {
      encoding: 'utf8',
    }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
};
