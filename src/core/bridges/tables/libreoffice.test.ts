/** What LibreOffice reads in a workbook of ours, where it is installed: the cells that the CSV has, and nothing repaired. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { testAnalyst, testAnnotation, testPaper, testRelation } from '../../testing/records';
import { toWrite } from '../foreign/testing/read-back';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const isHere = spawnSync('soffice', ['--version']).status === 0;
/** It starts slowly where the machine is busy. */
const PATIENCE = 240_000;

const paper = testPaper('😊 Peace is near. War is far.', 'paper.txt');
const note = '=1+1\n"Twice", \'so\' & <b>';
const claim = testAnnotation('c', paper, 'Peace', {
  note,
  labels: ['ä', 'key'],
});
const evidence = testAnnotation('e', paper, 'War', { tag: 'evidence' });
const input = toWrite({
  paper,
  analyst: testAnalyst('a'),
  annotations: [claim, evidence],
  relations: [testRelation('r', evidence, claim)],
  dismissals: [],
});

(isHere ? test : test.skip)(
  `LibreOffice opens an XLSX and has the cells of the CSV${isHere ? '' : ' (skipped: there is no LibreOffice here)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'postil-'));
    const [workbook] = writeXlsx(input).files;
    const [expected] = writeCsv(input).files;
    writeFileSync(join(folder, 'claims.xlsx'), workbook?.bytes ?? '');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const asCsv = [
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
    ];
    expect(spawnSync('soffice', [profile, ...asCsv, join(folder, 'claims.xlsx')]).status).toBe(0);
    const read = readFileSync(join(folder, 'claims.csv'), 'utf8');
    // What CSV has to guard stays as it is in a workbook, and is words there, not a sum.
    expect(cellsOf(read)).toContain(note);
    const guarded = cellsOf(new TextDecoder().decode(expected?.bytes));
    expect(cellsOf(read)).toEqual(guarded.map((cell) => cell.replace(/^'(?==)/, '')));
    rmSync(folder, { recursive: true });
  },
  PATIENCE,
);

/** Quotes are where each program wants them, and line ends are its own. */
const cellsOf = (csv: string): string[] =>
  Array.from(csv.matchAll(/"((?:[^"]|"")*)"|([^,"\r\n]+)/g), ([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).replaceAll('\r\n', '\n'),
  );
