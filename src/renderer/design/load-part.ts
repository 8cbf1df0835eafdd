/** Parts of the program that are not needed to show a paper: loaded when they are first used. */
import { speakAll } from '#catalogue/languages';
import { t } from '#catalogue/translate';

/** Says in a sentence what could not be had: whoever shows errors adds nothing to it. */
export class PartNotLoaded extends Error {}

/** `loadPart(() => import('…'))`, with the words that it says. */
export const loadPart = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  try {
    const [part] = await Promise.all([load(), speakAll()]);
    return part;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PartNotLoaded(t('app.not-loaded', { reason }), { cause: error });
  }
};
