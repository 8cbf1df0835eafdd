/** What the palette lists for the words typed: commands and annotations, in groups, the better group first. */
import { t } from '#catalogue/translate';
import type { Annotation } from '#core/records/annotation';
import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { showPalette } from '../commands/view/show-palette';
import type { Workbench } from '../session/workbench';
import { findAnnotations, findNamed } from '../words/search-words';

export interface CommandEntry {
  readonly kind: 'command';
  readonly command: Command;
  readonly label: string;
  readonly otherWords: string;
  readonly isEnabled: boolean;
  /** What is missing; empty when nothing is, or the command does not say. */
  readonly why: string;
}

export interface AnnotationEntry {
  readonly kind: 'annotation';
  readonly annotation: Annotation;
  readonly isEnabled: true;
}

export type PaletteEntry = CommandEntry | AnnotationEntry;

export interface PaletteGroup {
  readonly kind: 'commands' | 'annotations';
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

export interface PaletteResults {
  readonly groups: readonly PaletteGroup[];
  readonly commandCount: number;
  readonly annotationCount: number;
  readonly shownAnnotations: number;
}

/** More than one looks through; a further word finds better. */
const MOST_ANNOTATIONS = 30;

export const resultsFor = (
  workbench: Workbench,
  annotations: readonly Annotation[],
  words: readonly string[],
  recent: readonly string[],
): PaletteResults => {
  const entries = commands.filter((command) => command !== showPalette).map((one) => entryOf(workbench, one));
  if (words.length === 0) return groupsOf([recentFirst(entries, recent), []], true);
  const named = findNamed(entries, words);
  const found = findAnnotations(annotations, words);
  return groupsOf([named.items, found.items], named.items.length > 0 && named.rank <= found.rank);
};

export const entryId = (entry: PaletteEntry): string =>
  entry.kind === 'command' ? `palette-${entry.command.id}` : `palette-annotation-${entry.annotation.id}`;

const entryOf = (workbench: Workbench, command: Command): CommandEntry => {
  const isEnabled = command.isEnabled(workbench);
  return {
    kind: 'command',
    command,
    label: command.label(workbench),
    otherWords: [command.id.replaceAll('-', ' '), command.keywords?.() ?? ''].join(' '),
    isEnabled,
    why: isEnabled ? '' : (command.whyDisabled?.(workbench) ?? ''),
  };
};

const recentFirst = (
  entries: readonly CommandEntry[],
  recent: readonly string[],
): readonly CommandEntry[] => {
  const place = ({ command }: CommandEntry): number =>
    recent.indexOf(command.id) + 1 || Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => place(a) - place(b));
};

const groupsOf = (
  [named, found]: readonly [readonly CommandEntry[], readonly Annotation[]],
  areCommandsFirst: boolean,
): PaletteResults => {
  const shown = found.slice(0, MOST_ANNOTATIONS);
  const groups: readonly PaletteGroup[] = [
    { kind: 'commands', label: t('keys.commands'), entries: named },
    {
      kind: 'annotations',
      label: t('app.tab-annotations'),
      entries: shown.map((annotation) => ({ kind: 'annotation', annotation, isEnabled: true })),
    },
  ];
  const ordered = areCommandsFirst ? groups : groups.toReversed();
  return {
    groups: ordered.filter(({ entries }) => entries.length > 0),
    commandCount: named.length,
    annotationCount: found.length,
    shownAnnotations: shown.length,
  };
};
