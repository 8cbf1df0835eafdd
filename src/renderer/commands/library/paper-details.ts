/** What is known of a paper: the open one, or in the library the one of the current row. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import { libraryLook } from '../../session/library-look';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const paperDetails: Command = {
  id: 'paper-details',
  label(workbench) {
    const title = rowOf(workbench)?.paper.metadata.title;
    return title === undefined ? t('command.paper-details') : t('command.paper-details-of', { title });
  },
  keywords: () => t('command.paper-details-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => paperIdOf(workbench) !== undefined && workbench.state.value.dialog === null,
  whyDisabled: noPaper,
  run: async (workbench) => {
    const paperId = paperIdOf(workbench);
    const { showDetails } = await loadPart(() => import('../../actions/library/details-actions'));
    if (paperId !== undefined) await showDetails(workbench, paperId);
  },
};

const paperIdOf = (workbench: Workbench): string | undefined =>
  workbench.session()?.paper.id ?? rowOf(workbench)?.paper.id;

const rowOf = ({ state: { value } }: Workbench) =>
  value.onScreen.kind === 'library'
    ? value.library?.find(({ paper }) => paper.id === libraryLook.value.rowId)
    : undefined;
