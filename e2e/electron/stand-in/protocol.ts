/** Electron's `protocol`: serves what the program's own handler answers, over a loopback server. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { CustomScheme } from 'electron';
import { fromChromium, registerScheme } from './app-address';
import { refuseMissing } from './refuse-missing';

type Handler = (request: Request) => Response | Promise<Response>;

/**
 * Fetched from Node now, not with the first request: Node 20 loads it on first use, and in about one start of a
 * hundred that failed ("reading 'markResourceTiming'") and kept failing; why is not known.
 */
const { Request } = globalThis;

const handlers = new Map<string, Handler>();

export const protocol = refuseMissing('protocol', {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    for (const { scheme } of schemes) registerScheme(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
});

/** Gives the port. */
export const serveProtocols = async (): Promise<number> => {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error('[stand-in] the protocol handler failed:', error);
      response.writeHead(500).end(`The protocol handler failed: ${error}`);
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};

const serve = async (
  { headers, url, method = 'GET' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const asked = fromChromium(`http://${headers.host}${url}`);
  const handler = handlers.get(asked.slice(0, asked.indexOf(':')));
  const answer = handler
    ? await handler(new Request(asked, { method }))
    : new Response(`No handler for ${asked}`, { status: 404 });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
};
