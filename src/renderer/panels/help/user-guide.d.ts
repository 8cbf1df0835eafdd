/** Not the files themselves: what `scripts/bundle-guide.mjs` makes of them. */
declare module '*/user-guide.md' {
  export const guide: import('./guide').GuideText;
}
declare module '*/user-guide.de.md' {
  export const guide: import('./guide').GuideText;
}
