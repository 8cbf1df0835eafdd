/** A paper comes again: as another file, or read by a newer reader. */
import { t } from '#catalogue/translate';
import {
  canReadAgain,
  chooseNewVersion,
  openLibraryPaper,
  readAgain,
} from '../../actions/library/version-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const openNewVersion: Command = {
  id: 'open-new-version',
  label: (workbench) => t(workbench.session() ? 'versions.open-of-this' : 'versions.open-of-one'),
  keywords: () => t('versions.open-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'file',
  isEnabled: (workbench) => workbench.me() !== null,
  run: async (workbench) => chooseNewVersion(workbench, await openLibraryPaper(workbench)),
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
    return paper !== undefined && canReadAgain(paper);
  },
  whyDisabled: (workbench) => (workbench.session() ? t('versions.read-by-newest') : noPaper()),
  run: async (workbench) => {
    const paper = await openLibraryPaper(workbench);
    if (paper) await readAgain(workbench, paper);
  },
};
