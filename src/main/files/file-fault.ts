/** Why the file system refused, as the end of a sentence. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';

const FAULTS = {
  EACCES: 'file.no-permission',
  EPERM: 'file.no-permission',
  EROFS: 'file.read-only-disk',
  ENOENT: 'file.not-there',
  ENOTDIR: 'file.folder-not-there',
  EISDIR: 'file.folder-of-that-name',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.share-of-disk-full',
  EBUSY: 'file.in-use',
  EIO: 'file.disk-error',
} as const satisfies Record<string, MessageKey>;

/** Windows refuses a file that somebody has open with the same words as one that is forbidden. */
const HELD_OR_FORBIDDEN = new Set<unknown>(['EPERM', 'EACCES']);

export const fileFault = (error: unknown, platform: NodeJS.Platform = process.platform): string => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (platform === 'win32' && HELD_OR_FORBIDDEN.has(code)) return t('file.in-use-or-no-permission');
  if (isKnown(code)) return t(FAULTS[code]);
  return error instanceof Error ? error.message : String(error);
};

const isKnown = (code: unknown): code is keyof typeof FAULTS =>
  typeof code === 'string' && Object.hasOwn(FAULTS, code);
