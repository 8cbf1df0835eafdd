/** Names as papers print them, in a row: `Anat Kurz, Rinat Harash and Eldad Shavit`. */

/** As files and pages say them: a semicolon stands between names, each of which may be a row. */
export const splitEntry = (entry: string): string[] => entry.split(';').flatMap(splitNames);

export const splitNames = (text: string): string[] =>
  text
    .split(/, and |, & |,| and | & /i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
