/**
 * WebAnno TSV 3: a word in each line with what is said of it, layer by layer. Kept for what was exported from WebAnno
 * and INCEpTION in older days.
 */
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from '../foreign/foreign-project';
import { decodeForeign } from '../foreign/foreign-text';
import { createLossCount } from '../foreign/losses';
import { projectOf } from '../foreign/marked-texts';
import { layersIn, textOfTsv, tokensIn } from './tsv-lines';
import { marksInTsv } from './tsv-marks';

export const readWebannoTsv = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.tsv' });
  const decoded = decodeForeign(file.bytes);
  if (decoded.kind === 'fault') return decoded;
  const lines = decoded.value.replace(/^\ufeff/, '').split(/\r?\n/);
  if (!/^#FORMAT=WebAnno TSV 3/.test(lines[0] ?? ''))
    return bridgeFault({ kind: 'missing-part', name: '#FORMAT=WebAnno TSV 3' });
  const tokens = tokensIn(lines);
  if (tokens.kind === 'fault') return tokens;
  const losses = createLossCount();
  const { marks, relations } = marksInTsv(tokens.value, layersIn(lines), losses);
  losses.add('token', '', tokens.value.length);
  const said = tokens.value.map(({ start, end, form }) => ({ spans: [{ start, end }], quote: form }));
  const title = file.name.replace(/\.[^.]*$/, '');
  const sets = [{ analyst: { id: '', name: '' }, marks, relations }];
  const text = { id: file.name, title, sourceName: file.name, unit: 'utf-16' as const, sets, proof: said };
  const { units, points } = textOfTsv(tokens.value);
  const read = projectOf([{ ...text, written: units }], losses);
  return read.kind === 'ok' || points === units ? read : projectOf([{ ...text, written: points }], losses);
};
