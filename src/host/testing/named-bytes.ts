/** A file as a test gives it to a host or gets it back. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
