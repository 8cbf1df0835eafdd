/** What an analyst does to relations: each gesture one change. */
import { t } from '#catalogue/translate';
import { faultOfRelation, type RelationFault, relationsBetween } from '#core/annotation/argument';
import { createChange } from '#core/edit/change';
import type { Relation, RelationEnds } from '#core/records/relation';
import { describeRelationFault } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { NoWrite } from '../../session/outcome';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

/** What may be said between the two, what the first one says of the other before the other way round. */
export const relationChoices = (
  session: PaperSession,
  fromId: string,
  toId: string,
): readonly RelationEnds[] => {
  const [one, other] = [session.index.get(fromId), session.index.get(toId)];
  return one && other ? relationsBetween(one, other) : [];
};

export const relationFault = (session: PaperSession, ends: RelationEnds): RelationFault | null =>
  faultOfRelation(ends, (id) => session.index.get(id)?.tag, session.state.value.argument);

/** Makes the relation, or says in a sentence why it cannot be. Resolves to whether it is on the disk. */
export const relate = async (workbench: Workbench, ends: RelationEnds): Promise<boolean> => {
  const session = workbench.session();
  if (!session) return false;
  const fault = relationFault(session, ends);
  if (fault) {
    workbench.show({ notice: { kind: 'fault', text: describeRelationFault(fault) } });
    return false;
  }
  const outcome = await workbench.write(() => relationChange(workbench, session, ends));
  if (outcome.kind === 'written') say(workbench, describeRelation(session, ends), outcome);
  return outcome.kind === 'written';
};

export const removeRelation = async (workbench: Workbench, relationId: string): Promise<void> => {
  const session = workbench.session();
  const outcome = await workbench.write(() => {
    const before = relationIn(session, relationId);
    if (!before) return null;
    const action = { kind: 'remove-relation', relation: before.kind } as const;
    return { change: createChange(action, [{ table: 'relations', before, after: null }]) };
  });
  if (outcome.kind === 'written') say(workbench, t('actions.relation-removed'), outcome);
};

/** Says of evidence that it challenges what it was said to support, or the other way round. */
export const turnRelation = async (workbench: Workbench, relationId: string): Promise<void> => {
  const session = workbench.session();
  const outcome = await workbench.write(() => {
    const before = relationIn(session, relationId);
    if (!session || !before || before.kind === 'basedOn') return null;
    const after: Relation = { ...before, kind: before.kind === 'supports' ? 'challenges' : 'supports' };
    const fault = relationFault(session, after);
    if (fault) return new NoWrite(fault);
    const action = { kind: 'relate', relation: after.kind } as const;
    return { change: createChange(action, [{ table: 'relations', before, after }]) };
  });
  if (outcome.kind === 'nothing' && outcome.reason)
    workbench.show({ notice: { kind: 'fault', text: describeRelationFault(outcome.reason) } });
};

/** '“Israel has supplied…” supports “Baku is…”.' */
const describeRelation = (session: PaperSession, { kind, from, to }: RelationEnds): string =>
  t('actions.related', { relation: kind, from: wordsOf(session, from), to: wordsOf(session, to) });

/** The queue may have made the relation, or removed an end, since it was asked for. */
const relationChange = (workbench: Workbench, session: PaperSession, ends: RelationEnds) =>
  relationFault(session, ends)
    ? null
    : {
        change: createChange({ kind: 'relate', relation: ends.kind }, [
          {
            table: 'relations' as const,
            before: null,
            after: {
              ...ends,
              id: workbench.newId(),
              paperId: session.paper.id,
              analystId: session.analystId,
              createdAt: workbench.now(),
            },
          },
        ]),
      };

const relationIn = (session: PaperSession | null, relationId: string): Relation | undefined =>
  session?.state.value.argument.relations.find(({ id }) => id === relationId);

const wordsOf = (session: PaperSession, annotationId: string): string =>
  shorten(session.index.get(annotationId)?.passages[0]?.quote.exact ?? '', 40);
