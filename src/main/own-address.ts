/** Which addresses are the program's own. Everything else is refused: as a request, a navigation, a sender. */

export const APP_SCHEME = 'app';
export const APP_HOST = 'postil';

export interface OwnAddress {
  /** The page that the window shows. */
  readonly page: string;
  /** The page itself: a request to the main process comes from it, and it may load itself again. */
  isPage(url: string): boolean;
  /** What the page may load. */
  isRequest(url: string): boolean;
}

/** `devServer` is electron-vite's address while developing, and undefined in every program that is shipped. */
export const createOwnAddress = (devServer: string | undefined): OwnAddress => {
  const page = new URL(devServer ?? `${APP_SCHEME}://${APP_HOST}/`);
  const requestable = new Set([addressOf(page), ...(devServer ? [socketAddressOf(page)] : [])]);
  return {
    page: page.href,
    isPage: (url) => {
      const asked = parse(url);
      return asked !== null && addressOf(asked) === addressOf(page) && asked.pathname === page.pathname;
    },
    isRequest: (url) => {
      const asked = parse(url);
      return asked !== null && (requestable.has(addressOf(asked)) || isInternal(asked, requestable));
    },
  };
};

/** What a message comes from: a frame within a page may show what somebody else has made. */
export const isOwnFrame = (
  frame: { readonly parent: unknown; readonly url: string } | null | undefined,
  { isPage }: OwnAddress,
): boolean => frame?.parent === null && isPage(frame.url);

/** The developer tools, data inside the address itself, and objects that the page made: none leaves the machine. */
const isInternal = (url: URL, requestable: ReadonlySet<string>): boolean => {
  if (url.protocol === 'devtools:' || url.protocol === 'data:') return true;
  const made = url.protocol === 'blob:' ? parse(url.pathname) : null;
  return made !== null && requestable.has(addressOf(made));
};

// Not URL.origin: it is "null" for app:// in Node.
const addressOf = (url: URL): string => `${url.protocol}//${url.host}`;

/** Vite's own connection back, for reloading on edits. */
const socketAddressOf = (page: URL): string => `ws://${page.host}`;

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);
