/** SHA-256 fingerprints: how two analysts prove that they tagged the same text. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** 64 lower-case hexadecimal digits. */
export type Fingerprint = string;

export const fingerprintBytes = (bytes: Uint8Array): Fingerprint => bytesToHex(sha256(bytes));

/** Of the text's UTF-8 bytes, so that any language can recompute it. */
export const fingerprintText = (text: string): Fingerprint =>
  fingerprintBytes(new TextEncoder().encode(text));
