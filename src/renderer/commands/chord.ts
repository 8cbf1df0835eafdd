/** Key chords: read from an event, shown to people, and in Electron's words for the menu. */

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** 'Mod+Shift+Z' for the event of pressing it; letters are upper case, Shift is left out for signs such as '?'. */
export const chordOf = (event: KeyboardEvent): string => {
  const isLetter = /^\p{Letter}$/u.test(event.key);
  const isSign = event.key.length === 1 && !isLetter;
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const parts = [
    mod ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
    isLetter ? event.key.toUpperCase() : event.key,
  ];
  return parts.filter(Boolean).join('+');
};

/** As it is printed on the analyst's keyboard. */
export const showChord = (chord: string): string =>
  chord
    .split('+')
    .map((part) => NAMES[part] ?? (part === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : part))
    .join('+');

export const acceleratorOf = (chord: string): string =>
  chord.replace('Mod', 'CmdOrCtrl').replace('ArrowUp', 'Up').replace('ArrowDown', 'Down');

/** A single character types a letter wherever one can type; such chords act in the reader only. */
export const isSingleKey = (chord: string): boolean => !chord.includes('Mod') && !/^F\d+$/.test(chord);

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
};
