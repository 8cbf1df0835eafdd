/** A page saved with all its parts in one file (MHTML): which part is the page, and its bytes. */

export interface SavedPage {
  readonly bytes: Uint8Array;
  /** What the part says of its encoding. */
  readonly encoding: string | null;
  /** Where the page was. */
  readonly address: string | null;
}

/** Null when no part of the file is a page. Pictures and frames in it are other parts, which stay unread. */
export const pageOfSaved = (file: Uint8Array): SavedPage | null => {
  const whole = readPart(bytesToText(file));
  const boundary = parameter(whole.headers.get('content-type') ?? '', 'boundary');
  if (boundary === null) return null;
  const parts = splitParts(whole.body, boundary).map(readPart);
  const pages = parts.filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''),
  );
  const start = parameter(whole.headers.get('content-type') ?? '', 'start');
  const page = pages.find(({ headers }) => start !== null && headers.get('content-id') === start) ?? pages[0];
  if (page === undefined) return null;
  const { headers } = page;
  return {
    bytes: decodeBody(page.body, headers.get('content-transfer-encoding') ?? ''),
    encoding: parameter(headers.get('content-type') ?? '', 'charset'),
    address: headers.get('content-location') ?? whole.headers.get('snapshot-content-location') ?? null,
  };
};

interface Part {
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const readPart = (source: string): Part => {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end === null ? source : source.slice(0, end.index);
  const lines = head
    .trimStart()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
    }),
  );
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) };
};

const parameter = (header: string, name: string): string | null => {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header) ?? [];
  return quoted ?? plain ?? null;
};

/** A part ends in front of the line end before the next boundary. */
const splitParts = (body: string, boundary: string): string[] => {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const last = parts.findIndex((part) => part.startsWith('--'));
  return (last < 0 ? parts : parts.slice(0, last)).map((part) =>
    part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''),
  );
};

const decodeBody = (body: string, encoding: string): Uint8Array => {
  if (/^quoted-printable$/i.test(encoding)) return textToBytes(decodeQuoted(body));
  return /^base64$/i.test(encoding) ? decodeBase64(body) : textToBytes(body);
};

const decodeQuoted = (body: string): string =>
  body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const decodeBase64 = (body: string): Uint8Array => {
  const digits = body.replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let index = 0; index < digits.length; index += 1) {
    bits = ((bits << 6) | DIGITS.indexOf(digits.charAt(index))) & 0xffffff;
    const left = (index * 6 + 6) % 8;
    if (index % 4 > 0) {
      bytes[at] = (bits >> left) & 0xff;
      at += 1;
    }
  }
  return bytes;
};

/** A letter for each byte. */
const bytesToText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
};

/** Few enough to be arguments of one call. */
const CHUNK = 8192;

const textToBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
