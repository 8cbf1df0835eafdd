/** The palette's list: what was found, in groups, with the words marked. The field keeps the focus. */

import { memo, type ReactElement, useEffect } from 'react';
import { t } from '#catalogue/translate';
import { quotedWords } from '#core/passage/passage';
import type { Annotation } from '#core/records/annotation';
import { TAG_LETTERS, tagName } from '#words/tags';
import { keysOf } from '../keys/command-keys';
import { showChord } from '../session/chord';
import { excerptOf, markWords } from '../words/match-words';
import { type CommandEntry, entryId, type PaletteEntry, type PaletteResults } from './palette-entries';

export interface PaletteListProps {
  readonly id: string;
  readonly results: PaletteResults;
  readonly words: readonly string[];
  readonly active: PaletteEntry | undefined;
  readonly onPoint: (entry: PaletteEntry) => void;
  readonly onRun: (entry: PaletteEntry) => void;
}

/** In characters. */
const QUOTE_LENGTH = 160;
const NOTE_LENGTH = 110;

export const PaletteList = ({
  id,
  results,
  words,
  active,
  onPoint,
  onRun,
}: PaletteListProps): ReactElement => {
  const activeId = active && entryId(active);
  useEffect(() => {
    const element = activeId === undefined ? null : document.getElementById(activeId);
    element?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    <div id={id} className="palette-list" role="listbox" aria-label={t('palette.found')} hidden={!active}>
      {results.groups.map(({ kind, label, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={kind} role="group" aria-labelledby={`palette-${kind}`}>
          <p id={`palette-${kind}`} className="palette-group" role="presentation">
            {label}
          </p>
          {entries.map((entry) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens for the keys of all options
            <div
              key={entryId(entry)}
              id={entryId(entry)}
              className="palette-entry"
              role="option"
              tabIndex={-1}
              aria-selected={entry === active}
              aria-disabled={!entry.isEnabled}
              onPointerDown={keepFocus}
              onPointerMove={() => onPoint(entry)}
              onClick={() => onRun(entry)}
            >
              {entry.kind === 'command' ? (
                <CommandLine entry={entry} words={words} />
              ) : (
                <AnnotationLine annotation={entry.annotation} words={words} />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

/* Lines are remembered: moving through the list draws two of them anew, not all. */

interface CommandLineProps {
  readonly entry: CommandEntry;
  readonly words: readonly string[];
}

const CommandLine = memo(({ entry, words }: CommandLineProps): ReactElement => {
  const [key] = keysOf(entry.command);
  return (
    <>
      <span className="palette-label">
        <Marked text={entry.label} words={words} />
        {entry.why && <small> {entry.why}</small>}
      </span>
      {key && <kbd>{showChord(key)}</kbd>}
    </>
  );
});

interface AnnotationLineProps {
  readonly annotation: Annotation;
  readonly words: readonly string[];
}

const AnnotationLine = memo(({ annotation, words }: AnnotationLineProps): ReactElement => {
  const { tag, passages, note } = annotation;
  const quote = excerptOf(quotedWords(passages), words, QUOTE_LENGTH);
  return (
    <>
      <span className={`tag-letter tag-${tag}`} aria-hidden="true">
        {TAG_LETTERS[tag]}
      </span>
      <span className="palette-annotation">
        <span className="for-readers">{tagName(tag)}: </span>
        <span className="palette-quote" dir="auto">
          <Marked text={quote} words={words} />
        </span>
        {note !== '' && (
          <span className="palette-note" dir="auto">
            <Marked text={excerptOf(note, words, NOTE_LENGTH)} words={words} />
          </span>
        )}
      </span>
    </>
  );
});

const Marked = ({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly string[];
}): ReactElement => (
  <>
    {markWords(text, words).map(({ text: part, isMatch }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other identity, and are made anew together
      isMatch ? <mark key={index}>{part}</mark> : part,
    )}
  </>
);

const keepFocus = (event: { preventDefault(): void }): void => event.preventDefault();
