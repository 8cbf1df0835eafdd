/** Says a message in the language that is set: the one way to any word that people read. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import type { Given, MessageKey, Messages } from './messages';

interface Spoken {
  /** BCP 47: also how numbers, dates, lists and plurals are written. */
  readonly locale: string;
  readonly messages: Messages;
}

let spoken: Spoken = { locale: 'en', messages: en };
/** Messages are parsed when they are first said: most of them are not, while the window comes up. */
let formats = new Map<MessageKey, IntlMessageFormat>();

export const speak = (next: Spoken): void => {
  spoken = next;
  formats = new Map();
};

export const locale = (): string => spoken.locale;

/** The message with its values: `t('library.papers-added', { count: 2 })`. */
export const t = <Key extends MessageKey>(key: Key, ...[values]: Given<Key>): string => {
  const message = spoken.messages[key];
  if (isPlain(message)) return message;
  return String(formatOf(key, message).format<string>(values));
};

/** A piece of a message that is shown as more than words: what a tag in it (`<b>…</b>`) is made into. */
export type Wrap<Node> = (children: readonly (string | Node)[]) => Node;

/** The message in pieces, where some of its words are in tags: `<link>the guide</link>`. */
export const tParts = <Key extends MessageKey, Node>(
  key: Key,
  tags: Readonly<Record<string, Wrap<Node>>>,
  ...[values]: Given<Key>
): readonly (string | Node)[] => {
  const made = formatOf(key, spoken.messages[key]).format<string | Node>({ ...values, ...tags });
  return Array.isArray(made) ? made : [made];
};

/** What needs no parser: most messages are words alone. A doubled apostrophe stands for one. */
const isPlain = (message: string): boolean => !/[{<']/.test(message);

const formatOf = (key: MessageKey, message: string): IntlMessageFormat => {
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(message, spoken.locale);
  formats.set(key, format);
  return format;
};
