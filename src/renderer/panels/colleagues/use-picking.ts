/** What is selected in a field that holds a stretch of a text, and the words that one looks for in all of it. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { findInFolded } from '#core/paper/search';
import { stretchAround } from '#core/paper/stretch';
import { foldText } from '#core/passage/fold';
import { isEmpty, type TextRange } from '#core/passage/range';
import { uncutWords } from '#core/passage/whole-words';

export interface Picking {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly stretch: TextRange;
  /** In the whole text; empty where nothing is selected. */
  readonly selected: TextRange;
  readonly words: string;
  readonly hits: readonly TextRange[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  look(words: string): void;
  /** Selects the next hit behind what is selected, or the one before it, and has the field take the focus. */
  step(direction: 1 | -1): void;
  /** Takes over what the analyst has selected in the field. */
  follow(): void;
  growToWords(): void;
  goEarlier(): void;
  goLater(): void;
}

/** What is to come into sight once the stretch around it is in the field. */
interface Aim {
  readonly range: TextRange;
  readonly isFocused: boolean;
}

/** `near`: what is in sight at first, and selected unless it is empty. */
export const usePicking = (text: string, near: TextRange): Picking => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [stretch, setStretch] = useState(() => stretchAround(text, near.from));
  const [selected, setSelected] = useState(near);
  const [aim, setAim] = useState<Aim>({ range: near, isFocused: false });
  const [words, setWords] = useState('');
  const isLooking = words.trim() !== '';
  const folded = useMemo(() => (isLooking ? foldText(text) : null), [text, isLooking]);
  const hits = useMemo(() => (folded ? findInFolded(folded, words) : []), [folded, words]);

  useEffect(() => {
    if (field.current) bringIntoSight(field.current, stretch, aim);
  }, [stretch, aim]);

  const go = (range: TextRange, isFocused: boolean): void => {
    const isHere = stretch.from <= range.from && range.to <= stretch.to;
    if (!isHere) setStretch(stretchAround(text, range.from));
    setSelected(range);
    setAim({ range, isFocused });
  };
  const goTo = (place: number): void => {
    setStretch(stretchAround(text, place));
    setSelected({ from: place, to: place });
    setAim({ range: { from: place, to: place }, isFocused: false });
  };
  const inField = (): TextRange | null =>
    field.current && {
      from: stretch.from + field.current.selectionStart,
      to: stretch.from + field.current.selectionEnd,
    };
  return {
    field,
    stretch,
    selected,
    words,
    hits,
    hasEarlier: stretch.from > 0,
    hasLater: stretch.to < text.length,
    look: setWords,
    step: (direction) => {
      const next = hitBeside(hits, selected, direction);
      if (next) go(next, true);
    },
    follow: () => setSelected(inField() ?? selected),
    growToWords: () => {
      const range = inField();
      if (!range || isEmpty(range)) return;
      const grown = uncutWords(text, range);
      field.current?.setSelectionRange(grown.from - stretch.from, grown.to - stretch.from);
      setSelected(grown);
    },
    goEarlier: () => goTo(stretch.from),
    goLater: () => goTo(stretch.to),
  };
};

/** Behind the last one comes the first. */
const hitBeside = (
  hits: readonly TextRange[],
  { from }: TextRange,
  direction: 1 | -1,
): TextRange | undefined =>
  direction > 0
    ? (hits.find((hit) => hit.from > from) ?? hits[0])
    : (hits.findLast((hit) => hit.from < from) ?? hits.at(-1));

/** Chromium does not scroll a field to what is selected in it by a script: how high the text before it is, is measured. */
const bringIntoSight = (field: HTMLTextAreaElement, { from }: TextRange, { range, isFocused }: Aim): void => {
  const { value } = field;
  field.value = value.slice(0, range.from - from);
  const above = field.scrollHeight;
  field.value = value;
  field.setSelectionRange(range.from - from, range.to - from);
  field.scrollTop = above > field.clientHeight ? above - field.clientHeight / 3 : 0;
  if (isFocused) field.focus({ preventScroll: true });
};
