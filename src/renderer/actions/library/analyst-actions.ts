/** Who works here: set at the first start, changeable later. */

import { t } from '#catalogue/translate';
import { createChange, type Step } from '#core/edit/change';
import { switchSteps, toLibraryPaper } from '#core/files/merge-library';
import { importPaper } from '#core/import/import-paper';
import type { ImportedPaper } from '#core/paper/paper';
import { plainName } from '#core/passage/plain-signs';
import { type Analyst, MAX_NAME_LENGTH } from '#core/records/analyst';
import firstPaperUrl from '../../../../resources/inss-insight-2166.md?url';
import { noteReading } from '../../session/read-alike';
import type { Workbench } from '../../session/workbench';

const FIRST_PAPER_NAME = 'inss-insight-2166.md';

/** The name as it will be kept, or null when it cannot be a name. */
export const tidyName = (name: string): string | null => {
  const tidy = plainName(name).trim().replaceAll(/\s+/g, ' ');
  return tidy !== '' && tidy.length <= MAX_NAME_LENGTH ? tidy : null;
};

/** Creates me, with an id that stays, and puts the first paper into the library. */
export const setUpLibrary = async (workbench: Workbench, name: string): Promise<void> => {
  const paper = await readFirstPaper();
  const now = workbench.now();
  const analyst: Analyst = { id: workbench.newId(), name, createdAt: now, isMe: true };
  const steps: Step[] = [
    { table: 'analysts', before: null, after: analyst },
    { table: 'papers', before: null, after: toLibraryPaper(paper, now) },
  ];
  await workbench.write(() =>
    workbench.me() // since then, in another window or by a second click
      ? null
      : {
          change: createChange({ kind: 'set-up' }, steps, { undoable: false }),
          papers: [paper],
        },
  );
};

export const renameMe = async (workbench: Workbench, name: string): Promise<void> => {
  await workbench.write(() => {
    const before = workbench.me();
    if (!before || before.name === name) return null;
    const step: Step = { table: 'analysts', before, after: { ...before, name } };
    return { change: createChange({ kind: 'rename-analyst' }, [step]) };
  });
};

export const switchAnalyst = async (workbench: Workbench, id: string): Promise<void> => {
  await workbench.write(() => {
    const steps = switchSteps(workbench.state.value.analysts ?? [], id);
    return steps.length > 0 ? { change: createChange({ kind: 'switch-analyst' }, steps) } : null;
  });
};

const readFirstPaper = async (): Promise<ImportedPaper> => {
  const response = await fetch(firstPaperUrl);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const result = await importPaper({ name: FIRST_PAPER_NAME, bytes });
  if (result.kind === 'fault')
    throw new Error(t('actions.first-paper-damaged', { fault: result.fault.kind }));
  noteReading(result.paper);
  return result.paper;
};
