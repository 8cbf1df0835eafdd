/** The published JSON Schemas, made from the schemas that the program itself checks with. */
import { z } from '../zod';
import { ClaimSetFile } from './claim-set-file';
import { LibraryFile } from './library-file';

const ID_BASE = 'urn:postil:schema:';

/** By the name under which `resources/schemas` publishes it; those of older versions stay there as they were. */
export const publishedSchemas = (): Record<string, object> => ({
  'claim-set-3.schema.json': describeAs('claim-set:3', 'Postil claim set, version 3', ClaimSetFile),
  'library-6.schema.json': describeAs('library:6', 'Postil library, version 6', LibraryFile),
});

const describeAs = (id: string, title: string, schema: z.ZodType): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: `${ID_BASE}${id}`, title, ...rest };
};
