/** What holds inside a group of braces: each begins as the one around it is, and ends without a trace. */
import { PLAIN_LOOK, type RunLook } from '../office/run-look';

export type Destination =
  | 'text'
  | 'skipped'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'created'
  | 'list-mark'
  | 'instruction';

export interface RtfGroup {
  destination: Destination;
  look: RunLook;
  font: number;
  /** How many signs stand behind each `\u` for programs that know no Unicode. */
  fallback: number;
  isDeleted: boolean;
  /** Of the stylesheet: the style that is described. */
  style: number;
  /** Ends what began with the group: a link, a note, a text box. */
  onClose: (() => void) | null;
}

export const OUTERMOST: RtfGroup = {
  destination: 'text',
  look: PLAIN_LOOK,
  font: -1,
  fallback: 1,
  isDeleted: false,
  style: 0,
  onClose: null,
};
