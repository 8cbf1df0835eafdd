/** The windows that are open, known to whoever needs one without knowing how windows are made. */

export interface OpenWindow {
  readonly webContents: { readonly targetId: string | undefined };
  /** False when the program refused in its 'close' event. */
  closeUnlessRefused(): Promise<boolean>;
}

export const openWindows = new Set<OpenWindow>();
