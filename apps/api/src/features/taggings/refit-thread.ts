import { parentPort, workerData } from 'node:worker_threads';
import { refitTask, type RefitTask } from './refit-task';

/** The other side of `refitApart`: one task, one answer. */
parentPort?.postMessage(refitTask(workerData as RefitTask));
