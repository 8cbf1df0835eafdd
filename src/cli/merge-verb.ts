/** `postil merge`: a consensus by a stated rule, with its log; what the rule leaves to people is a list of its own. */
import { t } from '#catalogue/translate';
import { casesOf } from '#core/cases/cases';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import { CONSENSUS_NAME, namingSteps } from '#core/consensus/consensus-set';
import { decideAgreeing, type LeftToPeople } from '#core/consensus/decide-agreeing';
import { draftConsensus, type MergeStrategy } from '#core/consensus/draft-consensus';
import { createCodePointMap } from '#core/files/code-points';
import { encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import type { Decision } from '#core/records/decision';
import { describeFault } from '#words/describe-fault';
import { readClaimSets } from './claim-set-sources';
import { createIds } from './derived-ids';
import { checkOutputs, writeOutput } from './output-file';
import { type PaperSet, type PaperSets, setsByPaper, titleOf } from './sets-by-paper';
import { type Call, EXIT, type ExitCode, textOf, WrongUse, worse } from './verb';

export const mergeVerb = async (call: Call): Promise<ExitCode> => {
  const { operands, values, terminal } = call;
  const out = textOf(values, 'out') ?? '-';
  const queue = textOf(values, 'queue');
  checkOutputs([out, queue], operands);
  const by = textOf(values, 'by');
  if (by === null) throw new WrongUse(t('cli.no-rule'));
  const read = await readClaimSets(call);
  const [paper, other] = setsByPaper(read.sets);
  if (paper === undefined) return worse(read.code, EXIT.unreadable);
  if (other !== undefined) throw new WrongUse(t('cli.other-texts'));
  if (paper.sets.length < 2) {
    terminal.say(t('cli.nothing-to-merge', { title: titleOf(paper.paper) }));
    return worse(read.code, EXIT.wrongUse);
  }
  const merged = merge(paper, strategyFor(by, paper.sets));
  if (merged.file.kind === 'faults')
    throw new TypeError(`The consensus is no claim set: ${merged.file.faults.map(describeFault).join('; ')}`);
  await writeOutput(call, out, encodeJson(merged.file.value));
  if (queue !== null) await writeOutput(call, queue, encodeJson(queueOf(merged.left, paper)));
  terminal.say(t('cli.merged', { decided: merged.decided.length, left: merged.left.length }));
  return worse(read.code, merged.left.length > 0 ? EXIT.found : EXIT.done);
};

/** Throws WrongUse for a rule that is none. */
const strategyFor = (by: string, sets: readonly PaperSet[]): MergeStrategy => {
  if (by === 'unanimous') return { kind: 'unanimous' };
  if (by === 'majority') return { kind: 'majority', share: USUAL_SHARE };
  const [, rule, name = ''] = /^(majority|trusted)=(.+)$/su.exec(by) ?? [];
  if (rule === 'majority') return { kind: 'majority', share: shareIn(name) };
  if (rule !== 'trusted') throw new WrongUse(t('cli.unknown-rule', { by }));
  const trusted = sets.filter(({ file: { analyst } }) => analyst.name === name || analyst.id === name);
  const [one] = trusted;
  if (one === undefined || trusted.length > 1) throw new WrongUse(t('cli.unknown-analyst', { name }));
  return { kind: 'trusted', analystId: one.analystId };
};

/** Of all analysts, as the window proposes it. */
const USUAL_SHARE = 0.6;

const shareIn = (given: string): number => {
  const share = Number(given);
  if (!(share > 0 && share <= 1)) throw new WrongUse(t('cli.no-share', { given }));
  return share;
};

/** The same sets and rule give the same ids and times, and so the same bytes. */
const merge = ({ paper, sets }: PaperSets, strategy: MergeStrategy) => {
  const comparison = compareClaimSets({ text: paper.text, blocks: [], sections: [] }, sets);
  const analystIds = sets.map(({ analystId }) => analystId);
  const relations = sets.flatMap((set) => set.relations);
  const draft = draftConsensus(comparison.groups, relations, analystIds, strategy);
  const newId = createIds(JSON.stringify([strategy, sets.map(({ file }) => file)]));
  const consensusId = newId();
  const now =
    sets
      .map(({ file }) => new Date(file.exportedAt).toISOString())
      .sort()
      .at(-1) ?? '';
  const agreed = decideAgreeing(
    casesOf(comparison, sets),
    { strategy, draft },
    {
      consensus: { annotations: [], relations: [], dismissals: [] },
      decisions: [],
      paper: { id: paper.id, text: paper.text },
      consensusId,
      decidedBy: MERGER.id,
      now,
      newId,
    },
  );
  const { steps } = agreed;
  const decisions = steps.flatMap(({ table, after }) => (table === 'decisions' && after ? [after] : []));
  const naming = {
    known: null,
    paperId: paper.id,
    consensusId,
    analysts: [...analystsOf(sets), MERGER],
    now,
  };
  const file = toClaimSetFile(
    {
      paper,
      analyst: { id: consensusId, name: CONSENSUS_NAME },
      annotations: steps.flatMap(({ table, after }) => (table === 'annotations' && after ? [after] : [])),
      relations: steps.flatMap(({ table, after }) => (table === 'relations' && after ? [after] : [])),
      dismissals: [],
      consensus: { people: peopleIn(decisions, naming), decisions },
    },
    now,
  );
  return { file, decided: agreed.decided, left: agreed.left };
};

/** Who decides where no person did. */
const MERGER = { id: 'postil-merge', name: 'postil merge' };

const analystsOf = (sets: readonly PaperSet[]) => sets.map(({ file: { analyst } }) => analyst);

const peopleIn = (decisions: readonly Decision[], naming: Parameters<typeof namingSteps>[1]) =>
  namingSteps(decisions, naming).flatMap((step) =>
    step.table === 'sharedSets' && step.after !== null ? step.after.people : [],
  );

/** What is left to people: each place with everyone's reading. Offsets count code points. */
const queueOf = (left: readonly LeftToPeople[], { paper, sets }: PaperSets) => {
  const { toCodePoints } = createCodePointMap(paper.text);
  const names = new Map(sets.map(({ analystId, file }) => [analystId, file.analyst.name]));
  return left.map(({ case: { about, place, readings }, reason }) => ({
    about,
    reason,
    start: toCodePoints(place.from),
    end: toCodePoints(place.to),
    words: paper.text.slice(place.from, place.to),
    readings: readings.map(({ analystId, annotations, relations }) => ({
      analyst: names.get(analystId) ?? analystId,
      annotations: annotations.map(({ id, tag, likelihood, confidence }) => ({
        id,
        tag,
        likelihood,
        confidence,
      })),
      relations: relations.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    })),
  }));
};
