/** What LibreOffice makes of a report as a Word document, where it is installed: pages with its words, nothing repaired. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ReportText } from '../../report/report-text';
import { reportDocument } from './document-file';

const isHere = spawnSync('soffice', ['--version']).status === 0;
/** It starts slowly where the machine is busy. */
const PATIENCE = 240_000;

const report: ReportText = {
  language: 'en',
  title: 'Argument of “Ice” & <snow>',
  blocks: [
    { kind: 'heading', level: 2, text: 'Claims' },
    { kind: 'facts', facts: [{ name: 'Tagged by', what: 'Ada' }] },
    { kind: 'table', title: 'At a glance', headings: ['No.', 'Words'], rows: [['C1', 'It melts.']] },
    {
      kind: 'outline',
      items: [
        {
          depth: 1,
          name: 'C1',
          tag: 'claim',
          said: ['Claim'],
          quotes: ['It melts.'],
          place: 'p. 3',
          note: null,
        },
      ],
    },
    { kind: 'list', items: ['one', 'two'] },
  ],
};

(isHere ? test : test.skip)(
  `LibreOffice opens a report as a Word document and has all of it${isHere ? '' : ' (skipped: there is no LibreOffice here)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'postil-'));
    writeFileSync(join(folder, 'report.docx'), reportDocument(report));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const asText = ['--headless', '--convert-to', 'html:HTML (StarWriter)', '--outdir', folder];
    expect(spawnSync('soffice', [profile, ...asText, join(folder, 'report.docx')]).status).toBe(0);
    const page = readFileSync(join(folder, 'report.html'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(page).toContain('<title>Argument of “Ice” &amp; &lt;snow&gt;</title>');
    expect(page).toMatch(/<h1[^>]*>(?:<[^>]+>| )*Claims/);
    expect(page).toMatch(/<thead>.*No\..*Words.*<\/thead>/);
    expect(page).toMatch(/<ul>.*one.*<li>.*two.*<\/ul>/);
    for (const words of ['Tagged by', 'Ada', 'C1', 'It melts.', 'p. 3']) expect(page).toContain(words);
    rmSync(folder, { recursive: true });
  },
  PATIENCE,
);
