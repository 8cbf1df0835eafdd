import { describe, expect, test } from 'vitest';
import { de } from '#catalogue/de';
import { en } from '#catalogue/en';
import { readCommandLine } from './command-line';
import { helpFor } from './help';
import { VERB_NAMES, VERBS } from './verbs';

test('a verb has files and options, in any order', () => {
  expect(readCommandLine(['read', '--json', 'a.md', '--encoding=utf-16le', '--password', 'x', '-'])).toEqual({
    kind: 'call',
    verb: 'read',
    operands: ['a.md', '-'],
    values: new Map<string, string | true>([
      ['json', true],
      ['encoding', 'utf-16le'],
      ['password', 'x'],
    ]),
  });
  expect(readCommandLine(['read', '--', '--json'])).toMatchObject({
    operands: ['--json'],
    values: new Map(),
  });
});

test.each([[[]], [['--help']], [['-h']], [['help']], [['help', 'write']]])('%j asks for help', (args) => {
  expect(readCommandLine(args)).toEqual({ kind: 'help', verb: null });
});

test.each(['--version', '-V'])('%s asks for the version', (option) => {
  expect(readCommandLine([option])).toEqual({ kind: 'version' });
});

test.each([[['help', 'stats']], [['stats', '--help']], [['stats', 'a', '-h']]])(
  '%j asks for that of a verb',
  (args) => {
    expect(readCommandLine(args)).toEqual({ kind: 'help', verb: 'stats' });
  },
);

test.each([
  [['write', 'a.md'], expect.stringMatching(/^There is no “postil write”: there are read, validate/)],
  [['read'], '“postil read” takes a file: name at least one.'],
  [['formats', 'a'], '“postil formats” takes no files.'],
  [['read', '--colour', 'a.md'], 'There is no option --colour here.'],
  [['read', '--constructor', 'a.md'], 'There is no option --constructor here.'],
  [['read', '-x', 'a.md'], 'There is no option -x here.'],
  [['read', '--json=yes', 'a.md'], '--json takes no value.'],
  [['read', 'a.md', '--encoding'], '--encoding needs a value.'],
  [['read', 'a.md', '--encoding', '--json'], '--encoding needs a value.'],
])('%j is told what is wrong', (args, reason) => {
  expect(readCommandLine(args)).toEqual({ kind: 'wrong', reason });
});

describe.each([
  ['English', en],
  ['German', de],
])('help in %s', (_language, messages) => {
  test.each(VERB_NAMES)('of %s names every option that it has, and no other', (verb) => {
    const help = messages[`cli.help-${verb}`];
    const named = new Set([...help.matchAll(/--([a-z-]+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(VERBS[verb].options).sort());
  });

  test('names every verb', () => {
    for (const verb of VERB_NAMES) expect(messages['cli.help']).toContain(`\n  ${verb}`);
  });
});

test('help of a verb is its own', () => {
  expect(helpFor('stats')).toBe(en['cli.help-stats']);
  expect(helpFor(null)).toBe(en['cli.help']);
});
