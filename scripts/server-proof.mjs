/** How a second start knows that it is Postil that answers on the port: by a secret that only this user can read. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is asked, once and never again, and what answers it. */
export const CHALLENGE_HEADER = 'x-postil-challenge';
export const PROOF_HEADER = 'x-postil-proof';

export const newSecret = () => randomBytes(32).toString('hex');

/**
 * @param {string} secret
 * @param {string} challenge
 */
export const proofOf = (secret, challenge) => createHmac('sha256', secret).update(challenge).digest('hex');

/**
 * @param {string} secret
 * @param {string} challenge
 * @param {string | null} proof
 */
export const isProof = (secret, challenge, proof) => {
  const wanted = Buffer.from(proofOf(secret, challenge));
  const given = Buffer.from(proof ?? '');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

/**
 * For the starts to come. Whoever serves another port has another secret, so that none can pass a question on.
 * @param {string} folder The analyst's own.
 * @param {number} port
 * @param {string} secret
 */
export const keepSecret = (folder, port, secret) => {
  mkdirSync(folder, { recursive: true });
  const draft = `${secretFile(folder, port)}.tmp`;
  writeFileSync(draft, secret, { mode: 0o600 });
  renameSync(draft, secretFile(folder, port));
};

/**
 * @param {string} folder
 * @param {number} port
 * @returns {string | null} Null where no Postil of this user ever served that port.
 */
export const keptSecret = (folder, port) => {
  try {
    return readFileSync(secretFile(folder, port), 'utf8');
  } catch {
    return null;
  }
};

/**
 * @param {string} folder
 * @param {number} port
 */
const secretFile = (folder, port) => join(folder, `server-${port}.secret`);
