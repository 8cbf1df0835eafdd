/** What bridges to other programs keep and lose, in sentences. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { type Audience, type Bridge, type BridgeId, isReport } from '#core/bridges/bridge';

/** As it is offered: a report is called so. */
export const bridgeName = ({ id, name }: Pick<Bridge, 'id' | 'name'>): string =>
  isReport(id) ? t('bridge.report-as', { format: name }) : name;

/** 'For people' */
export const audienceName = (audience: Audience): string => t(AUDIENCE_NAMES[audience]);

const AUDIENCE_NAMES = {
  people: 'bridge.for-people',
  tools: 'bridge.for-tools',
  many: 'bridge.for-many',
} as const satisfies Record<Audience, MessageKey>;

/** What one would write it for, in a few words; null for what is only read. */
export const bridgePurpose = (id: BridgeId): string | null => {
  const purpose = PURPOSES[id];
  return purpose === null ? null : t(purpose);
};

const PURPOSES = {
  'report-html': 'bridge.use-report-html',
  'report-docx': 'bridge.use-report-docx',
  'report-md': 'bridge.use-report-md',
  csv: 'bridge.use-csv',
  xlsx: 'bridge.use-xlsx',
  'refi-qda': 'bridge.use-refi-qda',
  'refi-qdc': 'bridge.use-refi-qdc',
  brat: 'bridge.use-brat',
  argmicro: null,
  aif: null,
  argdown: 'bridge.use-argdown',
  'cas-json': 'bridge.use-cas-json',
  xmi: null,
  'webanno-tsv': null,
  w3c: 'bridge.use-w3c',
  hypothesis: null,
  doccano: null,
  'label-studio': null,
  prodigy: null,
  iob2: 'bridge.use-iob2',
  jsonl: 'bridge.use-jsonl',
  parquet: 'bridge.use-parquet',
} as const satisfies Record<BridgeId, MessageKey | null>;

/** What of a claim set it keeps and what it loses. */
export const describeBridge = (id: BridgeId): string => t(SENTENCES[id]);

const SENTENCES = {
  'report-html': 'bridge.report-html',
  'report-docx': 'bridge.report-docx',
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
