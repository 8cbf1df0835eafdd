/** Save a copy of the file with my annotations as highlights in it. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import { isPrinted } from '../../session/is-printed';
import type { Command } from '../kit/command';
import { noPaper, notPrinted } from '../kit/reasons';

export const exportAnnotatedPdf: Command = {
  id: 'export-annotated-pdf',
  label: () => t('command.export-annotated-pdf'),
  keywords: () => t('command.export-annotated-pdf-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => isPrinted(workbench.session()),
  whyDisabled: (workbench) => (workbench.session() ? notPrinted() : noPaper()),
  run: async (workbench) => {
    const actions = await loadPart(() => import('../../actions/library/printed-actions'));
    await actions.exportAnnotatedPdf(workbench);
  },
};
