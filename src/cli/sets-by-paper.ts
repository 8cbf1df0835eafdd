/** Claim sets of one text together, ready to be compared. */
import { t } from '#catalogue/translate';
import type { ComparedSet } from '#core/alignment/compared-set';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import { toRecords } from '#core/files/read-claim-set';
import type { ClaimSetRecords } from '#core/records/claim-set';
import type { NamedSet } from './claim-set-sources';
import { WrongUse } from './verb';

export interface PaperSets {
  readonly paper: ClaimSetFile['paper'];
  /** One for each analyst, in the order in which they were named. */
  readonly sets: readonly PaperSet[];
}

export interface PaperSet extends ComparedSet, ClaimSetRecords, NamedSet {}

/** By the text: offsets mean something only in the very same. Throws WrongUse for an analyst who is there twice. */
export const setsByPaper = (named: readonly NamedSet[]): readonly PaperSets[] => {
  const byText = new Map<string, NamedSet[]>();
  for (const set of named) {
    const { textHash } = set.file.paper;
    byText.set(textHash, [...(byText.get(textHash) ?? []), set]);
  }
  return [...byText.values()].flatMap((sets) => {
    const [first] = sets;
    return first === undefined ? [] : [paperSets(first.file.paper, sets)];
  });
};

const paperSets = (paper: ClaimSetFile['paper'], named: readonly NamedSet[]): PaperSets => {
  const nameOf = new Map<string, string>();
  const sets = named.map((set): PaperSet => {
    const { analyst } = set.file;
    const other = nameOf.get(analyst.id);
    if (other !== undefined)
      throw new WrongUse(t('cli.analyst-twice', { analyst: analyst.name, first: other, second: set.name }));
    nameOf.set(analyst.id, set.name);
    return { ...set, analystId: analyst.id, ...toRecords(set.file, paper.id) };
  });
  return { paper, sets };
};

export const titleOf = ({ metadata, sourceName }: ClaimSetFile['paper']): string =>
  metadata.title || sourceName;
