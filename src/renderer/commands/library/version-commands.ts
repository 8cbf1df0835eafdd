/** A paper comes again: as another file, or read by a newer reader. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import { mayReadOtherwise } from '../../session/read-alike';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const loadActions = () => loadPart(() => import('../../actions/library/version-actions'));

export const openNewVersion: Command = {
  id: 'open-new-version',
  label: (workbench) => t(workbench.session() ? 'versions.open-of-this' : 'versions.open-of-one'),
  keywords: () => t('versions.open-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: async (workbench) => {
    const { chooseNewVersion, openLibraryPaper } = await loadActions();
    await chooseNewVersion(workbench, await openLibraryPaper(workbench));
  },
};

export const readPaperAgain: Command = {
  id: 'read-again',
  label: () => t('versions.read-again'),
  keywords: () => t('versions.read-again-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => {
    const paper = workbench.session()?.paper;
    return paper !== undefined && mayReadOtherwise(paper);
  },
  whyDisabled: (workbench) => (workbench.session() ? t('versions.read-by-newest') : noPaper()),
  run: async (workbench) => {
    const { openLibraryPaper, readAgain } = await loadActions();
    const paper = await openLibraryPaper(workbench);
    if (paper) await readAgain(workbench, paper);
  },
};
