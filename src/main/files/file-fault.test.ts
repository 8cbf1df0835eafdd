import { afterEach, expect, test } from 'vitest';
import { speakLanguage } from '#catalogue/languages';
import { fileFault } from './file-fault';

afterEach(() => speakLanguage('en'));

const errorWith = (code: string): Error => Object.assign(new Error('in other words'), { code });

test.each([
  ['ENOSPC', 'the disk is full', 'der Datenträger ist voll'],
  ['EACCES', 'you have no permission for it', 'Ihnen fehlt die Berechtigung dafür'],
  ['EMFILE', 'in other words', 'in other words'],
  ['toString', 'in other words', 'in other words'],
])('why the system refused with %s is said in the language of the window', async (code, english, german) => {
  expect(fileFault(errorWith(code), 'linux')).toBe(english);
  await speakLanguage('de');
  expect(fileFault(errorWith(code), 'linux')).toBe(german);
});

test('Windows does not tell a file in use from a forbidden one, so both are named', () => {
  for (const code of ['EPERM', 'EACCES']) {
    expect(fileFault(errorWith(code), 'win32')).toBe(
      'another program is using it, or you have no permission for it',
    );
  }
});
