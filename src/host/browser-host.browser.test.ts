import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBrowserHost } from './browser-host';
import type { OpenRequest } from './contract';

const request: OpenRequest = {
  title: 'Open papers',
  kind: { label: 'Papers', extensions: ['md', 'txt'] },
  several: true,
  maxBytes: 5,
};

afterEach(() => vi.restoreAllMocks());

/** A script cannot answer the browser's dialog; it can do to the input what the dialog does. */
const openInput = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('body > input[type=file]');
  if (!input) throw new Error('There is no file input in the page.');
  return input;
};

const choose = (...files: readonly File[]): void => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = openInput();
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};

describe('openFiles', () => {
  test('asks for the kind of file and opens the dialog at once', () => {
    const click = vi.spyOn(HTMLInputElement.prototype, 'click');
    void createBrowserHost(window).openFiles(request);
    expect(click).toHaveBeenCalledOnce();
    expect(openInput()).toMatchObject({ accept: '.md,.txt', multiple: true, hidden: true });
    openInput().dispatchEvent(new Event('cancel'));
  });

  test('reads every file that was chosen, byte for byte', async () => {
    const opening = createBrowserHost(window).openFiles(request);
    choose(new File([new Uint8Array([0, 255, 13, 10])], 'a.md'), new File([], 'empty.md'));
    expect(await opening).toEqual([
      { status: 'read', name: 'a.md', bytes: new Uint8Array([0, 255, 13, 10]) },
      { status: 'read', name: 'empty.md', bytes: new Uint8Array() },
    ]);
  });

  test('says of a large file how large it is, without reading it', async () => {
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const opening = createBrowserHost(window).openFiles(request);
    choose(new File(['123456'], 'large.md'));
    expect(await opening).toEqual([{ status: 'too-large', name: 'large.md', size: 6 }]);
    expect(read).not.toHaveBeenCalled();
  });

  test('says why a file could not be read, and reads the others', async () => {
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(
      new DOMException('It is gone', 'NotFoundError'),
    );
    const opening = createBrowserHost(window).openFiles(request);
    choose(new File(['1'], 'gone.md'), new File(['2'], 'here.md'));
    expect(await opening).toMatchObject([
      { status: 'unreadable', name: 'gone.md', reason: 'It is gone' },
      { status: 'read', name: 'here.md' },
    ]);
  });

  test('is null when the analyst cancelled, and leaves nothing in the page', async () => {
    const opening = createBrowserHost(window).openFiles(request);
    openInput().dispatchEvent(new Event('cancel'));
    expect(await opening).toBeNull();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });
});

test('saveFile hands the bytes to the browser as a download of that name', async () => {
  let link: HTMLAnchorElement | undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    link = this;
  });
  const saved = await createBrowserHost(window).saveFile({
    title: 'Save',
    suggestedName: 'claims.json',
    kind: { label: 'Claim sets', extensions: ['json'] },
    bytes: new Uint8Array([123, 0, 125]),
  });
  expect(saved).toEqual({ name: 'claims.json', savedTo: { kind: 'downloads' } });
  expect(link?.download).toBe('claims.json');
  const downloaded = await (await fetch(link?.href ?? '')).arrayBuffer();
  expect(new Uint8Array(downloaded)).toEqual(new Uint8Array([123, 0, 125]));
});

test('savePdf opens the browser’s print dialog, once', async () => {
  const { document, navigator, location } = window;
  const print = vi.fn();
  const kind = { label: 'PDF files', extensions: ['pdf'] };
  const host = createBrowserHost({ document, navigator, location, print });
  expect(await host.savePdf({ title: 'Print', suggestedName: 'map.pdf', kind })).toEqual({
    kind: 'print-dialog',
  });
  expect(print).toHaveBeenCalledOnce();
});

test.each([
  ['', null],
  ['?notice=electron-unavailable', 'electron-unavailable'],
  ['?notice=anything-else', null],
] as const)('at the address %j the notice is %j', (search, notice) => {
  const { document, navigator, location } = window;
  const page = { document, navigator, location: { ...location, search }, print: vi.fn() };
  expect(createBrowserHost(page)).toMatchObject({ kind: 'browser', menu: null, folder: null, notice });
});

test.each([true, false])('keepStorage reports the browser’s answer: %j', async (granted) => {
  vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(granted);
  expect(await createBrowserHost(window).keepStorage()).toBe(granted);
});
