import { expect, test } from 'vitest';
import { readCommandLine } from './command-line';

const NO_CHOICES = { password: null, encoding: null, wholePage: false };

test('read takes a file and what is to be known of it', () => {
  expect(readCommandLine(['read', 'a.md'])).toEqual({
    kind: 'read',
    file: 'a.md',
    asJson: false,
    choices: NO_CHOICES,
  });
  expect(
    readCommandLine([
      'read',
      '--json',
      '--password',
      'x',
      '--encoding=windows-1252',
      '--whole-page',
      'a b.txt',
    ]),
  ).toEqual({
    kind: 'read',
    file: 'a b.txt',
    asJson: true,
    choices: { password: 'x', encoding: 'windows-1252', wholePage: true },
  });
});

test.each([[[]], [['--help']], [['-h', 'read']], [['help']]])('%j asks for help', (args) => {
  expect(readCommandLine(args)).toEqual({ kind: 'help' });
});

test.each([
  [['write', 'a.md'], 'There is no “postil write”.'],
  [['read'], '“postil read” reads one file: name one.'],
  [['read', 'a.md', 'b.md'], '“postil read” reads one file: name one.'],
  [
    ['read', '--encoding', 'utf-7', 'a.txt'],
    'There is no encoding “utf-7” here: choose windows-1252, utf-16le or utf-16be.',
  ],
])('%j is told what is wrong', (args, reason) => {
  expect(readCommandLine(args)).toEqual({ kind: 'wrong', reason });
});

test('an option that nobody knows is named', () => {
  expect(readCommandLine(['read', '--colour', 'a.md'])).toMatchObject({
    kind: 'wrong',
    reason: expect.stringContaining('--colour'),
  });
});
