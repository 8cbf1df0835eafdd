/** One message at a time: what has just been done, or what went wrong and what to do. */
export interface Notice {
  readonly kind: 'done' | 'fault';
  readonly text: string;
  /** Particulars of a fault, one a line. */
  readonly details?: readonly string[];
  /** The number of the step of undo that it tells of: it can be taken back as long as it is the last. */
  readonly undoes?: number | null;
  /** The id of a paper on which there is more to compare by now. */
  readonly compares?: string | null;
}
