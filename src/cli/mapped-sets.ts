/** What other programs call things, as claim sets: by a map that the caller wrote, or by our own words alone. */
import { readFile } from 'node:fs/promises';
import { t } from '#catalogue/translate';
import { readerNameOf } from '#core/bridges/bridge-reader';
import { claimSetsOf } from '#core/bridges/foreign/claim-sets-of';
import {
  createLookup,
  LabelMap,
  labelsIn,
  proposeLabelMap,
  relationLabelsIn,
} from '#core/bridges/foreign/label-map';
import type { Loss } from '#core/bridges/foreign/loss';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import { checkSchema } from '#core/files/file-fault';
import { toClaimSetFile } from '#core/files/write-claim-set';
import { TAGS } from '#core/records/annotation';
import { RELATION_KINDS } from '#core/records/relation';
import { describeFault } from '#words/describe-fault';
import { faultLines } from './claim-set-sources';
import type { NamedProject } from './foreign-sources';
import { WrongUse } from './verb';

/** Every label and relation that occurs, with what it is likely to mean; null where nothing says so. */
export const proposedMap = (projects: readonly NamedProject[]): LabelMap => {
  const sets = projects.flatMap(({ project }) => project.sets);
  const known = proposeLabelMap({ sets });
  return {
    labels: withNothing(labelsIn({ sets }), known.labels),
    relations: withNothing(relationLabelsIn({ sets }), known.relations),
  };
};

const withNothing = <Value>(
  labels: readonly string[],
  known: Readonly<Record<string, Value | null>>,
): Record<string, Value | null> => {
  const lookUp = createLookup(known);
  return Object.fromEntries(labels.map((label) => [label, lookUp(label) ?? null]));
};

/** Without a map nothing is guessed: our own words mean what they say. Throws WrongUse for a file that is no map. */
export const readMap = async (path: string | null): Promise<LabelMap> => {
  if (path === null) return OWN_WORDS;
  const checked = checkSchema(LabelMap, await jsonAt(path));
  if (checked.kind === 'ok') return checked.value;
  throw new WrongUse(faultLines(path, checked.faults).join('\n'));
};

const OWN_WORDS: LabelMap = {
  labels: Object.fromEntries(TAGS.map((tag) => [tag, tag])),
  relations: Object.fromEntries(RELATION_KINDS.map((kind) => [kind, kind])),
};

const jsonAt = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new WrongUse(
      t('cli.cannot-open', { name: path, reason: error instanceof Error ? error.message : String(error) }),
    );
  }
};

export interface MappedSets {
  readonly files: readonly ClaimSetFile[];
  readonly losses: readonly Loss[];
}

/** `nobody`: who annotated where a file names nobody. */
export const mapProject = ({ bridge, project }: NamedProject, map: LabelMap, nobody: string): MappedSets => {
  const { sets, losses } = claimSetsOf(project, { reader: readerNameOf(bridge), map, now: NO_TIME, nobody });
  const files = sets.map((set) => {
    const checked = toClaimSetFile(set, NO_TIME);
    if (checked.kind === 'ok') return checked.value;
    throw new TypeError(
      `What ${bridge.id} read is no claim set: ${checked.faults.map(describeFault).join('; ')}`,
    );
  });
  return { files, losses };
};

/** For what gives no time: the same file always makes the same bytes. */
const NO_TIME = '1970-01-01T00:00:00.000Z';
