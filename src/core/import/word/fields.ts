/** Fields: instructions, which are no text, and what they last came to, which is. */

import type { RichText } from '../office/rich-text';
import { childOf, childrenOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { isOn, numberOf } from './word-values';

export interface Field {
  phase: 'code' | 'result';
  code: string;
  /** Ends the link in the block that is being read. */
  close: (() => void) | null;
}

export const isInCode = (fields: readonly Field[]): boolean => fields.some(({ phase }) => phase === 'code');

export const stepField = (fields: Field[], mark: XmlElement, text: RichText): void => {
  const field = fields.at(-1);
  switch (mark.attributes.get('w:fldCharType')) {
    case 'begin':
      fields.push({ phase: 'code', code: '', close: null });
      break;
    case 'separate':
      if (field === undefined) break;
      field.phase = 'result';
      openField(field, text);
      break;
    case 'end':
      field?.close?.();
      fields.pop();
      break;
  }
};

export const addCode = (fields: readonly Field[], code: string): void => {
  const field = fields.at(-1);
  if (field?.phase === 'code') field.code += code;
};

/** The links of fields that go on from block to block. */
export const openFields = (fields: readonly Field[], text: RichText): void => {
  for (const field of fields) openField(field, text);
};

export const closeFields = (fields: readonly Field[]): void => {
  for (const field of fields.toReversed()) {
    field.close?.();
    field.close = null;
  }
};

const openField = (field: Field, text: RichText): void => {
  const target = field.phase === 'result' ? linkOfCode(field.code) : null;
  field.close = target === null ? null : text.openLink(target);
};

/** `HYPERLINK "https://…" \l "place" \o "hint"` */
export const linkOfCode = (code: string): string | null => {
  const words = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => ({
    isQuoted: quoted !== undefined,
    word: (quoted ?? bare ?? '').replace(/\\(["\\])/g, '$1'),
  }));
  if (words[0]?.word.toUpperCase() !== 'HYPERLINK') return null;
  let address = '';
  let place = '';
  for (let index = 1; index < words.length; index += 1) {
    const { word = '', isQuoted = false } = words[index] ?? {};
    if (isQuoted || !/^\\[a-z]$/i.test(word)) address ||= word;
    else if (/^\\[lot]$/i.test(word)) {
      index += 1;
      if (word.toLowerCase() === '\\l') place = words[index]?.word ?? '';
    }
  }
  return linkTarget(address, place);
};

/** Places that Word makes for its own lists and references lead nowhere that a reader would call a source. */
export const linkTarget = (address: string, place: string): string | null => {
  if (address !== '') return place === '' ? address : `${address}#${place}`;
  return place === '' || place.startsWith('_') ? null : `#${place}`;
};

/** Boxes and lists of old forms show what stands in no run. */
export const formText = (mark: XmlElement): string => {
  const data = childOf(mark, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box !== undefined) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    return state !== undefined && isOn(state.attributes.get('w:val')) ? '☒' : '☐';
  }
  const list = childOf(data, 'w:ddList');
  const chosen = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  return childrenOf(list, 'w:listEntry')[chosen]?.attributes.get('w:val') ?? '';
};
