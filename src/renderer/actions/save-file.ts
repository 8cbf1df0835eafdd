/** Hands a file to the host and says where it went, or why it could not be written. */
import { t } from '#catalogue/translate';
import type { PdfOutcome, PdfRequest, SavedFile, SaveRequest } from '#host/contract';
import type { Workbench } from '../session/workbench';
import { say } from './say';

/** Whether it was saved. `done` begins the sentence that the place of the file ends: '12 annotations exported'. */
export const saveFile = async (workbench: Workbench, request: SaveRequest, done: string): Promise<boolean> =>
  unlessRefused(workbench, false, async () => {
    const saved = await workbench.host.saveFile(request);
    if (saved) sayWhere(workbench, saved, done);
    return saved !== null;
  });

/** Hands over the page as it prints: to be saved as a PDF, or to the browser, whose dialog says all there is to say. */
export const savePdf = (
  workbench: Workbench,
  request: PdfRequest,
  done: string,
): Promise<PdfOutcome['kind'] | 'refused'> =>
  unlessRefused(workbench, 'refused', async () => {
    const outcome = await workbench.host.savePdf(request);
    if (outcome.kind === 'saved') sayWhere(workbench, outcome.file, done);
    return outcome.kind;
  });

const sayWhere = (workbench: Workbench, { name, savedTo }: SavedFile, done: string): void => {
  workbench.show({ filesSaved: workbench.state.value.filesSaved + 1 });
  const place = savedTo.kind === 'path' ? savedTo.path : t('actions.in-downloads', { name });
  say(workbench, t('actions.done-and-where', { done, place }));
};

/** What came of it; where the file could not be written, that is said, and this comes of it. */
const unlessRefused = async <Outcome>(
  workbench: Workbench,
  refused: Outcome,
  save: () => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    return await save();
  } catch (error) {
    workbench.show({
      notice: { kind: 'fault', text: error instanceof Error ? error.message : String(error) },
    });
    return refused;
  }
};

/** A file's name without its ending. */
export const baseName = (name: string): string => name.replace(/\.[^.]+$/, '');

/** A name as part of a file name, on every system. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'analyst';
