/** Without Chromium's sandbox a hostile file would need one fault less to reach everything that the analyst can reach. */

/** Root has no sandbox anyway. Some packages give it up in silence where the system withholds what it is built from. */
export const givesUpSandbox = (hasSwitch: boolean, userId: number | undefined): boolean =>
  hasSwitch && userId !== 0;
