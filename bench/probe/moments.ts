/** When keys were pressed and frames were painted, in milliseconds of the page's clock. */

/** When the key was pressed, as the browser says: before anything in the page has heard of it. */
export const nextKeyPress = (key: string): Promise<number> =>
  new Promise((resolve) => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key) return;
      removeEventListener('keydown', hear, true);
      resolve(event.timeStamp);
    };
    addEventListener('keydown', hear, true);
  });

/** The end of the first frame that has it. */
export const frameThatHas = (isThere: () => boolean): Promise<number> =>
  new Promise((resolve) => {
    // A message sent while a frame is made is delivered after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    const look = (): void => {
      if (isThere()) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
