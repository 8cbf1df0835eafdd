/**
 * Copies what is selected, as the browser's own key does. The clipboard's newer interface needs a permission, which the
 * desktop window grants nobody. True when it was copied.
 */
export const copySelected = (): boolean => document.execCommand('copy');
