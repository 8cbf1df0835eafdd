/** Why the file system refused, as the end of a sentence. */

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission for it',
  EPERM: 'you have no permission for it',
  EROFS: 'the disk can only be read',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'a folder has this name',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EBUSY: 'another program is using it',
  EIO: 'the disk reports an error',
};

export const fileFault = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? (error instanceof Error ? error.message : String(error));
};
