/** Values on their way between page and main process, which share nothing but text: JSON, and bytes as base64. */

const BYTES = '$bytes';
/** String.fromCharCode takes its characters as arguments, of which there is a most. */
const CHUNK = 0x8000;

export const toIpcJson = (value: unknown): string => {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'function' || typeof item === 'symbol') {
      throw new Error('An object could not be cloned.'); // as Electron says it
    }
    return item instanceof Uint8Array ? { [BYTES]: toBase64(item) } : item;
  });
};

export const fromIpcJson = (text: string): unknown =>
  JSON.parse(text, (_key, item: unknown) => {
    const base64 = typeof item === 'object' && item !== null && BYTES in item ? item[BYTES] : undefined;
    return typeof base64 === 'string' ? fromBase64(base64) : item;
  });

// Buffer would be shorter, but the page has none.
const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(binary);
};

const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
