/** What a catalogue is: a message for each key, and the arguments that each message asks for. */
import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { en } from './en';

export type MessageKey = keyof typeof en;

/** A language: one message for each key, with the same arguments as the English one (a test compares them). */
export type Messages = Readonly<Record<MessageKey, string>>;

interface ArgumentTypes {
  readonly ICUArgument: string | number;
  readonly ICUNumberArgument: number;
  readonly ICUDateArgument: Date | number;
}

/** What each message asks for. */
export type Arguments = {
  readonly [Key in MessageKey]: Readonly<GetICUArgs<(typeof en)[Key], ArgumentTypes>>;
};

/** What follows the key: nothing where the message asks for nothing. */
export type Given<Key extends MessageKey> =
  Arguments[Key] extends Record<string, never> ? readonly [] : readonly [values: Arguments[Key]];
