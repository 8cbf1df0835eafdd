/** Where in the program one is, as the address of the page: so that reload and back work. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'paper'; readonly paperId: string };

const PAPER = '#/paper/';

export const routeHash = (route: Route): string =>
  route.kind === 'library' ? '#/' : `${PAPER}${encodeURIComponent(route.paperId)}`;

export const parseRoute = (hash: string): Route => {
  const paperId = hash.startsWith(PAPER) ? decode(hash.slice(PAPER.length)) : '';
  return paperId === '' ? { kind: 'library' } : { kind: 'paper', paperId };
};

/** An address that was typed wrongly leads to the library. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
