/** Serves the renderer as app://postil/…: a stable, secure origin of its own, under the content security policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { locateRendererFile } from '../host/renderer-files.mjs';
import { APP_HOST, APP_SCHEME } from './own-address';

const RENDERER = join(import.meta.dirname, '../renderer');

/** Before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};

export const setupAppProtocol = (session: Session): void => {
  session.protocol.handle(APP_SCHEME, ({ url }) => answer(new URL(url)));
};

const answer = async (url: URL): Promise<Response> => {
  const located = url.host === APP_HOST ? locateRendererFile(RENDERER, url.pathname) : null;
  if (!located) return notFound();
  try {
    return new Response(await readFile(located.file), { headers: located.headers });
  } catch (error) {
    if (isAbsence(error)) return notFound();
    throw error;
  }
};

const notFound = (): Response => new Response('Not found', { status: 404 });

const isAbsence = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
};
