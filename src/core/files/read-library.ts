/** A library file back into papers and annotations, of whatever version: nothing of it is taken unless all of it holds. */

import { isZip } from '../import/zip/zip-directory';
import { paperId } from '../paper/create-paper';
import type { Analyst } from '../records/analyst';
import { commentAnswerId } from '../records/comment-answer';
import { type Person, type SharedSet, sharedSetId } from '../records/shared-set';
import { sealRecords, TO_BE_SEALED } from '../sealing/seal-records';
import { freshSecrets, type SealSecrets } from '../sealing/sealed-box';
import { openSets } from '../sealing/sealed-contents';
import type { ClaimSetFile } from './claim-set-file';
import { type Checked, type Fault, faultAt, faultsUnder, repetitions } from './file-fault';
import type { FileCommentAnswer, FileSharedSet, SaidLibrary } from './library-file';
import { checkReferences, extraFieldsOf, toDecisions, toRecords, toSentSet } from './read-claim-set';
import { type LibraryRead, readPlainLibrary } from './read-plain-library';
import { readZippedLibrary } from './read-zipped-library';
import type { LibraryContents } from './write-library';

/** `newSecrets`: for sealed sets of older versions, which are in the file as they are. */
export const readLibrary = async (
  bytes: Uint8Array,
  newSecrets: () => SealSecrets = freshSecrets,
): Promise<Checked<LibraryContents>> => {
  const read = isZip(bytes) ? readZippedLibrary(bytes) : await readPlainLibrary(bytes);
  const contents = read.kind === 'faults' ? read : readContents(read.value);
  if (contents.kind === 'faults') return contents;
  const shut = await shutSets(contents.value);
  if (shut.length > 0) return { kind: 'faults', faults: shut };
  const { records, sealed } = await sealRecords(contents.value, newSecrets);
  return { kind: 'ok', value: { ...records, sealed: [...records.sealed, ...sealed] } };
};

/** A seal that does not open now would not open when the round is closed. */
const shutSets = async ({ sharedSets, sealed }: LibraryContents): Promise<Fault[]> => {
  const seals = new Set(sealed.map(({ id }) => id));
  const opened = await openSets(sharedSets, sealed);
  return sharedSets.flatMap(({ id, seal }, index) =>
    seal.kind === 'sealed' && seals.has(seal.id) && !opened.has(id)
      ? [faultAt(`sharedSets[${index}].seal.id`, 'shut')]
      : [],
  );
};

const readContents = ({
  said: file,
  papers,
  commentAnswers,
  sealed,
}: LibraryRead): Checked<LibraryContents> => {
  const known = knownIn(file);
  const faults = [
    ...papers.flatMap((paper, index) =>
      paper.kind === 'faults' ? faultsUnder(`papers[${index}]`, paper.faults) : [],
    ),
    ...checkOwner(file),
    ...file.claimSets.flatMap((claimSet, index) =>
      faultsUnder(`claimSets[${index}]`, checkClaimSet(claimSet, known)),
    ),
    ...checkIds(file),
    ...checkCommentAnswers(commentAnswers, known),
    ...file.sharedSets.flatMap((set, index) =>
      faultsUnder(`sharedSets[${index}]`, checkSharedSet(set, known)),
    ),
  ];
  if (faults.length > 0) return { kind: 'faults', faults };
  const claimSets = claimSetsIn(file);
  const records = file.claimSets.map((claimSet) => toRecords(claimSet, claimSet.paper.id));
  return {
    kind: 'ok',
    value: {
      analysts: file.analysts.map((analyst): Analyst => ({ ...analyst, isMe: analyst.id === file.me })),
      papers: papers.flatMap((paper) => (paper.kind === 'ok' ? [paper.value] : [])),
      annotations: records.flatMap(({ annotations }) => annotations),
      relations: records.flatMap(({ relations }) => relations),
      dismissals: records.flatMap(({ dismissals }) => dismissals),
      sharedSets: file.sharedSets.map((set) => sharedSetOf(set, claimSets)),
      decisions: file.claimSets.flatMap((claimSet) => toDecisions(claimSet, claimSet.paper.id)),
      commentAnswers: commentAnswers.map((answer) => ({ ...answer, id: answerId(answer) })),
      sealed,
    },
  };
};

/** What claim sets and shared sets may name, for asking once for each of them. */
interface Known {
  readonly analysts: ReadonlySet<string>;
  readonly paperIds: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

const knownIn = ({ analysts, papers }: SaidLibrary): Known => ({
  analysts: new Set(analysts.map(({ id }) => id)),
  paperIds: new Set(papers.map(({ reader, sourceHash }) => paperId(reader, sourceHash))),
  texts: new Set(papers.map(textKey)),
});

const textKey = ({ reader, sourceHash, textHash }: SaidLibrary['papers'][number]): string =>
  [reader, sourceHash, textHash].join(' ');

const checkOwner = (file: SaidLibrary): Fault[] =>
  file.analysts.some(({ id }) => id === file.me) ? [] : [faultAt('me', 'unknown-owner')];

const checkClaimSet = (claimSet: ClaimSetFile, { texts, analysts }: Known): Fault[] => [
  ...checkReferences(claimSet),
  ...(texts.has(textKey(claimSet.paper)) ? [] : [faultAt('paper', 'unknown-paper')]),
  ...(analysts.has(claimSet.analyst.id) ? [] : [faultAt('analyst.id', 'unknown-analyst')]),
];

/** By the id of the shared set whose annotations they are. */
type ClaimSets = ReadonlyMap<string, ClaimSetFile>;

const claimSetsIn = ({ claimSets }: SaidLibrary): ClaimSets =>
  new Map(claimSets.map((file) => [sharedSetId(file.paper.id, file.analyst.id), file]));

const sharedSetOf = ({ source, seal, ...set }: FileSharedSet, claimSets: ClaimSets): SharedSet => {
  const id = sharedSetId(set.paperId, set.analystId);
  const isShut = seal.kind === 'sealed' && seal.id !== null; // what stands beside a seal is not what came with the set
  const standing = isShut ? undefined : claimSets.get(id);
  return {
    ...set,
    source: source && sourceOf(source, set.paperId, standing),
    id,
    people: standing?.consensus?.people.map(personOf) ?? [],
    seal: seal.kind === 'sealed' ? { kind: 'sealed', id: seal.id ?? TO_BE_SEALED.id } : seal,
  };
};

const personOf = ({ id, name }: Person): Person => ({ id, name });

const sourceOf = (
  { file, ...source }: NonNullable<FileSharedSet['source']>,
  paperId: string,
  standing: ClaimSetFile | undefined,
): SharedSet['source'] => {
  const whole = file ?? standing;
  const extra = whole ? extraFieldsOf(whole) : null;
  return { ...source, sent: file && toSentSet(file, paperId), ...(extra && { extra }) };
};

const checkSharedSet = (
  { paperId: id, analystId, source }: FileSharedSet,
  { paperIds, analysts }: Known,
): Fault[] => [
  ...(paperIds.has(id) ? [] : [faultAt('paperId', 'unknown-paper')]),
  ...(analysts.has(analystId) ? [] : [faultAt('analystId', 'unknown-analyst')]),
  ...(source?.file ? faultsUnder('source.file', checkReferences(source.file)) : []),
];

const answerId = ({ paperId, analystId, comment }: FileCommentAnswer): string =>
  commentAnswerId(paperId, analystId, comment);

const checkCommentAnswers = (
  answers: readonly FileCommentAnswer[],
  { paperIds, analysts }: Known,
): Fault[] => [
  ...answers.flatMap(({ paperId: id, analystId }, index) => [
    ...(paperIds.has(id) ? [] : [faultAt(`commentAnswers[${index}].paperId`, 'unknown-paper')]),
    ...(analysts.has(analystId) ? [] : [faultAt(`commentAnswers[${index}].analystId`, 'unknown-analyst')]),
  ]),
  ...repetitions(answers.map(answerId), (index) => `commentAnswers[${index}]`),
];

/** Records are kept by their ids: of two with one id, the second would take the first one's place. */
const checkIds = ({ analysts, papers, claimSets, sharedSets }: SaidLibrary): Fault[] => [
  ...repetitions(
    analysts.map(({ id }) => id),
    (index) => `analysts[${index}].id`,
  ),
  ...repetitions(
    papers.map(({ reader, sourceHash }) => paperId(reader, sourceHash)),
    (index) => `papers[${index}].sourceHash`,
  ),
  ...sharedIds(claimSets, 'annotations'),
  ...sharedIds(claimSets, 'relations'),
  ...sharedIds(claimSets, 'dismissals'),
  ...repetitions(
    sharedSets.map((set) => sharedSetId(set.paperId, set.analystId)),
    (index) => `sharedSets[${index}]`,
  ),
];

const sharedIds = (
  claimSets: readonly ClaimSetFile[],
  list: 'annotations' | 'relations' | 'dismissals',
): Fault[] => {
  const owners = new Map<string, number>();
  return claimSets.flatMap((records, claimSet) =>
    records[list].flatMap(({ id }, index): Fault[] => {
      const owner = owners.get(id) ?? claimSet;
      owners.set(id, owner);
      const path = `claimSets[${claimSet}].${list}[${index}].id`;
      return owner === claimSet ? [] : [{ path, problem: { kind: 'in-other-claim-set', index: owner } }];
    }),
  );
};
