/** Key chords: read from an event, shown to people, and in Electron's words for the menu. */
import { keyName } from '../words/key-name';

export const isMac = (): boolean => navigator.platform.startsWith('Mac');

/**
 * 'Mod+Shift+Z' for the event of pressing it; letters are upper case, Shift is left out for signs such as '?'.
 * The modifier that is not Mod here (Ctrl on a Mac, the Windows key elsewhere) is named too: a letter pressed with
 * it is not the letter.
 */
export const chordOf = (event: KeyboardEvent): string => {
  const key = keyOf(event);
  const parts = [...modifiersOf(event), event.shiftKey && !isSign(key) ? 'Shift' : '', key];
  return parts.filter(Boolean).join('+');
};

/** As it is printed on the analyst's keyboard. */
export const showChord = (chord: string): string =>
  chord
    .split('+')
    .map((part) => NAMES[part] ?? (part === 'Mod' && isMac() ? '⌘' : keyName(part === 'Mod' ? 'Ctrl' : part)))
    .join('+');

/** Null for a key that Electron has no word for. */
export const acceleratorOf = (chord: string): string | null => {
  if (!/^[\x21-\x7e]+$/.test(chord)) return null;
  return chord.replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
};

/** Whether some key press makes this chord. What is stored may be any text at all. */
export const isChord = (text: string): boolean => {
  const key = /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(.+)$/u.exec(text)?.[1] ?? '';
  if (NAMED_KEY.test(key)) return !(key === 'Plus' && text.includes('Shift'));
  const isCharacter = /^[^\p{White_Space}\p{Control}+]$/u.test(key) && upperCase(key) === key;
  return isCharacter && !(isSign(key) && text.includes('Shift'));
};

/** One character, which speech input or a stray finger types easily: these can be switched off. */
export const isSingleKey = (chord: string): boolean => /^(?:Shift\+)?(?:.|Plus|Space)$/u.test(chord);

/** Whether it types, edits or moves where one can type. */
export const isForTyping = (chord: string): boolean => !chord.includes('Mod') && !/F\d+$/.test(chord);

/** Windows reports AltGr, which types a sign, as Ctrl and Alt together. */
const modifiersOf = (event: KeyboardEvent): readonly string[] => {
  if (event.ctrlKey && event.altKey && isAltGraph(event)) return [];
  const [isMod, isOther] = isMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  const other = isMac() ? 'Ctrl' : 'Meta';
  return [isMod ? 'Mod' : '', isOther ? other : '', event.altKey ? 'Alt' : ''];
};

const keyOf = (event: KeyboardEvent): string => {
  const { key } = event;
  return (
    printedSign(event) ?? (isOfLatin(event) ? null : letterAt(event.code)) ?? KEY_NAMES[key] ?? upperCase(key)
  );
};

/** On a Mac, Option makes other signs of these two keys (≤ of a comma); what is printed on them is meant. */
const printedSign = ({ code, altKey, shiftKey }: KeyboardEvent): string | undefined =>
  isMac() && altKey ? PRINTED[code]?.[shiftKey ? 1 : 0] : undefined;

const PRINTED: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
};

/**
 * A Latin layout says which letter it is, wherever it lies. On any other the letter is the one that is printed
 * there on a keyboard for both, and so it is for a dead key, and on a Mac for what Option makes of a letter.
 */
const isOfLatin = (event: KeyboardEvent): boolean => {
  if (isAltGraph(event)) return true;
  if (event.key === 'Dead' || (isMac() && event.altKey)) return false;
  return !/^(?!\p{Script=Latin})[\p{Letter}\p{Mark}]/u.test(event.key);
};

const isAltGraph = (event: KeyboardEvent): boolean => event.getModifierState('AltGraph');

const letterAt = (code: string): string | null => /^Key([A-Z])$/.exec(code)?.[1] ?? null;

/** Some letters have no capital of one character. */
const upperCase = (key: string): string => {
  const upper = key.toUpperCase();
  return isLetter(key) && isLetter(upper) ? upper : key;
};

const isLetter = (key: string): boolean => /^\p{Letter}$/u.test(key);

const isSign = (key: string): boolean => key === 'Plus' || (/^.$/u.test(key) && !isLetter(key));

/** Characters that would be misread inside a chord. */
const KEY_NAMES: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' };

const NAMED_KEY =
  /^(?:F\d{1,2}|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Insert|Delete|Backspace|Escape|Enter|Tab|Space|Plus)$/;

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Plus: '+',
};
