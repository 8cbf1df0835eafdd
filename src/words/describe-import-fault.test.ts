import { describe, expect, test } from 'vitest';
import { type ImportFault, MAX_PAPER_BYTES } from '#core/import/reading/import-fault';
import { describeImportFault } from './describe-import-fault';

describe('a file that should become a paper', () => {
  const IMPORT_FAULTS: [ImportFault, string][] = [
    [
      { kind: 'too-large', bytes: MAX_PAPER_BYTES + 1 },
      '“a.md” is 50.1 MB and papers may have up to 50 MB: split it and open the parts.',
    ],
    [{ kind: 'empty' }, '“a.md” has no text in it: check that it is the right file and that it was saved.'],
    [
      { kind: 'binary', offset: 1233 },
      '“a.md” is not a text file (its byte 1,234 is a control code): export it as Markdown or plain text and open that.',
    ],
    [
      { kind: 'too-deep', line: 1234 },
      '“a.md” has lists or quotations nested too deep to be read (its line 1,234): take some of the nesting out, or open it as plain text (.txt).',
    ],
    [
      { kind: 'too-deep', line: null },
      '“a.md” has lists or quotations nested too deep to be read: take some of the nesting out, or open it as plain text (.txt).',
    ],
    [
      { kind: 'scanned', pages: 3 },
      '“a.md” holds 3 pages of pictures and no text: have a program for text recognition (OCR) add the text, and open that file.',
    ],
    [
      { kind: 'out-of-time', seconds: 10 },
      '“a.md” was not read within 10 seconds, so it was given up: split it and open the parts.',
    ],
    [{ kind: 'needs-password', isWrong: false }, '“a.md” is encrypted: type its password to read it.'],
    [
      { kind: 'needs-password', isWrong: true },
      '“a.md” is encrypted, and this is not its password: try another one.',
    ],
    [
      { kind: 'needs-encoding', encoding: 'windows-1252', preview: 'The minister’s plan' },
      '“a.md” is not in UTF-8 or UTF-16. As windows-1252 it begins: “The minister’s plan”. If that reads well, open it as windows-1252; else save it as UTF-8 in a text editor.',
    ],
    [
      { kind: 'no-reader', format: 'doc' },
      '“a.md” is a Word file of the old kind (.doc): save it as .docx in Word or LibreOffice and open that.',
    ],
    [
      { kind: 'damaged' },
      '“a.md” is damaged, and nothing in it can be read: get the file again from where it came from.',
    ],
    [
      { kind: 'unreadable', reason: 'no node' },
      '“a.md” could not be read, which is a fault of Postil (no node): open it as plain text (.txt), and please report it.',
    ],
  ];

  test.each(IMPORT_FAULTS)('%o is said in one sentence', (fault, sentence) => {
    expect(describeImportFault('a.md', fault)).toBe(sentence);
  });
});
