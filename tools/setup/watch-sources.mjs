// @ts-check
import { watch } from 'node:fs';

/** An editor writes a file in several steps; a branch switch changes many. */
const quietMs = 150;
const notShipped = /\.test\.tsx?$|__canary__|(^|[\\/])node_modules[\\/]/;

/**
 * Calls `onChange` when sources under the folders change: never twice at the same time, and once more
 * when something changed meanwhile.
 * @param {string[]} folders
 * @param {() => Promise<void>} onChange must not reject
 * @returns {{ trigger: () => void, stop: () => Promise<void> }} `stop` waits for a run that is busy
 */
export function watchSources(folders, onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<void> | undefined} */
  let busy;
  let isAgainNeeded = false;
  let isStopped = false;

  const run = () => {
    if (isStopped) return;
    if (busy) {
      isAgainNeeded = true;
      return;
    }
    busy = onChange().finally(() => {
      busy = undefined;
      if (!isAgainNeeded) return;
      isAgainNeeded = false;
      run();
    });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMs);
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && notShipped.test(name)) return;
      later();
      // A folder that vanishes while it is being watched is a change like any other.
    }).on('error', later),
  );
  const stop = async () => {
    isStopped = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await busy;
  };
  return { trigger: run, stop };
}
