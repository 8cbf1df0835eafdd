/** Fields of a file that this version does not know: kept as they came, to be written again where they stood. */
import { z } from '../zod';

/** A level of the file. Lists have what is `within` them by the `id` of the item, or by its index where it has none. */
export interface ExtraFields {
  /** What stands there beside the fields that are known: any JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** By the names of the known fields, or by the items, in which there are more. */
  readonly within: Readonly<Record<string, ExtraFields>>;
}

export const ExtraFields: z.ZodType<ExtraFields> = z.strictObject({
  fields: z.record(z.string(), z.unknown()),
  get within() {
    return z.record(z.string(), ExtraFields);
  },
});
