/** What the menu of the text offers at a place: commands, the annotations that lie there, and the case while comparing. */
import { t } from '#catalogue/translate';
import { casesAt } from '#core/cases/cases-at';
import type { Annotation } from '#core/records/annotation';
import { shorten } from '#words/shorten';
import { annotationsFor } from '../actions/annotate/point-for-menu';
import { addPassageCommand } from '../commands/annotate/add-passage';
import { deleteAnnotation } from '../commands/annotate/delete-annotation';
import { editLabels } from '../commands/annotate/edit-labels';
import { editNote } from '../commands/annotate/edit-note';
import { editLikelihood } from '../commands/annotate/judgement-commands';
import { endMoveOf, passageEndCommands } from '../commands/annotate/passage-end-commands';
import { relateAnnotation } from '../commands/annotate/relate-annotation';
import { removePassageCommand } from '../commands/annotate/remove-passage';
import { repeatTag } from '../commands/annotate/repeat-tag';
import { retagCommands } from '../commands/annotate/retag-commands';
import { showDetails } from '../commands/annotate/show-details';
import { splitAnnotationCommand } from '../commands/annotate/split-annotation';
import { tagCommands } from '../commands/annotate/tag-commands';
import { searchSelection } from '../commands/go/search-commands';
import type { Command } from '../commands/kit/command';
import type { WayToDecide } from '../compare/common/ways-to-decide';
import { copySelected } from '../design/copy-selected';
import type { MenuGroup, MenuItem } from '../design/floating/menu-list';
import { keysOf } from '../keys/command-keys';
import type { MenuRequest } from '../reader/reader-ground';
import { showChord } from '../session/chord';
import type { CompareSession } from '../session/compare-session';
import type { PaperSession } from '../session/paper-session';
import type { Workbench } from '../session/workbench';

export interface MenuPlace {
  readonly workbench: Workbench;
  readonly session: PaperSession;
  readonly request: MenuRequest;
  /** Of the case that is looked at. */
  readonly ways: readonly WayToDecide[];
}

export const textMenuGroups = (place: MenuPlace): readonly MenuGroup[] =>
  groupsAt(place).filter(({ items }) => items.length > 0);

const groupsAt = (place: MenuPlace): readonly MenuGroup[] => {
  const { session, request, workbench } = place;
  const { comparing, chosenId } = session.state.value;
  if (request.isForSelection) return forSelection(workbench, chosenId !== null);
  if (comparing) return [...forCase(place, comparing), tagging(workbench)];
  const here = annotationsFor(session, request);
  return here.some(({ id }) => id === chosenId)
    ? [allHere(session, here), ...forAnnotation(workbench)]
    : [tagging(workbench)];
};

const forSelection = (workbench: Workbench, hasChosen: boolean): readonly MenuGroup[] => [
  tagging(workbench),
  { id: 'chosen', items: hasChosen ? usable(workbench, [addPassageCommand]) : [] },
  { id: 'words', items: [copyItem(), commandItem(workbench, searchSelection)] },
];

/** With nothing selected, what these tag is the sentence at the caret. */
const tagging = (workbench: Workbench): MenuGroup => ({
  id: 'tag',
  items: [
    ...tagCommands.map((command) => commandItem(workbench, command)),
    ...usable(workbench, [repeatTag]),
  ],
});

const forAnnotation = (workbench: Workbench): readonly MenuGroup[] => {
  const all = (commands: readonly Command[]): readonly MenuItem[] =>
    commands.map((command) => commandItem(workbench, command));
  return [
    { id: 'say', items: all([showDetails, editNote, editLikelihood, editLabels, relateAnnotation]) },
    { id: 'retag', items: all(retagCommands) },
    {
      id: 'passage',
      items: [...all(WORD_MOVES), ...usable(workbench, [splitAnnotationCommand, removePassageCommand])],
    },
    { id: 'delete', items: [{ ...commandItem(workbench, deleteAnnotation), isDanger: true }] },
  ];
};

/** By character one goes on with the keys. */
const WORD_MOVES = passageEndCommands.filter((command) => endMoveOf(command)?.kind.unit === 'word');

/** Which of several annotations that lie over one another the rest is about. */
const allHere = (session: PaperSession, here: readonly Annotation[]): MenuGroup => ({
  id: 'here',
  name: t('text-menu.annotations-here'),
  items: here.length < 2 ? [] : here.map((annotation) => choiceItem(session, annotation)),
});

const choiceItem = (session: PaperSession, { id, tag, passages }: Annotation): MenuItem => ({
  id,
  name: t('common.tagged', { tag, words: shorten(passages[0]?.quote.exact ?? '', WORDS) }),
  isChecked: id === session.state.value.chosenId,
  onChoose: () => session.choose(id, false),
});

/** In characters. */
const WORDS = 40;

const forCase = (
  { request: { offset }, ways }: MenuPlace,
  comparing: CompareSession,
): readonly MenuGroup[] => {
  const { result, current } = comparing.state.value;
  const here = offset === null ? [] : casesAt(result?.cases ?? [], offset);
  const isLookedAt = here.some(({ key }) => key === current?.key);
  const others = here.length - (isLookedAt ? 1 : 0);
  const look: MenuItem = {
    id: 'look',
    name: t(isLookedAt ? 'text-menu.look-at-next' : 'text-menu.look'),
    keys: 'Enter',
    onChoose: () => offset !== null && comparing.pointAtNext(offset),
  };
  return [
    { id: 'look', items: others > 0 ? [look] : [] },
    { id: 'decide', items: isLookedAt ? [...ways].sort(inOrder).map(wayItem) : [] },
  ];
};

/** Nothing of all that comes last, as on the screen. */
const inOrder = (a: WayToDecide, b: WayToDecide): number =>
  (a.number || Number.MAX_SAFE_INTEGER) - (b.number || Number.MAX_SAFE_INTEGER);

const wayItem = ({ number, label, hasKey, press }: WayToDecide): MenuItem => ({
  id: `way-${number}`,
  name: label,
  keys: hasKey ? `${number}` : undefined,
  onChoose: press,
});

const commandItem = (workbench: Workbench, command: Command): MenuItem => {
  const [key] = keysOf(command);
  const isEnabled = command.isEnabled(workbench);
  return {
    id: command.id,
    name: command.label(workbench),
    keys: key && showChord(key),
    why: isEnabled ? undefined : (command.whyDisabled?.(workbench) ?? ''),
    onChoose: () => void command.run(workbench),
  };
};

/** Where there is nothing to do with them, they would only be in the way. */
const usable = (workbench: Workbench, commands: readonly Command[]): readonly MenuItem[] =>
  commands.filter((one) => one.isEnabled(workbench)).map((one) => commandItem(workbench, one));

/** As the browser itself copies: what is seen selected, by its own key. */
const copyItem = (): MenuItem => ({
  id: 'copy',
  name: t('menu.copy'),
  keys: showChord('Mod+C'),
  onChoose: copySelected,
});
