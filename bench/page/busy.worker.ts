/** Keeps a processor busy for as many milliseconds as it is told, and answers then. */
self.addEventListener('message', ({ data }: MessageEvent<number>) => {
  const end = performance.now() + data;
  while (performance.now() < end);
  self.postMessage(null);
});
