/** An analyst: a person, with an id that stays the same when the name changes. */
import { withoutUnseen } from '../passage/plain-signs';
import { z } from '../zod';

/** Long enough for any name, short enough for a list. */
export const MAX_NAME_LENGTH = 200;

const ShownName = z.string().overwrite(withoutUnseen);

/** Of somebody in a file: whatever others wrote, and shows. */
export const PersonName = ShownName.min(1).max(MAX_NAME_LENGTH);
export const AnalystName = ShownName.trim().min(1).max(MAX_NAME_LENGTH);

export const Analyst = z.strictObject({
  id: z.string().min(1),
  name: AnalystName,
  createdAt: z.iso.datetime(),
  /** Whose library this is; true for exactly one analyst of a library. */
  isMe: z.boolean(),
});
export type Analyst = Readonly<z.infer<typeof Analyst>>;
