/** Reads a small file of the program's own, which may be broken. */

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a broken file is like a file with something else in it
  }
};
