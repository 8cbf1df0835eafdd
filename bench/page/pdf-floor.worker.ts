/** The least that reading a PDF takes: pdf.js goes through the drawing of every page, and nothing is made of it. */
import { openPdf } from '#core/import/pdf/page/pdfjs';

addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  const pdf = await openPdf(data, null);
  for (let number = 1; number <= pdf.document.numPages; number += 1) {
    const page = await pdf.document.getPage(number);
    await page.getOperatorList();
    page.cleanup();
  }
  postMessage(DONE);
});

/** pdf.js has messages of its own. */
export const DONE = 'all pages gone through';
