/** What every host must do, as cases that run on all of them: in memory, in the browser, in the desktop window. */
import assert from 'node:assert/strict';
import type {
  FileKind,
  Host,
  OpenedFile,
  OpenRequest,
  PdfOutcome,
  PdfRequest,
  SavedFile,
  SaveRequest,
} from '../contract';
import type { NamedBytes } from './named-bytes';

export interface HostDriver extends Pick<Host, 'openFiles' | 'saveFile' | 'savePdf' | 'keepStorage'> {
  answerOpen(files: readonly NamedBytes[] | null): Promise<void>;
  /** Does `gesture` and gives the file that it saved. */
  savedBy(gesture: () => Promise<unknown>): Promise<NamedBytes>;
  /** Cancels the next save dialog; null for a host that shows none. */
  readonly cancelSave: (() => Promise<void>) | null;
}

export interface HostCase {
  readonly name: string;
  readonly needsSaveDialog?: true;
  run(driver: HostDriver): Promise<void>;
}

const papers: FileKind = { label: 'Papers', extensions: ['md', 'txt'] };
const openRequest: OpenRequest = { title: 'Open a paper', kind: papers, several: false, maxBytes: 1000 };

export const hostCases: readonly HostCase[] = [
  {
    name: 'a cancelled open dialog gives null',
    async run(driver) {
      await driver.answerOpen(null);
      assert.equal(await driver.openFiles(openRequest), null);
    },
  },
  {
    name: 'a chosen file comes back with its name and every byte',
    async run(driver) {
      const file = named('Überblick (2).md', everyByte());
      await driver.answerOpen([file]);
      assert.deepEqual(await driver.openFiles(openRequest), [read(file)]);
    },
  },
  {
    name: 'an empty file is a file',
    async run(driver) {
      const file = named('empty.txt', new Uint8Array());
      await driver.answerOpen([file]);
      assert.deepEqual(await driver.openFiles(openRequest), [read(file)]);
    },
  },
  {
    name: 'several files come back in the order in which they were chosen',
    async run(driver) {
      const files = ['c.md', 'a.md', 'b.md'].map((name) => named(name, new TextEncoder().encode(name)));
      await driver.answerOpen(files);
      assert.deepEqual(await driver.openFiles({ ...openRequest, several: true }), files.map(read));
    },
  },
  {
    name: 'a file above the limit is told and not read; one that just fits is read',
    async run(driver) {
      const [above, fits] = [named('above.md', new Uint8Array(1001)), named('fits.md', new Uint8Array(1000))];
      await driver.answerOpen([above, fits]);
      const tooLarge: OpenedFile = { status: 'too-large', name: 'above.md', size: 1001 };
      assert.deepEqual(await driver.openFiles({ ...openRequest, several: true }), [tooLarge, read(fits)]);
    },
  },
  {
    name: 'each open dialog gets its own answer',
    async run(driver) {
      const file = named('second.md', everyByte());
      await driver.answerOpen(null);
      assert.equal(await driver.openFiles(openRequest), null);
      await driver.answerOpen([file]);
      assert.deepEqual(await driver.openFiles(openRequest), [read(file)]);
    },
  },
  {
    name: 'a saved file has the suggested name and every byte',
    async run(driver) {
      await assertSaved(driver, saveRequest('Ergebnis 1.json', everyByte()));
    },
  },
  {
    name: 'an empty file can be saved',
    async run(driver) {
      await assertSaved(driver, saveRequest('empty.json', new Uint8Array()));
    },
  },
  {
    name: 'a megabyte can be saved',
    async run(driver) {
      await assertSaved(driver, saveRequest('large.json', new Uint8Array(1_000_000).fill(7)));
    },
  },
  {
    name: 'a cancelled save dialog gives null',
    needsSaveDialog: true,
    async run(driver) {
      await driver.cancelSave?.();
      assert.equal(await driver.saveFile(saveRequest('never.json', everyByte())), null);
    },
  },
  {
    name: 'the page is saved as a PDF under the suggested name',
    needsSaveDialog: true,
    async run(driver) {
      const told: PdfOutcome[] = [];
      const saved = await driver.savedBy(async () => told.push(await driver.savePdf(pdfRequest)));
      assert.equal(saved.name, pdfRequest.suggestedName);
      assert.match(new TextDecoder('latin1').decode(saved.bytes), /^%PDF-.*%%EOF\s*$/s);
      const [outcome] = told;
      assert.ok(outcome?.kind === 'saved');
      assert.equal(outcome.file.name, pdfRequest.suggestedName);
    },
  },
  {
    name: 'a PDF whose dialog is cancelled is none',
    needsSaveDialog: true,
    async run(driver) {
      await driver.cancelSave?.();
      assert.deepEqual(await driver.savePdf(pdfRequest), { kind: 'cancelled' });
    },
  },
  {
    name: 'it says whether the storage will be kept',
    async run(driver) {
      assert.equal(typeof (await driver.keepStorage()), 'boolean');
    },
  },
];

const assertSaved = async (driver: HostDriver, request: SaveRequest): Promise<void> => {
  const told: (SavedFile | null)[] = [];
  const saved = await driver.savedBy(async () => told.push(await driver.saveFile(request)));
  assert.deepEqual(
    told.map((file) => file?.name),
    [request.suggestedName],
  );
  assert.deepEqual(
    { ...saved, bytes: new Uint8Array(saved.bytes) },
    named(request.suggestedName, request.bytes),
  );
};

const saveRequest = (suggestedName: string, bytes: Uint8Array<ArrayBuffer>): SaveRequest => ({
  title: 'Save the claims',
  suggestedName,
  kind: { label: 'Claims', extensions: ['json'] },
  bytes,
});

const pdfRequest: PdfRequest = {
  title: 'Print the map',
  suggestedName: 'Übersicht.pdf',
  kind: { label: 'PDF files', extensions: ['pdf'] },
};

const named = (name: string, bytes: Uint8Array<ArrayBuffer>) => ({ name, bytes });

const read = (file: ReturnType<typeof named>): OpenedFile => ({ status: 'read', ...file });

const everyByte = (): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: 256 }, (_, index) => index);
