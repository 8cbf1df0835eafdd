/** Which way words are written. */

export type WritingDirection = 'ltr' | 'rtl';

/** As HTML's dir="auto": the first letter with a direction decides. */
export const startsRightToLeft = (words: string): boolean =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    /\p{L}/u.exec(words)?.[0] ?? '',
  );
