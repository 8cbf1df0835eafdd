/** Whether bytes are a web page or a page saved with its parts, whatever the file is called. */

export const isWebPage = (bytes: Uint8Array): boolean => WHOLE_PAGE.test(beginningOf(bytes));

/** Nothing but comments and declarations stands in front of a page. Markdown that has pieces of one begins otherwise. */
const WHOLE_PAGE = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)*(?:<!doctype\s+html\b|<html[\s>])/i;

export const isSavedPage = (bytes: Uint8Array): boolean => {
  const [header = ''] = beginningOf(bytes)
    .trimStart()
    .split(/\r?\n\r?\n/, 1);
  return (
    /^[\w-]+:/.test(header) &&
    /^mime-version:/im.test(header) &&
    /^content-type:\s*multipart\/related\b/im.test(header)
  );
};

/** Programs that save pages put a comment of some length in front. */
const BEGINNING = 4096;

const beginningOf = (bytes: Uint8Array): string => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, BEGINNING));
};
