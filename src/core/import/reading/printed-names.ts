/** Names as papers print them, in a row: `Anat Kurz, Rinat Harash and Eldad Shavit`. */

export const splitNames = (text: string): string[] =>
  text
    .split(/, and |, & |,| and | & /i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
