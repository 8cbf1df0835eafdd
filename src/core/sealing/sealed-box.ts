/** Bytes under a seal: AES-GCM of Web Crypto, with a key that seals nothing else. */

/** What is encrypted, and the key to it. The two are never stored in one row or one file of a zip. */
export interface SealedBox {
  readonly id: string;
  /** The nonce, then what AES-GCM made of the contents. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly key: Uint8Array<ArrayBuffer>;
}

/** What has to be new for every seal. */
export interface SealSecrets {
  readonly id: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

const KEY_BYTES = 32; // AES-256
const NONCE_BYTES = 12; // the length for which AES-GCM is made

export const freshSecrets = (): SealSecrets => ({
  id: crypto.randomUUID(),
  key: crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
  nonce: crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
});

export const sealBytes = async (
  bytes: Uint8Array<ArrayBuffer>,
  { id, key, nonce }: SealSecrets,
): Promise<SealedBox> => {
  const by = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, by, bytes));
  const all = new Uint8Array(NONCE_BYTES + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE_BYTES);
  return { id, bytes: all, key };
};

/** Null when it is not what was sealed, or the key is another. */
export const unsealBytes = async ({
  bytes,
  key,
}: Omit<SealedBox, 'id'>): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const by = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const nonce = bytes.slice(0, NONCE_BYTES);
    const sealed = bytes.slice(NONCE_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, by, sealed));
  } catch {
    return null; // Web Crypto says no more than that, on purpose
  }
};
