/** The built page's files as both hosts send them: which file an address means, and under which headers. */
import { extname, resolve, sep } from 'node:path';

/**
 * @typedef {object} RendererFile
 * @property {string} file An absolute path inside the root; whether the file exists is for the caller to find out.
 * @property {Readonly<Record<string, string>>} headers
 */

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
};

/** The page talks to its own files and to nobody else, and no one may frame it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Vite's names carry a hash of the content, so such a file never changes under its name. */
const hashedAsset = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * @param {string} root The folder of the built page.
 * @param {string} pathname As in the address: percent-encoded, starting with '/'.
 * @returns {RendererFile | null} Null for what cannot be one of the page's files.
 */
export const locateRendererFile = (root, pathname) => {
  const path = decodePath(pathname === '/' ? '/index.html' : pathname);
  if (path === null) return null;
  const folder = resolve(root);
  const file = resolve(folder, `.${path}`);
  const contentType = contentTypes[extname(file)];
  if (!file.startsWith(folder + sep) || contentType === undefined) return null;
  return { file, headers: headersFor(path, contentType) };
};

/**
 * @param {string} pathname
 * @returns {string | null}
 */
const decodePath = (pathname) => {
  try {
    const path = decodeURIComponent(pathname);
    return path.startsWith('/') && !/[\0\\:]/.test(path) ? path : null; // `\` and `:` mean other folders on Windows
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

/**
 * @param {string} path
 * @param {string} contentType
 */
const headersFor = (path, contentType) => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': hashedAsset.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
});
