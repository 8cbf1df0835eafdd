/** Told by its first words, which nothing else begins with. */
export const isRtf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 64))
    .trimStart()
    .startsWith('{\\rtf');
