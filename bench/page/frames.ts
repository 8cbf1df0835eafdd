/** Waiting for frames, to the point. */

/** Resolves when the next frame begins, before anything of it is laid out. */
export const nextFrame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));

export const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await nextFrame();
};

/** Milliseconds that the page works on the next frame: scripts, style, layout and paint, without the wait for it. */
export const nextFrameWork = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      // A message sent while a frame is made is delivered after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now() - start);
      };
      port2.postMessage(null);
    }),
  );

export interface FrameWatch {
  /** Ends watching with the next frame: the longest time between two frames, in milliseconds. */
  longest(): Promise<number>;
}

/** From the start of a frame on. */
export const watchFrames = async (): Promise<FrameWatch> => {
  let isOn = true;
  let longest = 0;
  let last = await frameTime();
  const ended = (async () => {
    while (isOn) {
      const time = await frameTime();
      longest = Math.max(longest, time - last);
      last = time;
    }
  })();
  return {
    async longest() {
      isOn = false;
      await ended;
      return longest;
    },
  };
};

/** When the next frame is due, as the browser dates it. */
const frameTime = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
