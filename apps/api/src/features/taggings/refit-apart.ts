import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type RefitOutcome, refitTask, type RefitTask } from './refit-task';

/** A thread runs compiled files only; where the sources run as they are, in tests, there is none. */
const THREAD = join(__dirname, 'refit-thread.js');
/** So long is more than the largest log takes; what takes longer is lost, and tried the next night. */
const WITHIN_MS = 300_000;

/** Makes and judges a model beside the work of this process: requests and screens do not wait for it. */
export function refitApart(task: RefitTask): Promise<RefitOutcome> {
  if (!existsSync(THREAD)) return Promise.resolve(refitTask(task));
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: task });
    const limit = setTimeout(() => void thread.terminate(), WITHIN_MS);
    thread.once('message', (outcome: RefitOutcome) => resolve(outcome));
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('a refit ended without an answer'));
    });
  });
}
