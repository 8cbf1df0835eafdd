/** A backup's name says when it was made and what is in it, to whoever looks into the folder and to the program. */
import type { Backup } from '#host/contract';

type Named = Omit<Backup, 'name' | 'size'>;

/** 'postil-backup-2026-11-27T02-30-00-000Z-3-papers-120-annotations.zip': no system refuses a sign in it. */
const NAME =
  /^postil-backup-(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2})-(\d{3}Z)-(\d{1,9})-papers-(\d{1,9})-annotations\.zip$/;

export const backupName = ({ savedAt, papers, annotations }: Named): string =>
  `postil-backup-${savedAt.replaceAll(/[:.]/g, '-')}-${papers}-papers-${annotations}-annotations.zip`;

/** Null for any other file. */
export const readBackupName = (name: string): Named | null => {
  const [, day, hours, minutes, seconds, rest, papers, annotations] = NAME.exec(name) ?? [];
  if (day === undefined) return null;
  const savedAt = `${day}${hours}:${minutes}:${seconds}.${rest}`;
  if (Number.isNaN(Date.parse(savedAt))) return null;
  return { savedAt, papers: Number(papers), annotations: Number(annotations) };
};
