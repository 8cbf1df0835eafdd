/** What PDFs may ask for that is not in them, fonts and character maps: the program's own files, read when needed. */

/** By name, for example 'FoxitSerif.pfb' or '90ms-RKSJ-H.bcmap'. */
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
        '../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
      ],
      { query: '?url', import: 'default', eager: true },
    ),
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

/** Asked by pdf.js. */
export class BundledPdfData {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = ADDRESSES.get(filename);
    if (address === undefined) throw new Error(`${filename} is not part of this program`);
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}
