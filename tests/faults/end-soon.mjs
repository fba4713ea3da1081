// @ts-check

const WITHIN_MS = 5_000;

/**
 * To be called when everything was stopped: what is open all the same is named, and does not keep the
 * process (and whoever waits for it) alive.
 */
export function endSoon() {
  const end = () => {
    console.error(`still open after the end: ${process.getActiveResourcesInfo().join(', ')}`);
    process.exit();
  };
  setTimeout(end, WITHIN_MS).unref();
  // Node 20 may spin for ever while it clears away the handle of a line that was broken; an exit that
  // is asked for skips that.
  process.once('exit', () => process.exit());
}
