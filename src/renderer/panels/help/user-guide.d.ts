/** Not the file itself: what `scripts/bundle-guide.mjs` makes of it. */
declare module '*/user-guide.md' {
  export const guide: { readonly sections: readonly import('./guide').GuideSection[] };
}
