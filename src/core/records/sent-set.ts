/** A claim set as it was sent, kept while something of it has no sure place on the local paper. */

import type { PaperIdentity } from '../paper/paper';
import { z } from '../zod';
import { Annotation } from './annotation';
import { Decision } from './decision';
import { Dismissal } from './dismissal';
import { Relation } from './relation';

/**
 * Records of the local paper whose passages lie in another text. Nothing here is a file or knows of a version of one:
 * what is stored stays as it is when the files change.
 */
export const SentSet = z.strictObject({
  /** The paper that it was made on. `text`: what its passages lie in. */
  paper: z.strictObject({
    id: z.string().min(1),
    sourceName: z.string(),
    sourceHash: z.string().min(1),
    reader: z.string().min(1),
    textHash: z.string().min(1),
    metadata: z.strictObject({
      title: z.string(),
      authors: z.array(z.string()),
      number: z.string().nullable(),
      date: z.string().nullable(),
      publisher: z.string().nullable(),
      editors: z.array(z.string()),
    }),
    text: z.string().min(1),
  }),
  annotations: z.array(Annotation),
  relations: z.array(Relation),
  dismissals: z.array(Dismissal),
  /** Of a consensus. */
  decisions: z.array(Decision),
});

/** A paper of which only the text is known; by which reader it was made is not for this program to say. */
export interface SentPaper extends Omit<PaperIdentity, 'reader'> {
  readonly reader: string;
  readonly text: string;
}

export interface SentSet {
  readonly paper: SentPaper;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  readonly dismissals: readonly Dismissal[];
  readonly decisions: readonly Decision[];
}
