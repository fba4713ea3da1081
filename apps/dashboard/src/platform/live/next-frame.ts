/** A page that is not shown gets no frames; what waits for one is done by then all the same. */
const WITHOUT_FRAME_MS = 1_000;

/** Runs work with the next picture of the screen, once. Returns what takes it back. */
export function nextFrame(run: () => void): () => void {
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = (): void => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, WITHOUT_FRAME_MS);
  return cancel;
}
