/** All commands, and which of them a key means. */

import { isForTyping } from '../session/chord';
import { addPassageCommand } from './annotate/add-passage';
import { deleteAnnotation } from './annotate/delete-annotation';
import { editLabels } from './annotate/edit-labels';
import { editNote } from './annotate/edit-note';
import { editLikelihood, likelihoodCommands, stepConfidence } from './annotate/judgement-commands';
import { passageEndCommands } from './annotate/passage-end-commands';
import { redo } from './annotate/redo';
import { relateAnnotation } from './annotate/relate-annotation';
import { removePassageCommand } from './annotate/remove-passage';
import { repeatTag } from './annotate/repeat-tag';
import { retagCommands } from './annotate/retag-commands';
import { showDetails } from './annotate/show-details';
import { splitAnnotationCommand } from './annotate/split-annotation';
import { tagCommands } from './annotate/tag-commands';
import { undo } from './annotate/undo';
import { hideNames, mergeAgreeingCommand, nextOpenCaseCommand } from './go/decide-commands';
import { goOn } from './go/go-on';
import { annotationSteps } from './go/go-to-annotation';
import { nextDifference, previousDifference } from './go/go-to-difference';
import { goToMap } from './go/go-to-map';
import { goToPages } from './go/go-to-pages';
import { untouchedSteps } from './go/go-to-untouched';
import { leave } from './go/leave';
import { panelCommands } from './go/panel-commands';
import { nextHit, previousHit, search, searchSelection } from './go/search-commands';
import { showLibrary } from './go/show-library';
import type { Command } from './kit/command';
import { exportClaimSet } from './library/export-claim-set';
import { stopWatching, watchFolder } from './library/folder-commands';
import { importClaimSets } from './library/import-claim-sets';
import { openLibrary } from './library/open-library';
import { openPapers } from './library/open-papers';
import { paperDetails } from './library/paper-details';
import { printPaper } from './library/print-paper';
import { saveLibrary } from './library/save-library';
import { showBackups } from './library/show-backups';
import { showExport } from './library/show-export';
import { showTrash } from './library/show-trash';
import { openNewVersion, readPaperAgain } from './library/version-commands';
import { goToOutline, toggleInspector, toggleOutline, toggleReadingOnly } from './view/pane-commands';
import { showAbout } from './view/show-about';
import { showHelp } from './view/show-help';
import { showKeys } from './view/show-keys';
import { showPalette } from './view/show-palette';
import { startTourCommand } from './view/start-tour';
import { switchTheme } from './view/switch-theme';
import { largerText, smallerText } from './view/text-size-commands';
import { toggleComparing } from './view/toggle-comparing';
import { toggleMap } from './view/toggle-map';
import { togglePages } from './view/toggle-pages';

/** In the order of the menus and of the list of keys. */
export const commands: readonly Command[] = [
  openPapers,
  paperDetails,
  openNewVersion,
  readPaperAgain,
  openLibrary,
  saveLibrary,
  showBackups,
  showTrash,
  importClaimSets,
  watchFolder,
  stopWatching,
  showExport,
  exportClaimSet,
  printPaper,
  undo,
  redo,
  ...tagCommands,
  repeatTag,
  ...retagCommands,
  addPassageCommand,
  splitAnnotationCommand,
  removePassageCommand,
  ...passageEndCommands,
  ...annotationSteps,
  ...untouchedSteps,
  showDetails,
  editNote,
  editLikelihood,
  ...likelihoodCommands,
  stepConfidence,
  editLabels,
  relateAnnotation,
  deleteAnnotation,
  leave,
  showPalette,
  search,
  searchSelection,
  nextHit,
  previousHit,
  toggleMap,
  goToMap,
  togglePages,
  goToPages,
  toggleComparing,
  nextDifference,
  previousDifference,
  nextOpenCaseCommand,
  mergeAgreeingCommand,
  hideNames,
  ...panelCommands,
  goToOutline,
  toggleOutline,
  toggleInspector,
  toggleReadingOnly,
  showLibrary,
  goOn,
  largerText,
  smallerText,
  switchTheme,
  showHelp,
  startTourCommand,
  showKeys,
  showAbout,
];

/** Throws at start when two commands want one key: which of them it meant would be chance. */
export const commandsByChord = (all: readonly Command[]): ReadonlyMap<string, Command> => {
  const byChord = new Map<string, Command>();
  for (const command of all) {
    for (const chord of command.keys) {
      const other = byChord.get(chord);
      if (other) throw new Error(`${other.id} and ${command.id} both want ${chord}`);
      byChord.set(chord, command);
    }
  }
  return byChord;
};

/** Whether a command's chord may act for a key pressed at `target`. */
export const actsAt = (command: Command, chord: string, target: Element | null): boolean => {
  const isTyping = target?.matches('input, textarea, select') ?? false;
  if (command.scope === 'reader') return !isTyping && isInReader(target);
  if (isTyping && (command.id === 'undo' || command.id === 'redo'))
    return target?.matches('[data-own-undo]') ?? false;
  return !(isTyping && isForTyping(chord));
};

/** A click beside everything leaves the focus nowhere, on the page's body: the reader is meant then. */
const isInReader = (target: Element | null): boolean =>
  target === document.body
    ? document.querySelector('[data-reader-keys]') !== null
    : target?.closest('[data-reader-keys]') != null;
