import { describe, expect, test } from 'vitest';
import type { ClaimSet } from '../../files/write-claim-set';
import { testAnalyst, testAnnotation, testPaper, testRelation } from '../../testing/records';
import { soundProject, toWrite } from '../foreign/testing/read-back';
import { readAif } from './read-aif';
import { readArgMicro } from './read-arg-micro';
import { writeArgdown } from './write-argdown';

const input = (text: string, paper: string | null = null) => ({
  files: [{ name: 'x', bytes: new TextEncoder().encode(text) }],
  paper: paper === null ? null : { title: 'Paper', sourceName: 'paper.txt', text: paper },
});

const GRAPH = `<arggraph id="m1">
  <edu id="e1"><![CDATA[Peace is near.]]></edu><edu id="e2"><![CDATA[All say so,]]></edu><edu id="e3"><![CDATA[even foes.]]></edu>
  <edu id="e4"><![CDATA[Yet war is cheap &]]> gold</edu>
  <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/>
  <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
  <edge id="s3" src="e3" trg="a2" type="seg"/><edge id="s4" src="e4" trg="a3" type="seg"/>
  <edge id="c1" src="a2" trg="a1" type="sup"/><edge id="c2" src="a3" trg="c1" type="und"/><edge id="c3" src="a3" trg="c1" type="add"/>
</arggraph>`;

describe('an argumentative microtext', () => {
  const { papers, sets, losses } = soundProject(readArgMicro(input(GRAPH)));

  test('is its units, and what is made of them is marked there', () => {
    expect(papers[0]?.text).toBe('Peace is near. All say so, even foes. Yet war is cheap & gold');
    expect(
      sets[0]?.annotations.map(({ ranges, labels }) => [
        ranges.map(({ from, to }) => papers[0]?.text.slice(from, to)),
        labels,
      ]),
    ).toEqual([
      [['Peace is near.'], ['claim', 'pro']],
      [['All say so, even foes.'], ['premise', 'pro']],
      [['Yet war is cheap & gold'], ['premise', 'opp']],
    ]);
  });

  test('has the relations between them, and counts what leads to relations', () => {
    expect(sets[0]?.relations.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['sup', 'a2', 'a1'],
      ['sup', 'a3', 'a1'],
    ]);
    expect(losses).toEqual([
      { reason: 'relation-on-relation', of: 'und', count: 1 },
      { reason: 'linked-premise', of: 'sup', count: 1 },
    ]);
  });

  test('is refused with a document type', () => {
    const read = readArgMicro(input(`<!DOCTYPE arggraph SYSTEM "arggraph.dtd">${GRAPH}`));
    expect(read).toEqual({ kind: 'fault', fault: { kind: 'doctype' } });
  });
});

describe('an argument map in AIF', () => {
  const node = (nodeID: number, type: string, text = type) => ({ nodeID, type, text });
  const map = JSON.stringify({
    nodes: [
      node(1, 'I', 'war is far'),
      node(2, 'I', 'peace  is near'),
      node(3, 'I', 'paraphrased'),
      node(4, 'RA'),
      node(5, 'CA'),
      node(6, 'L', 'Ada: …'),
    ],
    edges: [
      [1, 4],
      [4, 2],
      [3, 5],
      [5, 2],
    ].map(([fromID, toID]) => ({ fromID, toID })),
  });

  test('has what is found in the paper by its words, and counts the rest', () => {
    const { sets, losses } = soundProject(readAif(input(map, 'Since war is far, peace\nis near.')));
    expect(sets[0]?.annotations).toMatchObject([
      { id: '1', ranges: [{ from: 6, to: 16 }], labels: ['premise'] },
      { id: '2', ranges: [{ from: 18, to: 31 }], labels: ['claim'] },
    ]);
    expect(sets[0]?.relations).toMatchObject([{ label: 'RA', from: '1', to: '2' }]);
    expect(losses.map(({ reason, of, count }) => [reason, of, count])).toEqual([
      ['relation-without-end', 'CA', 1],
      ['dialogue', 'L', 1],
      ['not-in-text', '', 1],
    ]);
  });

  test('needs a paper', () => {
    expect(readAif(input(map))).toEqual({ kind: 'fault', fault: { kind: 'needs-text' } });
  });
});

test('a claim set as Argdown has a statement for each annotation, with what speaks for and against it', () => {
  const paper = testPaper('Peace is near. War [is] far.\n\nAll say so.', 'paper.txt');
  const near = testAnnotation('c', paper, 'Peace is near.', { labels: ['key (one)'], likelihood: 'likely' });
  const far = testAnnotation('a', paper, 'War [is] far.', { tag: 'assessment' });
  const said = testAnnotation('e', paper, 'All say so.', { tag: 'evidence' });
  const set: ClaimSet = {
    paper,
    analyst: testAnalyst('a'),
    annotations: [said, far, near],
    relations: [
      testRelation('1', said, near, { kind: 'challenges' }),
      testRelation('2', far, near, { kind: 'basedOn' }),
    ],
    dismissals: [],
  };
  const { files, losses } = writeArgdown(toWrite(set));
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(`===
title: "paper"
author: "Analyst a"
===

[claim 1]: Peace is near. #(claim) #(likely) #(key one)
  - [evidence 3]

[assessment 2]: War \\[is\\] far. #(assessment)
  + [claim 1]

[evidence 3]: All say so. #(evidence)
`);
  expect(losses.map(({ reason, count }) => [reason, count])).toEqual([
    ['ids', 5],
    ['times', 5],
    ['places', 3],
    ['rests-as-support', 1],
  ]);
});
