/** Sentences for what is wrong with a file that should become a paper. */
import type { MessageKey } from '#catalogue/messages';
import { locale, t } from '#catalogue/translate';
import { type ForeignFormat, type ImportFault, MAX_PAPER_BYTES } from '#core/import/reading/import-fault';

/** Says what is wrong with the file called `name`, where, and what to do about it. */
export const describeImportFault = (name: string, fault: ImportFault): string => {
  switch (fault.kind) {
    case 'too-large':
      return t('file.paper-too-large', {
        name,
        size: megabytesUp(fault.bytes),
        most: megabytesUp(MAX_PAPER_BYTES),
      });
    case 'binary':
      return t('file.paper-binary', { name, byte: fault.offset + 1 });
    case 'too-deep':
      return fault.line === null
        ? t('file.paper-too-deep', { name })
        : t('file.paper-too-deep-in-line', { name, line: fault.line });
    case 'unreadable':
      return t('file.paper-unreadable', { name, reason: fault.reason });
    case 'scanned':
      return t('file.paper-scanned', { name, count: fault.pages });
    case 'out-of-time':
      return t('file.paper-out-of-time', { name, seconds: fault.seconds });
    case 'needs-password':
      return t(fault.isWrong ? 'file.paper-wrong-password' : 'file.paper-needs-password', { name });
    case 'needs-encoding':
      return t('file.paper-needs-encoding', { name, encoding: fault.encoding, preview: fault.preview });
    case 'no-reader':
      return t(FOREIGN_FORMATS[fault.format], { name });
    default:
      return t(PLAIN_FAULTS[fault.kind], { name });
  }
};

/** Rounded up, so that a file just above the cap never reads as being just at it. */
const megabytesUp = (bytes: number): string =>
  (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toLocaleString(locale());

const FOREIGN_FORMATS = {
  doc: 'file.paper-is-doc',
  zip: 'file.paper-is-zip',
  picture: 'file.paper-is-picture',
  spreadsheet: 'file.paper-is-spreadsheet',
  slides: 'file.paper-is-slides',
} as const satisfies Record<ForeignFormat, MessageKey>;

const PLAIN_FAULTS = {
  empty: 'file.paper-empty',
  locked: 'file.paper-locked',
  damaged: 'file.paper-damaged',
  'zip-bomb': 'file.paper-zip-bomb',
} as const satisfies Partial<Record<ImportFault['kind'], MessageKey>>;
