import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bridged } from '../foreign/bridge-fault';
import type { ForeignProject } from '../foreign/foreign-project';
import { anyClaimSet } from '../foreign/testing/any-claim-set';
import { readBack, saidBy, soundProject, toWrite } from '../foreign/testing/read-back';
import { readCasJson } from './read-cas-json';
import { readWebannoTsv } from './read-webanno-tsv';
import { readXmi } from './read-xmi';
import { writeCasJson } from './write-cas-json';

const input = (text: string) => ({
  files: [{ name: 'x', bytes: new TextEncoder().encode(text) }],
  paper: null,
});

const said = (read: Bridged<ForeignProject>) => {
  const { papers, sets } = soundProject(read);
  return sets[0]?.annotations.map(({ ranges, labels }) => [
    ranges.map(({ from, to }) => papers[0]?.text.slice(from, to)).join('|'),
    ...labels,
  ]);
};

/** As INCEpTION writes it, with offsets counted by `length`. */
const cas = (length: (words: string) => number, more: readonly unknown[] = []) => {
  const span = (before: string, words: string) => ({
    '@sofa': 1,
    begin: length(before),
    end: length(before + words),
  });
  const text = '😊 Peace is near.';
  return JSON.stringify({
    '%TYPES': {},
    '%FEATURE_STRUCTURES': [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: text },
      { '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', ...span('', text) },
      { '%ID': 3, '%TYPE': 'a.b.Token', ...span('😊 ', 'Peace') },
      {
        '%ID': 4,
        '%TYPE': 'webanno.custom.Unit',
        ...span('😊 ', 'Peace'),
        value: 'Claim',
        certainty: 'low',
        comment: 'Why?',
      },
      { '%ID': 5, '%TYPE': 'webanno.custom.Premise', ...span('😊 Peace is ', 'near') },
      {
        '%ID': 6,
        '%TYPE': 'webanno.custom.Rel',
        ...span('😊 ', 'Peace'),
        value: 'supports',
        '@Governor': 5,
        '@Dependent': 4,
      },
      ...more,
    ],
    '%VIEWS': {},
  });
};

describe('a CAS in JSON', () => {
  test.each([
    ['UTF-16, as the format says', (words: string) => words.length],
    ['code points, as its document proves', (words: string) => [...words].length],
  ])('is read with offsets in %s', (_, length) => {
    const read = readCasJson(input(cas(length)));
    expect(said(read)).toEqual([
      ['Peace', 'Claim', 'certainty: low'],
      ['near', 'Premise'],
    ]);
    const { sets, losses } = soundProject(read);
    expect(sets[0]?.annotations[0]?.note).toBe('Why?');
    expect(sets[0]?.relations).toMatchObject([{ label: 'supports', from: '5', to: '4' }]);
    expect(losses.map(({ reason, of }) => `${reason} ${of}`)).toEqual([
      'token Token',
      'memo DocumentAnnotation',
    ]);
  });

  test('is refused where its offsets lie beyond its text, and without one', () => {
    const beyond = { '%ID': 7, '%TYPE': 'x.Y', '@sofa': 1, begin: 0, end: 99 };
    expect(readCasJson(input(cas((words) => words.length, [beyond])))).toMatchObject({
      fault: { kind: 'misfit' },
    });
    expect(readCasJson(input('{"%FEATURE_STRUCTURES": []}'))).toMatchObject({
      fault: { kind: 'without-text' },
    });
    expect(readCasJson(input('{}'))).toMatchObject({ fault: { kind: 'shape' } });
  });
});

describe('links that a span has as a feature, and relations without a place of their own', () => {
  const relations = (read: Bridged<ForeignProject>) =>
    soundProject(read).sets[0]?.relations.map(({ label, from, to }) => [label, from, to]);

  test('are relations of a CAS in JSON', () => {
    const more = [
      { '%ID': 7, '%TYPE': 'webanno.custom.Link', role: 'reason', '@target': 5 },
      { '%ID': 8, '%TYPE': 'webanno.custom.Link', '@target': 4 },
      { '%ID': 9, '%TYPE': 'webanno.custom.Link[]', '%ELEMENTS': [7, 8] },
      { '%ID': 10, '%TYPE': 'webanno.custom.Host', '@sofa': 1, begin: 0, end: 2, '@links': 9 },
      { '%ID': 11, '%TYPE': 'webanno.custom.Rel', '@sofa': 1, '@source': 4, '@target': 5 },
      { '%ID': 12, '%TYPE': 'webanno.custom.Rel', '@source': 44, '@target': 55 },
      { '%ID': 13, '%TYPE': 'webanno.custom.Link', role: 'astray', '@target': 4 },
      { '%ID': 14, '%TYPE': 'webanno.custom.Chain', '@first': 4 },
    ];
    const read = readCasJson(input(cas((words) => words.length, more)));
    expect(relations(read)).toEqual([
      ['supports', '5', '4'],
      ['reason', '10', '5'],
      ['links', '10', '4'],
      ['Rel', '4', '5'],
    ]);
    expect(soundProject(read).losses.slice(0, 3)).toEqual([
      { reason: 'relation-without-end', of: 'Rel', count: 1 },
      { reason: 'relation-without-end', of: 'astray', count: 1 },
      { reason: 'equivalence', of: 'Chain', count: 1 },
    ]);
  });

  test('are relations of a CAS in XML, and no labels', () => {
    const xmi = (
      more: string,
    ) => `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
        xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0"><cas:NULL xmi:id="0"/>
      <custom:Unit xmi:id="4" sofa="1" begin="0" end="5" value="Claim" source="paper"/>${more}
      <custom:Link xmi:id="6" role="reason" target="4"/>
      <custom:Rel xmi:id="9" sofa="1" Governor="4" Dependent="5"/>
      <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="Peace near"/></xmi:XMI>`;
    const host = '<custom:Host xmi:id="5" sofa="1" begin="6" end="10" weight="6000"';
    const array = '<cas:FSArray xmi:id="8" elements="6"/>';
    for (const more of [`${host} links="6"/>`, `${host} links="8"/>${array}`]) {
      const read = readXmi(input(xmi(more)));
      expect(said(read)).toEqual([
        ['Peace', 'Claim', 'source: paper'],
        ['near', 'Host', 'weight: 6000'],
      ]);
      expect(relations(read)).toEqual([
        ['reason', '5', '4'],
        ['Rel', '4', '5'],
      ]);
    }
  });

  test('are relations of a WebAnno TSV, each span with its own', () => {
    const head = [
      '#FORMAT=WebAnno TSV 3.3',
      '#T_SP=x.Unit|',
      '#T_SP=x.Host|ROLE_x.Host:links_x.Link|x.Unit|value',
      '#T_RL=x.Rel|kind|BT_x.Unit',
      '',
      '',
    ];
    const body = [
      '1-1\t0-5\tPeace\t*[1]\treason;*\t1-2[2];1-3[3]\tClaim\t_\t_',
      '1-2\t6-8\tis\t*[2]|*[3]\t_\t_\t_\t_\t_',
      '1-3\t9-13\tnear\t*[3]\treason\t1-2[3]\tClaim\t*\t1-1[1_3]',
    ];
    const read = readWebannoTsv(input([...head, ...body].join('\n')));
    expect(said(read)).toEqual([
      ['Peace', 'Unit'],
      ['is', 'Unit'],
      ['is near', 'Unit'],
      ['Peace', 'Claim'],
      ['near', 'Claim'],
    ]);
    expect(relations(read)).toEqual([
      ['Rel', 'Unit [1]', 'Unit [3]'],
      ['reason', 'Host 1-1 0', 'Unit [2]'],
      ['links', 'Host 1-1 0', 'Unit [3]'],
      ['reason', 'Host 1-3 0', 'Unit [3]'],
    ]);
  });
});

test('a CAS in XML is read as the same in JSON is', () => {
  const xmi = `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
      xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
    <cas:NULL xmi:id="0"/>
    <custom:Unit xmi:id="4" sofa="1" begin="3" end="8" value="Claim"><labels>a</labels><labels>b</labels></custom:Unit>
    <custom:Premise xmi:id="5" sofa="1" begin="9" end="13"/>
    <custom:Rel xmi:id="6" sofa="1" begin="3" end="8" value="supports" Governor="5" Dependent="4"/>
    <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="&#x1F60A; Peace&#10;near"/>
  </xmi:XMI>`;
  expect(said(readXmi(input(xmi)))).toEqual([
    ['Peace', 'Claim', 'a', 'b'],
    ['near', 'Premise'],
  ]);
  expect(soundProject(readXmi(input(xmi))).sets[0]?.relations).toMatchObject([{ from: '5', to: '4' }]);
  expect(readXmi(input(`<!DOCTYPE x>${xmi}`))).toMatchObject({ fault: { kind: 'doctype' } });
  expect(readXmi(input('<a>'.repeat(300)))).toMatchObject({ fault: { kind: 'too-deep' } });
});

describe('WebAnno TSV', () => {
  const HEAD = '#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Unit|value|certainty\n#T_RL=x.Rel|kind|BT_x.Unit\n\n\n';
  const body = [
    '#Text=Peace 😊 near .',
    '1-1\t0-5\tPeace\tClaim[1]|a\\|b[2]\tlow[1]|_[2]\t_\t_',
    '1-2\t6-8\t😊\tClaim[1]\tlow[1]\t_\t_',
    '1-3\t9-13\tnear\tPremise\t_\tsupports|attacks\t1-1[1_0]|1-1[2_0]',
    '1-4\t14-15\t.\t*\t*\t_\t_',
    '',
    '#Text=War',
    '2-1\t16-19\tWar\t_\t_\t_\t_',
  ];

  test('has its text, spans over several words, values side by side, and relations', () => {
    const read = readWebannoTsv(input(HEAD + body.join('\n')));
    expect(soundProject(read).papers[0]?.text).toBe('Peace 😊 near .\nWar');
    expect(said(read)).toEqual([
      ['Peace 😊', 'Claim', 'certainty: low'],
      ['Peace', 'a|b'],
      ['near', 'Premise'],
      ['.', 'Unit'],
    ]);
    expect(soundProject(read).sets[0]?.relations).toMatchObject([
      { label: 'supports', from: 'Unit [1]', to: 'Unit 1-3 0' },
      { label: 'attacks', from: 'Unit [2]', to: 'Unit 1-3 0' },
    ]);
  });

  test('is refused where a line is none of its own, and with another heading', () => {
    expect(readWebannoTsv(input(`${HEAD}1-1 0-5 Peace`))).toMatchObject({
      fault: { kind: 'wrong-line', line: 6 },
    });
    expect(readWebannoTsv(input('1-1\t0-5\tPeace'))).toMatchObject({ fault: { kind: 'missing-part' } });
  });
});

test('a claim set comes back as it was, but for whose it is', () => {
  fc.assert(
    fc.property(anyClaimSet, (set) => {
      const written = writeCasJson(toWrite(set));
      const { sets } = readBack(written, readCasJson);
      const [analyst] = sets.map((one) => one.analyst);
      expect(sets.map(saidBy)).toEqual([saidBy({ ...set, analyst: analyst ?? set.analyst })]);
      expect(written.losses).toEqual([{ reason: 'analysts', of: '', count: 1 }]);
    }),
  );
});
