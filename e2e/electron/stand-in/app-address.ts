/** app://postil/x is http://postil.app.localhost/x for Chromium: an origin that it knows and takes for secure. */

const schemes = new Set<string>();

export const registerScheme = (scheme: string): void => {
  schemes.add(scheme);
};

export const toChromium = (url: string): string => {
  const { protocol, host, pathname, search, hash } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return schemes.has(scheme) ? `http://${host}.${scheme}.localhost${pathname}${search}${hash}` : url;
};

export const fromChromium = (url: string): string => {
  const [whole, host, scheme] = /^http:\/\/([^/]+)\.([^./]+)\.localhost(?=\/)/.exec(url) ?? [];
  return whole && scheme && schemes.has(scheme) ? `${scheme}://${host}${url.slice(whole.length)}` : url;
};
