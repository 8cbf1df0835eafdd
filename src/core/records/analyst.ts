/** An analyst: a person, with an id that stays the same when the name changes. */
import { z } from '../zod';

/** Long enough for any name, short enough for a list. */
export const MAX_NAME_LENGTH = 200;

export const Analyst = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(MAX_NAME_LENGTH),
  createdAt: z.iso.datetime(),
  /** Whose library this is; true for exactly one analyst of a library. */
  isMe: z.boolean(),
});
export type Analyst = Readonly<z.infer<typeof Analyst>>;
