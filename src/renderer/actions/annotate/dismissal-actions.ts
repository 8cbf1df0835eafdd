/** Findings of the checks that an analyst dismisses, with a reason, and takes up again. */

import { t } from '#catalogue/translate';
import { findingKey } from '#core/annotation/checks';
import { createChange } from '#core/edit/change';
import type { Check } from '#core/records/check';
import { type CheckSubject, MAX_REASON_LENGTH } from '#core/records/dismissal';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

/** Without a reason nothing is dismissed. Resolves to whether it is on the disk. */
export const dismiss = async (
  workbench: Workbench,
  check: Check,
  subject: CheckSubject,
  reason: string,
): Promise<boolean> => {
  const session = workbench.session();
  const said = reason.trim().slice(0, MAX_REASON_LENGTH);
  if (!session || said === '') return false;
  const after = {
    id: workbench.newId(),
    paperId: session.paper.id,
    analystId: session.analystId,
    check,
    subject,
    reason: said,
    createdAt: workbench.now(),
  };
  const outcome = await workbench.write(() =>
    canDismiss(session, check, subject)
      ? { change: createChange({ kind: 'dismiss', check }, [{ table: 'dismissals', before: null, after }]) }
      : null,
  );
  if (outcome.kind === 'written') say(workbench, t('actions.dismissed'), outcome);
  return outcome.kind === 'written';
};

/** Not what has gone in the meantime, nor what was dismissed already. */
const canDismiss = ({ index, state }: PaperSession, check: Check, subject: CheckSubject): boolean => {
  const isThere = subject.kind === 'passage' || index.get(subject.annotationId) !== undefined;
  const key = findingKey(check, subject);
  return isThere && !state.value.dismissals.some((one) => findingKey(one.check, one.subject) === key);
};

export const withdrawDismissal = async (workbench: Workbench, dismissalId: string): Promise<void> => {
  await workbench.write(() => {
    const before = workbench.session()?.state.value.dismissals.find(({ id }) => id === dismissalId);
    if (!before) return null;
    const action = { kind: 'withdraw-dismissal', check: before.check } as const;
    return { change: createChange(action, [{ table: 'dismissals', before, after: null }]) };
  });
};
