/** What every host with a watched folder must do, as cases that run on both: in memory and in the desktop window. */
import assert from 'node:assert/strict';
import type { FolderListing, HostFolder } from '../contract';
import type { NamedBytes } from './named-bytes';

export interface FolderDriver extends Omit<HostFolder, 'onChange'> {
  /** Answers the next `choose` with a new, empty folder, or cancels it. */
  answerChoose(isChosen: boolean): Promise<void>;
  /** Puts a file into the folder chosen last, or another in its place. */
  put(file: NamedBytes): Promise<void>;
  remove(name: string): Promise<void>;
  /** Does `gesture` and waits until the host has told of a change. */
  changedBy(gesture: () => Promise<unknown>): Promise<void>;
}

export interface FolderCase {
  readonly name: string;
  run(driver: FolderDriver): Promise<void>;
}

const MAX_BYTES = 100;

export const folderCases: readonly FolderCase[] = [
  {
    name: 'without a folder there is nothing to list or to read',
    async run(driver) {
      await driver.stop();
      assert.equal(await driver.current(), null);
      assert.equal(await driver.list(), null);
      const reason = 'no folder is watched';
      assert.deepEqual(await driver.read('a.json', MAX_BYTES), unreadable('a.json', reason));
    },
  },
  {
    name: 'a folder that was chosen is the current one, and empty',
    async run(driver) {
      await driver.answerChoose(true);
      const folder = await driver.choose('Watch a folder');
      assert.ok(folder?.path.endsWith(folder.name));
      assert.deepEqual(await driver.current(), folder);
      assert.deepEqual(await driver.list(), { status: 'listed', folder, files: [] });
    },
  },
  {
    name: 'a cancelled dialog leaves the folder that was watched',
    async run(driver) {
      const folder = await chosen(driver);
      await driver.answerChoose(false);
      assert.equal(await driver.choose('Watch another folder'), null);
      assert.deepEqual(await driver.current(), folder);
    },
  },
  {
    name: 'a file that comes is told, listed and read',
    async run(driver) {
      await chosen(driver);
      const bytes = Uint8Array.from({ length: MAX_BYTES }, (_, index) => index + 128);
      await driver.changedBy(() => driver.put({ name: 'Überblick (2).json', bytes }));
      assert.deepEqual(sizes(await driver.list()), [['Überblick (2).json', MAX_BYTES]]);
      const read = { status: 'read', name: 'Überblick (2).json', bytes };
      assert.deepEqual(await driver.read('Überblick (2).json', MAX_BYTES), read);
    },
  },
  {
    name: 'a file that changes is told, and its time is another',
    async run(driver) {
      await chosen(driver);
      await driver.changedBy(() => driver.put(file('a.json', 'a')));
      const before = await driver.list();
      await driver.changedBy(() => driver.put(file('a.json', 'b')));
      assert.notEqual(times(await driver.list()), times(before));
      assert.deepEqual(await driver.read('a.json', MAX_BYTES), { status: 'read', ...file('a.json', 'b') });
    },
  },
  {
    name: 'a file that goes is told, not listed and not read',
    async run(driver) {
      await chosen(driver);
      await driver.changedBy(() => driver.put(file('a.json', 'a')));
      await driver.list();
      await driver.changedBy(() => driver.remove('a.json'));
      assert.deepEqual(sizes(await driver.list()), []);
      const reason = 'there is no such file or folder';
      assert.deepEqual(await driver.read('a.json', MAX_BYTES), unreadable('a.json', reason));
    },
  },
  {
    name: 'files are listed by name, without hidden, unfinished and other ones',
    async run(driver) {
      await chosen(driver);
      for (const name of ['.a.json', '~a.json', 'a.part.json', 'a.json.tmp', 'a.md', 'c.json']) {
        await driver.put(file(name, name));
      }
      await driver.changedBy(() => driver.put(file('b.json', 'b')));
      assert.deepEqual(sizes(await driver.list()), [
        ['b.json', 1],
        ['c.json', 6],
      ]);
      assert.equal((await driver.read('.a.json', MAX_BYTES)).status, 'unreadable');
    },
  },
  {
    name: 'a file above the limit is told and not read',
    async run(driver) {
      await chosen(driver);
      await driver.put({ name: 'a.json', bytes: new Uint8Array(MAX_BYTES + 1) });
      const tooLarge = { status: 'too-large', name: 'a.json', size: MAX_BYTES + 1 };
      assert.deepEqual(await driver.read('a.json', MAX_BYTES), tooLarge);
    },
  },
  {
    name: 'a folder that was stopped is not watched any more',
    async run(driver) {
      await chosen(driver);
      await driver.stop();
      assert.equal(await driver.current(), null);
      assert.equal(await driver.list(), null);
    },
  },
];

/** A new folder, which the page has listed. */
const chosen = async (driver: FolderDriver) => {
  await driver.answerChoose(true);
  const folder = await driver.choose('Watch a folder');
  await driver.list();
  return folder;
};

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const unreadable = (name: string, reason: string) => ({ status: 'unreadable', name, reason });

const sizes = (listing: FolderListing | null): [string, number][] =>
  listed(listing).map(({ name, size }) => [name, size]);

const times = (listing: FolderListing | null): string =>
  String(listed(listing).map(({ modifiedAt }) => modifiedAt));

const listed = (listing: FolderListing | null) => {
  if (listing?.status !== 'listed') throw new Error(`The folder is not listed: ${JSON.stringify(listing)}`);
  return listing.files;
};
