/** The part of pdf.js that works apart from the window, as a script of this program. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
