import { describe, expect, test } from 'vitest';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper } from '../../testing/records';
import { bridgeFor } from '../bridge-for';
import type { Bridged } from '../foreign/bridge-fault';
import { claimSetsOf } from '../foreign/claim-sets-of';
import type { ForeignProject } from '../foreign/foreign-project';
import { soundProject, toWrite } from '../foreign/testing/read-back';
import { readDoccano } from './read-doccano';
import { readLabelStudio } from './read-label-studio';
import { readProdigy } from './read-prodigy';
import { writeIob2 } from './write-iob2';

const input = (...values: readonly unknown[]) => ({
  files: [
    {
      name: 'x.jsonl',
      bytes: new TextEncoder().encode(values.map((value) => JSON.stringify(value)).join('\n')),
    },
  ],
  paper: null,
});

const marked = (read: Bridged<ForeignProject>) => {
  const { papers, sets } = soundProject(read);
  return sets.map(({ paperId, analyst, annotations, relations }) => {
    const text = papers.find(({ id }) => id === paperId)?.text ?? '';
    const words = annotations.map(({ ranges: [range], labels }) => [
      text.slice(range?.from, range?.to),
      ...labels,
    ]);
    return [analyst.name, words, relations.map(({ label, from, to }) => [label, from, to])];
  });
};

describe('doccano', () => {
  test('has a set for each user, and older forms of spans', () => {
    const span = { label: 7, start_offset: 3, end_offset: 8 };
    const text = {
      id: 1,
      text: '😊 Peace',
      annotations: [
        { ...span, user: 1 },
        { ...span, user: 2 },
      ],
    };
    expect(marked(readDoccano(input(text, { data: 'War', label: [[0, 3, 'C']] })))).toEqual([
      ['user 1', [['Peace', '7']], []],
      ['user 2', [['Peace', '7']], []],
      ['', [['War', 'C']], []],
    ]);
  });

  test('has relations, and counts those without an end', () => {
    const entities = [0, 1].map((id) => ({ id, label: 'C', start_offset: id * 6, end_offset: id * 6 + 3 }));
    const relations = [
      { from_id: 0, to_id: 1, type: 'sup' },
      { from_id: 0, to_id: 9, type: 'sup' },
    ];
    const read = readDoccano(input({ text: 'Peace War', entities, relations }));
    expect(marked(read)[0]?.[2]).toEqual([['sup', '0', '1']]);
    expect(soundProject(read).losses).toEqual([{ reason: 'relation-without-end', of: 'sup', count: 1 }]);
  });

  test('has labels of texts as a whole, which are counted, beside those of words', () => {
    const read = readDoccano(
      input(
        { text: 'War', label: ['bad', 'near'] },
        { text: 'War', label: 'bad' },
        { text: 'Peace', entities: [{ start: 0, end: 5, label: 'C' }], cats: ['good'], label: [] },
      ),
    );
    expect(marked(read)).toEqual([['', [['Peace', 'C']], []]]);
    expect(soundProject(read).losses).toEqual([
      { reason: 'whole-text', of: 'bad', count: 2 },
      { reason: 'whole-text', of: 'near', count: 1 },
      { reason: 'whole-text', of: 'good', count: 1 },
    ]);
  });

  test('counts a relation between the spans of two users', () => {
    const entities = [1, 2].map((user) => ({ id: user, user, label: 'C', start_offset: 0, end_offset: 3 }));
    const read = readDoccano(
      input({ text: 'War', entities, relations: [{ from_id: 1, to_id: 2, type: 'sup' }] }),
    );
    expect(soundProject(read).losses).toEqual([{ reason: 'relation-without-end', of: 'sup', count: 1 }]);
  });

  test('counts in all texts what one of them shows that it counts', () => {
    const texts = [
      { text: '😊 War 😊 War', label: [[2, 5, 'C']] },
      { text: '😊', label: [[0, 1, 'C']] },
    ];
    expect(marked(readDoccano(input(...texts)))).toEqual([
      ['', [['War', 'C']], []],
      ['', [['😊', 'C']], []],
    ]);
  });

  test('is refused beyond its text, and where a line is no JSON', () => {
    expect(readDoccano(input({ text: 'War', label: [[0, 9, 'C']] }))).toMatchObject({
      fault: { kind: 'misfit', mark: 'x.jsonl 1: span 0', found: null },
    });
    const broken = {
      files: [{ name: 'x', bytes: new TextEncoder().encode('{"text":"a"}\n\n{"text"') }],
      paper: null,
    };
    expect(readDoccano(broken)).toMatchObject({ fault: { kind: 'not-json-line', line: 3 } });
    expect(readDoccano(input({ txt: 'a' }))).toMatchObject({ fault: { kind: 'shape' } });
  });
});

describe('Prodigy', () => {
  const span = { start: 2, end: 7, text: 'Peace', label: 'Claim' };
  const answer = { text: '😊 Peace War', spans: [span], _annotator_id: 'ada' };

  test('has what was accepted, and counts what was not', () => {
    const read = readProdigy(
      input(
        { ...answer, answer: 'accept' },
        { ...answer, answer: 'reject' },
        { ...answer, answer: 'ignore' },
      ),
    );
    expect(marked(read)).toEqual([
      ['ada', [['Peace', 'Claim']], []],
      ['ada', [], []],
      ['ada', [], []],
    ]);
    expect(soundProject(read).losses).toEqual([{ reason: 'rejected', of: 'Claim', count: 2 }]);
  });

  test('has relations between spans, and between words that are none', () => {
    const relations = [
      { head_span: { start: 8, end: 11 }, child_span: span, label: 'sup', head: 2, child: 1 },
    ];
    expect(marked(readProdigy(input({ ...answer, relations })))).toEqual([
      ['ada', [['Peace', 'Claim'], ['War']], [['sup', '8-11 ', '2-7 Claim']]],
    ]);
  });

  test('keeps a span that is there twice as two annotations, with ids of their own', () => {
    const project = soundProject(readProdigy(input({ ...answer, spans: [span, span] })));
    const conversion = { reader: 'prodigy/1', now: TEST_TIME, nobody: 'Nobody' };
    const map = { labels: { Claim: 'claim' as const }, relations: {} };
    const { sets } = claimSetsOf(project, { ...conversion, map });
    expect(new Set(sets[0]?.annotations.map(({ id }) => id)).size).toBe(2);
    expect(claimSetsOf(project, { ...conversion, map }).sets).toEqual(sets);
  });

  test('has answers about a text as a whole, which are counted', () => {
    const read = readProdigy(
      input(
        { text: 'War', label: 'bad', answer: 'accept' },
        { text: 'War', label: 'good', answer: 'reject' },
        { text: 'War', accept: ['bad', 'near'], answer: 'accept' },
      ),
    );
    expect(soundProject(read).losses).toEqual([
      { reason: 'whole-text', of: 'bad', count: 2 },
      { reason: 'whole-text', of: 'near', count: 1 },
      { reason: 'rejected', of: 'good', count: 1 },
    ]);
  });

  test('is proved by its tokens where its spans have no words, and related by them', () => {
    const tokens = ['😊', 'Peace', 'War'].map((text, index) => ({
      text,
      start: [0, 3, 9][index],
      end: [2, 8, 12][index],
    }));
    const unnamed = { start: 3, end: 8, label: 'Claim' };
    const relations = [
      { head: 1, child: 2, label: 'sup' },
      { head: 1, child: 7, label: 'sup' },
    ];
    const read = readProdigy(input({ ...answer, spans: [unnamed], tokens, relations }));
    expect(marked(read)).toEqual([['ada', [['Peace', 'Claim'], ['War']], [['sup', '3-8 Claim', '9-12 ']]]]);
    expect(soundProject(read).losses).toEqual([{ reason: 'relation-without-end', of: 'sup', count: 1 }]);
    const moved = tokens.map((token) => ({ ...token, text: 'Peaces' }));
    expect(readProdigy(input({ ...answer, spans: [unnamed], tokens: moved }))).toMatchObject({
      fault: { kind: 'misfit', said: 'Peaces' },
    });
  });

  test('is refused where a span is not what it says', () => {
    const read = readProdigy(input({ ...answer, spans: [{ ...span, text: 'Wars' }] }));
    expect(read).toMatchObject({ fault: { kind: 'misfit', said: 'Wars', found: 'Peace' } });
  });
});

describe('Label Studio', () => {
  const region = (id: string, start: number, end: number, text: string) => ({
    id,
    type: 'labels',
    value: { start, end, text, labels: ['Claim'] },
  });
  const task = (...result: readonly unknown[]) => [
    { id: 5, data: { text: '😊 Peace War' }, annotations: [{ completed_by: 3, result }], predictions: [{}] },
  ];

  test.each([
    ['code points', 2],
    ['UTF-16', 3],
  ])('counts %s, by version', (_, start) => {
    const read = readLabelStudio(input(task(region('a', start, start + 5, 'Peace'))));
    expect(marked(read)).toEqual([['annotator 3', [['Peace', 'Claim']], []]]);
    expect(soundProject(read).losses).toEqual([{ reason: 'prediction', of: '', count: 1 }]);
  });

  test('has relations as they point, notes on regions, and counts choices', () => {
    const note = { id: 'a', type: 'textarea', value: { text: ['Why?'] } };
    const relation = { type: 'relation', from_id: 'a', to_id: 'b', direction: 'left', labels: ['sup'] };
    const result = [
      region('a', 2, 7, 'Peace'),
      region('b', 8, 11, 'War'),
      note,
      relation,
      { type: 'choices', value: {} },
    ];
    const { sets, losses } = soundProject(readLabelStudio(input(task(...result))));
    expect(sets[0]?.annotations.map(({ note: words }) => words)).toEqual(['Why?', '']);
    expect(sets[0]?.relations).toMatchObject([{ label: 'sup', from: 'b', to: 'a' }]);
    expect(losses).toContainEqual({ reason: 'attribute', of: 'choices', count: 1 });
  });
});

describe("Label Studio's short form", () => {
  const short = {
    id: 5,
    key: 'a',
    content: '😊 Peace War',
    ner: [{ start: 2, end: 7, text: 'Peace', labels: ['Claim'] }],
    mood: { choices: ['bad', 'near'] },
    annotator: 3,
    annotation_id: 7,
    created_at: '2026-01-02T03:04:05Z',
  };

  test('has the regions of each control, in the text that has their words', () => {
    const read = readLabelStudio(input([short]));
    expect(marked(read)).toEqual([['annotator 3', [['Peace', 'Claim']], []]]);
    expect(soundProject(read).sets[0]?.annotations[0]?.createdAt).toBe('2026-01-02T03:04:05Z');
    expect(soundProject(read).losses).toEqual([{ reason: 'attribute', of: 'mood', count: 1 }]);
  });

  test('is told from others by its regions, or by its own names', () => {
    const { annotator: _, annotation_id: __, ...older } = short;
    for (const value of [short, { ...short, ner: undefined }, older])
      expect(bridgeFor({ name: 'x.json', bytes: input([value]).files[0]?.bytes ?? new Uint8Array() })).toBe(
        'label-studio',
      );
  });
});

test('notes on a region of Label Studio are notes', () => {
  const result = [
    { type: 'labels', value: { start: 0, end: 3, labels: ['C'] }, meta: { text: ['Why?', 'So.'] } },
  ];
  const read = readLabelStudio(input([{ data: { text: 'War' }, annotations: [{ result }] }]));
  expect(soundProject(read).sets[0]?.annotations[0]?.note).toBe('Why?\n\nSo.');
});

test('a claim set as IOB2 has one tag for each word, and counts what lies under another', () => {
  const paper = testPaper("Peace isn't near.\n\nWar is.", 'paper.txt');
  const claim = testAnnotation('c', paper, "Peace isn't", { note: 'Why?' });
  const evidence = testAnnotation('e', paper, ["isn't near", 'War'], { tag: 'evidence' });
  const set = {
    paper,
    analyst: testAnalyst('a'),
    annotations: [claim, evidence],
    relations: [],
    dismissals: [],
  };
  const { files, losses } = writeIob2(toWrite(set));
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(
    "Peace\tB-claim\nisn't\tI-claim\nnear\tB-evidence\n.\tO\n\nWar\tB-evidence\nis\tO\n.\tO\n",
  );
  expect(losses.map(({ reason, of, count }) => [reason, of, count])).toEqual([
    ['ids', '', 2],
    ['times', '', 2],
    ['notes', '', 1],
    ['gaps', '', 1],
    ['overlaps', 'evidence', 1],
    ['analysts', '', 1],
  ]);
});
