/** What came of asking for a write: the caller says nothing of what was not done. */

export type Outcome<Made, Reason = never> =
  /** It is on the disk; `made` is what was built to be written, with whatever the caller put beside the change. */
  | { readonly kind: 'written'; readonly made: Made }
  /** There was nothing to write by the time that its turn came, or a reason not to. */
  | { readonly kind: 'nothing'; readonly reason: Reason | null }
  /** Nothing was changed; that and why has been shown. */
  | { readonly kind: 'failed' };

/** Built in place of a write: why there is none. */
export class NoWrite<Reason> {
  readonly reason: Reason;

  constructor(reason: Reason) {
    this.reason = reason;
  }
}
