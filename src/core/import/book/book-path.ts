/** Paths in the zip of a book. They are names there, and lead nowhere else. */

/** `href` as it stands in the part at `base`, percent signs resolved. */
export const resolvePath = (base: string, href: string): string => {
  const parts = base.split('/').slice(0, -1);
  for (const part of unescaped(href).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

const unescaped = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    // A percent sign that escapes nothing: then it is a name as it stands.
    return href;
  }
};
