/** While one types, keys are words: when the field goes away under one's hands, what is typed next is still no command. */

import { chordOf, isForTyping } from '../session/chord';
import { canHaveFocus, takesLostFocus } from './keep-focus';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface TypingGuard {
  /** What is in a field that went away without being left, then again with each letter that it would have got. */
  onLost(fieldId: string, words: string): void;
  /** Tab goes to the words, if they are shown somewhere. */
  goToWords(): boolean;
}

/**
 * It must be installed before whatever else listens for keys. Commands come back with a click, Escape, Tab, or when the
 * focus goes to anything but what takes it when it is lost. Returns what stops it.
 */
export const guardTyping = ({ onLost, goToWords }: TypingGuard): (() => void) => {
  /** In which one types; null once one has acted otherwise: whatever goes away then, one has sent away. */
  let field: Field | null = null;
  let typedSince = '';
  const isGone = (): boolean => field !== null && !canHaveFocus(field);
  const tellLost = (): void => {
    if (field) onLost(field.id, field.value + typedSince);
  };

  const onFocus = ({ target }: FocusEvent): void => {
    if (isGone() && takesLostFocus(target)) return;
    field = fieldOf(target);
    typedSince = '';
  };
  const onLeft = ({ relatedTarget }: FocusEvent): void => {
    // What goes away is told while it is still there.
    if (relatedTarget === null) setTimeout(() => isGone() && tellLost());
  };
  const onAct = ({ target }: Event): void => {
    if (fieldOf(target) !== field || field === null) field = null;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (MODIFIERS.has(event.key)) return;
    if (!isGone()) {
      const at = fieldOf(event.target);
      field = at && isTypedInto(at, event) ? at : null;
      typedSince = '';
    } else if (isForTyping(chordOf(event))) keepFromCommands(event);
  };
  const keepFromCommands = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      field = null;
      if (!goToWords()) return;
    } else if (event.key === 'Escape') field = null;
    else {
      typedSince += event.key === 'Enter' ? '\n' : wordOf(event.key);
      tellLost();
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('focusin', onFocus, options);
  window.addEventListener('focusout', onLeft, options);
  window.addEventListener('keydown', onKey, options);
  for (const act of ['pointerdown', 'click', 'popstate']) window.addEventListener(act, onAct, options);
  return () => listening.abort();
};

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

const fieldOf = (target: EventTarget | null): Field | null => {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target;
  return target instanceof HTMLInputElement && TEXT_TYPES.has(target.type) && !target.readOnly
    ? target
    : null;
};

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search']);

/** Enter ends what is typed on one line. Of the chords, those that copy, paste and move are still typing. */
const isTypedInto = (field: Field, event: KeyboardEvent): boolean => {
  if (event.key === 'Enter') return field instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
  if (event.key === 'Escape' || event.key === 'Tab') return false;
  const chord = chordOf(event);
  return isForTyping(chord) || /^Mod\+(?:Shift\+)?(?:[ACVX]|Arrow\w+|Home|End|Backspace|Delete)$/.test(chord);
};

/** What a key adds to a text; named keys, such as Backspace, add nothing. */
const wordOf = (key: string): string => ([...key].length === 1 ? key : '');
