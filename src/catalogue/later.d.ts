/** The same file once more, for the words of it that come later: `scripts/split-words.mjs` parts them when it builds. */
declare module '*/en?later' {
  export const en: typeof import('./en').en;
}
declare module '*/de?later' {
  export const de: typeof import('./de').de;
}
