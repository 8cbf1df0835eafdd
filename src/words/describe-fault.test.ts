import { describe, expect, test } from 'vitest';
import { checkSchema } from '#core/files/file-fault';
import type { Problem } from '#core/files/problem';
import { z } from '#core/zod';
import { describeFault } from './describe-fault';

describe('a file of ours', () => {
  const file = 'claim-set';
  const by = { kind: 'analyst', name: 'Ann', title: 'Ice' } as const;

  test.each<[Problem, string]>([
    [{ kind: 'too-large', maxBytes: 128 * 2 ** 20 }, 'The file is larger than 128 MB.'],
    [{ kind: 'larger-than-any', file: 'library' }, 'The file is larger than a library can be.'],
    [{ kind: 'larger-than-any', file }, 'The file is larger than a claim set can be.'],
    [{ kind: 'not-json', reason: 'cut off' }, 'The file is not complete JSON (cut off).'],
    [
      { kind: 'other-format', file, format: 'postil.claim-set' },
      'The file is not a Postil claim set: its "format" is not "postil.claim-set".',
    ],
    [
      { kind: 'newer-version', file, version: 9, newest: 2 },
      'The file has version 9; this Postil reads claim sets up to version 2. Install a newer Postil.',
    ],
    [
      { kind: 'damaged-zip' },
      'The file is damaged: it was cut off or changed on its way. Take the copy of it from where it was saved.',
    ],
    [{ kind: 'missing-source' }, 'is none of the files in the zip file'],
    [{ kind: 'beyond-text', length: 12345 }, 'lies beyond the text (12345 code points)'],
    [{ kind: 'repeated' }, 'occurs more than once'],
    [{ kind: 'relation', fault: 'self' }, 'leads from an annotation to itself'],
    [{ kind: 'no-paper', fault: 'empty' }, 'is no paper (empty)'],
    [
      { kind: 'other-reader', said: 'text/9', known: 'text/1' },
      'is "text/9", and this Postil reads the paper with "text/1"',
    ],
    [{ kind: 'in-other-claim-set', index: 1 }, 'occurs in claimSets[1] already'],
    [{ kind: 'id-taken', by }, 'is used already by Ann in “Ice”'],
    [
      { kind: 'id-taken', by: { ...by, name: null, title: null } },
      'is used already by somebody in “another paper”',
    ],
    [{ kind: 'id-taken', by: { kind: 'file', name: 'b.json' } }, 'is used already in “b.json”'],
    [{ kind: 'rule', rule: 'no-sha256' }, 'is not 64 lower-case hexadecimal digits'],
    [{ kind: 'unreadable', reason: 'The disk is gone.' }, 'The disk is gone.'],
  ])('says of %o what is wrong', (problem, sentence) => {
    expect(describeFault({ path: '', problem })).toBe(sentence);
    expect(describeFault({ path: 'a[0]', problem })).toBe(`a[0]: ${sentence}`);
  });

  test.each<[string, z.ZodType, unknown]>([
    ['a number for a text', z.string(), 5],
    ['a missing text', z.strictObject({ text: z.string() }), {}],
    ['a list for an object', z.strictObject({}), []],
    ['null for a list', z.array(z.string()), null],
    ['half a whole number', z.int(), 1.5],
    ['a text for a truth', z.boolean(), 'true'],
    ['an unknown option', z.enum(['one', 'two']), 'three'],
    ['another literal', z.literal(2), 3],
    ['an unknown kind', z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]), { kind: 'b' }],
    ['one key too many', z.strictObject({}), { extra: 1 }],
    ['two keys too many', z.strictObject({}), { more: 1, extra: 1 }],
    ['an empty text', z.string().min(1), ''],
    ['a long text', z.string().max(2), 'long'],
    ['an empty list', z.array(z.string()).min(2), ['one']],
    ['a small number', z.number().min(0), -1],
    ['a number at the bound', z.number().gt(0), 0],
    ['a large number', z.number().max(1), 2],
    ['a moment without its zone', z.iso.datetime(), '2026-07-10T09:00'],
    ['a day in words', z.iso.date(), 'July 7'],
  ])('says of %s in English what the schema says', (_, schema, input) => {
    const said = schema.safeParse(input).error?.issues.map(({ message }) => message);
    const checked = checkSchema(schema, input);
    const faults = checked.kind === 'faults' ? checked.faults : [];
    expect(faults.map(({ problem }) => describeFault({ path: '', problem }))).toEqual(said);
  });
});
