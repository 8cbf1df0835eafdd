/** Serves the built page to browsers of this machine, and to nobody else. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { locateRendererFile } from '../src/host/renderer-files.mjs';
import { CHALLENGE_HEADER, isProof, newSecret, PROOF_HEADER, proofOf } from './server-proof.mjs';

/**
 * @typedef {object} RendererServer
 * @property {string} url Ends in '/'.
 * @property {number} port
 * @property {Promise<'visited'>} visited Resolves when a browser has been sent the page for the first time.
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} root The folder of the built page.
 * @param {number} port 0 for any that is free.
 * @param {string | null} secret By which it proves to a second start that it is Postil; null where there will be none.
 * @returns {Promise<RendererServer>} Rejects with the system's error when the port cannot be had.
 */
export const serveRenderer = async (root, port, secret = null) => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${portOf(server)}`;
  /** @type {Promise<'visited'>} */
  const visited = new Promise((resolve) => {
    server.on('request', async (request, response) => {
      if (secret !== null) prove(secret, request, response);
      await answer(root, host, request, response).catch((error) => fail(response, error));
      if (isPage(request) && response.statusCode === 200) resolve('visited');
    });
  });
  return { url: `http://${host}/`, port: portOf(server), visited, close: () => closeServer(server) };
};

/**
 * What calls itself Postil would get the library's profile: it has to prove that it is.
 * @param {string} url
 * @param {string} secret That the Postil which serves there keeps.
 * @returns {Promise<boolean>}
 */
export const isPostilAt = async (url, secret) => {
  const challenge = newSecret();
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      headers: { [CHALLENGE_HEADER]: challenge },
      redirect: 'error',
      signal: AbortSignal.timeout(2000),
    });
    return isProof(secret, challenge, response.headers.get(PROOF_HEADER));
  } catch {
    return false; // whoever it is does not speak HTTP
  }
};

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {string} secret
 * @param {Request} request
 * @param {Response} response
 */
const prove = (secret, { headers }, response) => {
  const challenge = headers[CHALLENGE_HEADER];
  if (typeof challenge === 'string') response.setHeader(PROOF_HEADER, proofOf(secret, challenge));
};

/**
 * @param {string} root
 * @param {string} host
 * @param {Request} request
 * @param {Response} response
 */
const answer = async (root, host, request, response) => {
  response.setHeader('cross-origin-resource-policy', 'same-origin'); // no page of another site may show or run it
  // A page of another site may have its name point here (DNS rebinding); and at `localhost` the library would be another.
  if (request.headers.host !== host) return refuse(response, 403, `Postil is at http://${host}/`);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return refuse(response, 403, 'Postil answers its own page only');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET and HEAD');
  }
  const found = locateRendererFile(root, pathnameOf(request));
  const bytes = found && (await readIfThere(found.file));
  if (!found || !bytes) return refuse(response, 404, 'Not found');
  response.writeHead(200, { ...found.headers, 'content-length': bytes.length }).end(bytes);
};

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} reason
 */
const refuse = (response, status, reason) => {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, headers).end(`${reason}\n`);
};

/**
 * @param {Response} response
 * @param {unknown} error
 */
const fail = (response, error) => {
  console.error(error);
  refuse(response, 500, 'The page could not be read');
};

/** @param {string} file */
const readIfThere = async (file) => {
  try {
    return await readFile(file);
  } catch (error) {
    if (isNoFile(error)) return null;
    throw error;
  }
};

/** @param {unknown} error */
const isNoFile = (error) =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code));

/** @param {Request} request */
const pathnameOf = (request) => (request.url ?? '').replace(/[?#].*$/s, '');

/** @param {Request} request */
const isPage = (request) => request.method === 'GET' && ['/', '/index.html'].includes(pathnameOf(request));

/** @param {import('node:http').Server} server */
const portOf = (server) => {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server is not listening on a port.');
  return address.port;
};

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
const closeServer = (server) =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
