/** Hands a file to the host and says where it went, or why it could not be written. */
import { t } from '#catalogue/translate';
import type { SaveRequest } from '#host/contract';
import type { Workbench } from '../session/workbench';
import { say } from './say';

/** `done` begins the sentence that the place of the file ends: '12 annotations exported'. */
export const saveFile = async (workbench: Workbench, request: SaveRequest, done: string): Promise<void> => {
  try {
    const saved = await workbench.host.saveFile(request);
    if (!saved) return;
    const place =
      saved.savedTo.kind === 'path' ? saved.savedTo.path : t('actions.in-downloads', { name: saved.name });
    say(workbench, t('actions.done-and-where', { done, place }));
  } catch (error) {
    workbench.show({
      notice: { kind: 'fault', text: error instanceof Error ? error.message : String(error) },
    });
  }
};

/** A file's name without its ending. */
export const baseName = (name: string): string => name.replace(/\.[^.]+$/, '');
