/** What bridges to other programs keep and lose, in sentences. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { BridgeId } from '#core/bridges/bridge';

/** What of a claim set it keeps and what it loses. */
export const describeBridge = (id: BridgeId): string => t(SENTENCES[id]);

const SENTENCES = {
  'report-html': 'bridge.report-html',
  'report-md': 'bridge.report-md',
  csv: 'bridge.csv',
  xlsx: 'bridge.xlsx',
  'refi-qda': 'bridge.refi-qda',
  'refi-qdc': 'bridge.refi-qdc',
  brat: 'bridge.brat',
  argmicro: 'bridge.argmicro',
  aif: 'bridge.aif',
  argdown: 'bridge.argdown',
  'cas-json': 'bridge.cas-json',
  xmi: 'bridge.xmi',
  'webanno-tsv': 'bridge.webanno-tsv',
  w3c: 'bridge.w3c',
  hypothesis: 'bridge.hypothesis',
  doccano: 'bridge.doccano',
  'label-studio': 'bridge.label-studio',
  prodigy: 'bridge.prodigy',
  iob2: 'bridge.iob2',
  jsonl: 'bridge.jsonl',
  parquet: 'bridge.parquet',
} as const satisfies Record<BridgeId, MessageKey>;
