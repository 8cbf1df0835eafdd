import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../session/testing/open-workbench';
import { baseName, saveFile, savePdf } from './save-file';
import { say } from './say';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const request = {
  title: 'Save it',
  kind: { label: 'Pages', extensions: ['html'] },
  suggestedName: 'page.html',
  bytes: new Uint8Array([1]),
};
const save = (): Promise<boolean> => saveFile(open.workbench, request, 'It was saved');

test('what was done is said, and that it was done and not a fault', () => {
  say(open.workbench, 'It is done.');
  expect(open.workbench.state.value.notice).toEqual({ kind: 'done', text: 'It is done.' });
});

test('a file is handed to the host, and where it went is said', async () => {
  await save();
  expect(open.host.saved).toEqual([request]);
  expect(open.notice()).toBe('It was saved: page.html in your downloads');
});

test('a place that was chosen is said whole', async () => {
  const savedTo = { kind: 'path', path: '/home/ada/page.html' } as const;
  vi.spyOn(open.host, 'saveFile').mockResolvedValue({ name: 'page.html', savedTo });
  await save();
  expect(open.notice()).toBe('It was saved: /home/ada/page.html');
});

test('a dialog that is cancelled says nothing', async () => {
  open.host.answerSave(null);
  await save();
  expect(open.notice()).toBe('');
});

test('what went wrong is said as a fault', async () => {
  open.host.answerSave(new Error('The disk is full'));
  await save();
  expect(open.workbench.state.value.notice).toEqual({ kind: 'fault', text: 'The disk is full' });
});

describe('a page that is to be a PDF', () => {
  const { bytes: _, ...pdf } = { ...request, suggestedName: 'page.pdf' };

  test('is handed to the host, and where it went is said', async () => {
    await savePdf(open.workbench, pdf, 'It was saved');
    expect(open.host.savedPdfs).toEqual([pdf]);
    expect(open.notice()).toBe('It was saved: page.pdf in your downloads');
  });

  test.each([{ kind: 'cancelled' }, { kind: 'print-dialog' }] as const)(
    'that was $kind says nothing',
    async (outcome) => {
      vi.spyOn(open.host, 'savePdf').mockResolvedValue(outcome);
      await savePdf(open.workbench, pdf, 'It was saved');
      expect(open.notice()).toBe('');
    },
  );

  test('and cannot be written is a fault', async () => {
    open.host.answerSave(new Error('The disk is full'));
    await savePdf(open.workbench, pdf, 'It was saved');
    expect(open.workbench.state.value.notice).toEqual({ kind: 'fault', text: 'The disk is full' });
  });
});

test.each([
  ['one.txt', 'one'],
  ['a.b.md', 'a.b'],
  ['plain', 'plain'],
])('the file %s is called %s without its ending', (name, base) => {
  expect(baseName(name)).toBe(base);
});
