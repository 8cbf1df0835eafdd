/** Sentences for what is wrong with files of other programs. */
import { t } from '#catalogue/translate';
import type { BridgeFault } from '#core/bridges/foreign/bridge-fault';
import { describeFault } from './describe-fault';
import { describeImportFault } from './describe-import-fault';

/** Says what is wrong with the file called `name`, where, and what to do about it. */
export const describeBridgeFault = (name: string, fault: BridgeFault): string => {
  switch (fault.kind) {
    case 'too-large':
      return t('bridge-fault.too-large', { name, most: fault.maxBytes / 2 ** 20 });
    case 'not-json':
      return t('bridge-fault.not-json', { name, reason: fault.reason });
    case 'not-json-line':
      return t('bridge-fault.not-json-line', { name, line: fault.line, reason: fault.reason });
    case 'zip':
      return describeImportFault(name, fault.fault);
    case 'missing-part':
      return t('bridge-fault.missing-part', { name, part: fault.name });
    case 'shape':
      return t('bridge-fault.shape', { name, problem: describeFault(fault.fault) });
    case 'wrong-line':
      return t('bridge-fault.wrong-line', { name, line: fault.line });
    case 'misfit':
      return describeMisfit(name, fault);
    default:
      return t(PLAIN[fault.kind], { name });
  }
};

const describeMisfit = (
  name: string,
  { mark, said, found }: Extract<BridgeFault, { kind: 'misfit' }>,
): string =>
  found === null || said === null
    ? t('bridge-fault.misfit-beyond', { name, mark })
    : t('bridge-fault.misfit', { name, mark, said, found });

const PLAIN = {
  'not-utf8': 'bridge-fault.not-utf8',
  'not-xml': 'bridge-fault.not-xml',
  doctype: 'bridge-fault.doctype',
  'too-deep': 'bridge-fault.too-deep',
  'needs-text': 'bridge-fault.needs-text',
  'without-text': 'bridge-fault.without-text',
  'without-marks': 'bridge-fault.without-marks',
  'none-in-text': 'bridge-fault.none-in-text',
} as const;
