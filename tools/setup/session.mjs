// @ts-check
import { duration } from './progress.mjs';
import { describeProblem } from './start-problem.mjs';

const shellCheckMs = 200;

/**
 * @typedef {object} Session
 * @property {AbortSignal} signal aborted by Ctrl-C, SIGTERM or a closed terminal
 * @property {Promise<undefined>} stopped resolves at that moment
 * @property {(stop: () => Promise<void>) => void} onStop what was started last is stopped first
 */

/**
 * Runs a command that starts things and stops them in reverse order however it ends: asked to (exit
 * code 0), by a fault (1), or with the code that `work` returns.
 * @param {import('./progress.mjs').Screen} screen
 * @param {(session: Session) => Promise<number>} work
 * @returns {Promise<number>} exit code
 */
export async function runSession(screen, work) {
  const controller = new AbortController();
  const { signal } = controller;
  /** @type {Promise<undefined>} */
  const stopped = new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  // npm passes a Ctrl-C on that the terminal delivered too: the second one means nothing new.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  // A closed terminal or pipe must not keep us from stopping what runs.
  process.stdout.on('error', () => controller.abort());
  process.stderr.on('error', () => controller.abort());
  whenNpmIsKilled(() => controller.abort());

  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  let code = 0;
  try {
    code = await work({ signal, stopped, onStop: (stop) => stops.unshift(stop) });
  } catch (error) {
    if (!signal.aborted) {
      console.error(describeProblem(error));
      code = 1;
    }
  }
  if (signal.aborted) code = 0;
  if (stops.length === 0) return code;
  const start = performance.now();
  screen.write(signal.aborted ? '\nStoppen …\n' : 'Stoppen …\n');
  const failures = await stopAll(stops);
  for (const failure of failures) console.error(describeProblem(failure));
  if (failures.length > 0) return 1;
  screen.write(`Gestopt in ${duration(performance.now() - start)}.\n`);
  return code;
}

/**
 * npm runs us through a shell that passes no signal on: `kill` of npm ends npm and the shell, and would
 * leave us behind with the port. Not for a direct start: that may outlive its shell (nohup).
 * @param {() => void} stop
 */
function whenNpmIsKilled(stop) {
  if (!['start', 'dev'].includes(process.env.npm_lifecycle_event ?? '')) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) stop();
  }, shellCheckMs);
  timer.unref();
}

/** One that cannot be stopped must not keep the others running. @param {(() => Promise<void>)[]} stops */
async function stopAll(stops) {
  /** @type {unknown[]} */
  const failures = [];
  for (const stop of stops) {
    try {
      await stop();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}
