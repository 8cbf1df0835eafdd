/** Prints a sheet, or has it saved as a PDF: it stays in the page for as long as the printer works on it. */
import { t } from '#catalogue/translate';
import { savePdf } from '../actions/save-file';
import type { Workbench } from '../session/workbench';
import { putOnPaper, type Sheet } from './sheet';

/** Whether it was cancelled, so that one may want to choose again. */
export const printSheet = async (
  workbench: Workbench,
  sheet: Sheet,
  suggestedName: string,
): Promise<boolean> => {
  const takeOut = putOnPaper(sheet);
  let hasPrinted = false;
  window.addEventListener('afterprint', () => (hasPrinted = true), { once: true });
  await document.fonts.ready;
  const outcome = await savePdf(
    workbench,
    {
      title: t('printout.save'),
      kind: { label: t('printed.pdf-files'), extensions: ['pdf'] },
      suggestedName,
    },
    t('printout.saved'),
  );
  // Some browsers come back before anything is printed; where none ever says that it is, the next sheet takes its place.
  if (outcome === 'print-dialog' && !hasPrinted)
    window.addEventListener('afterprint', takeOut, { once: true });
  else takeOut();
  return outcome === 'cancelled';
};
