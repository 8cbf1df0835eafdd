/** Control words that say what a group is for. Groups that are for programs, not for readers, are skipped. */

import { PLAIN_LOOK } from '../office/run-look';
import { labelNote } from '../reading/note-labels';
import { groupOf, type RtfFile, type RtfNote, storyOf } from './rtf-file';
import type { Destination } from './rtf-group';
import { createRtfStory } from './rtf-story';

/** Whether the word is one of these. `isIgnorable`: the file says that who does not know it may skip the group. */
export const enterDestination = (file: RtfFile, name: string, isIgnorable: boolean): boolean => {
  const group = groupOf(file);
  // Drawn shapes describe themselves at length, and hold the words of text boxes.
  if (group.destination === 'skipped' && name !== 'shptxt') return true;
  const begin = BEGINNINGS.get(name);
  const destination = DESTINATIONS.get(name);
  if (begin) begin(file);
  else if (destination) group.destination = isSaid(file, destination) ? 'skipped' : destination;
  else if (group.destination === 'info' || isIgnorable) group.destination = 'skipped';
  else return false;
  return true;
};

/** LibreOffice names who changed a file last as another author behind the first. */
const isSaid = ({ info }: RtfFile, destination: Destination): boolean =>
  destination === 'author' && info.author !== '';

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['title', 'title'],
  ['author', 'author'],
  ['creatim', 'created'],
  ['listtext', 'list-mark'],
  ['pntext', 'list-mark'],
  ['shppict', 'text'],
  ...['colortbl', 'nonshppict', 'shprslt', 'shpinst', 'nonesttables', 'xe', 'tc', 'rxe', 'private'].map(
    (name) => [name, 'skipped'] as const,
  ),
]);

const skip = (file: RtfFile): void => {
  groupOf(file).destination = 'skipped';
};

const skipRunningHead = (file: RtfFile): void => {
  file.runningHeads += 1;
  skip(file);
};

const BEGINNINGS: ReadonlyMap<string, (file: RtfFile) => void> = new Map([
  ['footnote', (file: RtfFile) => beginNote(file)],
  ['shptxt', (file: RtfFile) => beginBox(file)],
  ['fldinst', (file: RtfFile) => beginInstruction(file)],
  ['fldrslt', (file: RtfFile) => beginResult(file)],
  [
    'pict',
    (file: RtfFile) => {
      file.counts.pictures += 1;
      skip(file);
    },
  ],
  ...['header', 'footer'].flatMap((name) =>
    ['', 'l', 'r', 'f'].map((which) => [`${name}${which}`, skipRunningHead] as const),
  ),
]);

/** The mark of the note that comes next, where the text has it. */
export const markNote = (file: RtfFile): RtfNote => {
  file.lastNote += 1;
  const shown = String(file.lastNote);
  const note = { shown, label: file.labelOf(shown) };
  const text = storyOf(file).text();
  text.mark({ kind: 'note-mark', label: note.label }, () => text.write(shown, PLAIN_LOOK));
  return note;
};

const beginNote = (file: RtfFile): void => {
  const { label, shown } = file.pendingNote ?? markNote(file);
  file.pendingNote = null;
  const story = createRtfStory(file.nextTable, { kind: 'footnote', label });
  file.stories.push(story);
  const group = groupOf(file);
  Object.assign(group, { destination: 'text', look: PLAIN_LOOK });
  group.onClose = () => {
    story.finish();
    file.stories.pop();
    file.notes.push(...labelNote(label, story.drafts, shown));
  };
};

/** A text box stands before the paragraph that it interrupts. */
const beginBox = (file: RtfFile): void => {
  const outer = storyOf(file);
  const story = createRtfStory(file.nextTable);
  file.stories.push(story);
  file.counts.apart += 1;
  const group = groupOf(file);
  Object.assign(group, { destination: 'text', look: PLAIN_LOOK });
  group.onClose = () => {
    story.finish();
    file.stories.pop();
    outer.drafts.push(...story.drafts);
  };
};

const beginInstruction = (file: RtfFile): void => {
  file.instruction = '';
  groupOf(file).destination = 'instruction';
};

/** What a field last came to is text; of a link it is what is linked. */
const beginResult = (file: RtfFile): void => {
  const target = targetOf(file.instruction);
  file.instruction = '';
  if (target === null || groupOf(file).destination !== 'text') return;
  const text = storyOf(file).text();
  const close = text.openLink(target);
  groupOf(file).onClose = () => {
    // A link that goes over the end of its paragraph has ended with it.
    if (storyOf(file).text() === text) close();
  };
};

const targetOf = (instruction: string): string | null => {
  const [, switches = '', address] = /^\s*HYPERLINK\s+((?:\\l\s+)?)"([^"]*)"/i.exec(instruction) ?? [];
  if (address === undefined) return null;
  return switches === '' ? address : `#${address}`;
};
