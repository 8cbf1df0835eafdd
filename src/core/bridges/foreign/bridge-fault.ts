/** What is wrong with a file of another program, as data. */
import type { Fault } from '../../files/file-fault';
import type { ImportFault } from '../../import/reading/import-fault';

export type BridgeFault =
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json'; readonly reason: string }
  /** Not JSON in the line of this number, from 1. */
  | { readonly kind: 'not-json-line'; readonly line: number; readonly reason: string }
  | { readonly kind: 'not-xml' }
  | { readonly kind: 'doctype' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'zip'; readonly fault: ImportFault }
  /** What such a file has in it: 'project.qde'. */
  | { readonly kind: 'missing-part'; readonly name: string }
  | { readonly kind: 'shape'; readonly fault: Fault }
  /** A line that is none of the format's, from 1. */
  | { readonly kind: 'wrong-line'; readonly line: number }
  /** Offsets that no reading of them makes fit: the first mark whose words are not where it says. */
  | {
      readonly kind: 'misfit';
      readonly mark: string;
      readonly said: string | null;
      readonly found: string | null;
    }
  /** Its marks are known by their words alone, and there is no text to look for them in. */
  | { readonly kind: 'needs-text' }
  | { readonly kind: 'without-text' }
  /** Nothing in it marks a text. */
  | { readonly kind: 'without-marks' }
  /** What it marks is nowhere in the text at hand, which may be that of another paper. */
  | { readonly kind: 'none-in-text' };

export type Bridged<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'fault'; readonly fault: BridgeFault };

export const bridgeFault = (fault: BridgeFault): Bridged<never> => ({ kind: 'fault', fault });
