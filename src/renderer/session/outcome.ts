/** What came of asking for a write, so that a caller reports only what was really done. */

/** `step`: the number of the step of undo; null where undo leaves it alone. */
export interface Written<Made = unknown> {
  readonly kind: 'written';
  readonly made: Made;
  readonly step: number | null;
}

export type Outcome<Made, Reason = never> =
  /** It is on the disk; `made` is what was built to be written, with whatever the caller put beside the change. */
  | Written<Made>
  /** When its turn came there was nothing to write, or there was a reason not to. */
  | { readonly kind: 'nothing'; readonly reason: Reason | null }
  /** Nothing was changed. The analyst has been told so, and why. */
  | { readonly kind: 'failed' };

/** Returned instead of a write: the reason why there is none. */
export class NoWrite<Reason> {
  readonly reason: Reason;

  constructor(reason: Reason) {
    this.reason = reason;
  }
}
