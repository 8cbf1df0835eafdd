/**
 * The only two names of the surrounding runtime that the core uses: the Encoding standard, which browsers,
 * Node and workers all have. Everything else (DOM, Node, timers) stays unknown to the compiler here.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
