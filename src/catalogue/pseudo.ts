/** English made strange: accented, longer, in brackets. Arguments, plurals and tags stay as they are. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { MessageKey, Messages } from './messages';

export const pseudo = (messages: Messages): Messages => {
  const made = Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)] as const);
  return { ...messages, ...(Object.fromEntries(made) satisfies Partial<Record<MessageKey, string>>) };
};

const pseudoMessage = (message: string): string => `[${printAST(parse(message).map(strange))}]`;

const strange = (element: MessageFormatElement): MessageFormatElement => {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: accented(longer(element.value)) };
    case TYPE.select:
    case TYPE.plural:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(strange) },
          ]),
        ),
      };
    case TYPE.tag:
      return { ...element, children: element.children.map(strange) };
    default:
      return element;
  }
};

const accented = (words: string): string => [...words].map((letter) => ACCENTS[letter] ?? letter).join('');

/** German and French need about a third more room than English, short words more. */
const longer = (words: string): string => (words.trim() === '' ? words : words.replace(/[aeiou]/giu, '$&$&'));

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};
