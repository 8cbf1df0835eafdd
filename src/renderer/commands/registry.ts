/** All commands, and which of them a key means. */
import { addPassageCommand } from './add-passage';
import { annotationSteps } from './annotation-steps';
import { isForTyping } from './chord';
import type { Command } from './command';
import { deleteAnnotation } from './delete-annotation';
import { nextDifference, previousDifference } from './difference-steps';
import { editLabels } from './edit-labels';
import { editNote } from './edit-note';
import { exportClaimSet } from './export-claim-set';
import { exportConsensus } from './export-consensus';
import { stopWatching, watchFolder } from './folder-commands';
import { goToMap } from './go-to-map';
import { importClaimSets } from './import-claim-sets';
import { editLikelihood, likelihoodCommands, stepConfidence } from './judgement-commands';
import { leave } from './leave';
import { openLibrary } from './open-library';
import { openPapers } from './open-papers';
import { panelCommands } from './panel-commands';
import { passageEndCommands } from './passage-end-commands';
import { redo } from './redo';
import { relateAnnotation } from './relate-annotation';
import { removePassageCommand } from './remove-passage';
import { repeatTag } from './repeat-tag';
import { retagCommands } from './retag-commands';
import { saveLibrary } from './save-library';
import { nextHit, previousHit, search } from './search-commands';
import { hideNames, mergeAgreeingCommand, nextOpenCaseCommand } from './settle-commands';
import { showKeys } from './show-keys';
import { showLibrary } from './show-library';
import { showPalette } from './show-palette';
import { splitAnnotationCommand } from './split-annotation';
import { switchTheme } from './switch-theme';
import { tagCommands } from './tag-commands';
import { largerText, smallerText } from './text-size-commands';
import { toggleComparing } from './toggle-comparing';
import { toggleMap } from './toggle-map';
import { undo } from './undo';
import { untouchedSteps } from './untouched-steps';

/** In the order of the menus and of the list of keys. */
export const commands: readonly Command[] = [
  openPapers,
  openLibrary,
  saveLibrary,
  importClaimSets,
  watchFolder,
  stopWatching,
  exportClaimSet,
  exportConsensus,
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
  nextHit,
  previousHit,
  toggleMap,
  goToMap,
  toggleComparing,
  nextDifference,
  previousDifference,
  nextOpenCaseCommand,
  mergeAgreeingCommand,
  hideNames,
  ...panelCommands,
  showLibrary,
  largerText,
  smallerText,
  switchTheme,
  showKeys,
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
