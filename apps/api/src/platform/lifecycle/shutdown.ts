import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { JobRunner } from '../jobs/job-runner';
import { Draining } from './draining';
import type { HttpDrain } from './http-drain';
import { LiveServers } from './live-servers';
import { within } from './within';

/** Live connections are let go of over this time; with the wait of the clients it is some two seconds. */
const HAND_OVER_MS = 500;
/** Of the time to finish, the last part is for ending in an orderly way what takes too long. */
const HURRY_AT = 0.75;
/** So long what was cut off may take to write that down, and then the rest to close. */
const LAST_MS = 5_000;

/**
 * The order of going: say that nothing new is taken, let the balancer notice, accept no more, hand live
 * connections over, finish what is on its way, then close. Nothing here may fail: each step has a limit.
 */
export async function shutDown(app: INestApplicationContext, http?: HttpDrain): Promise<void> {
  const config = app.get<Config>(CONFIG);
  const draining = app.get(Draining);
  draining.begin();
  await pause(config.SHUTDOWN_GRACE_SECONDS * 1_000);
  const finishMs = config.SHUTDOWN_FINISH_SECONDS * 1_000;
  const hurry = setTimeout(() => draining.hurry(), finishMs * HURRY_AT);
  http?.sayGoodbye();
  http?.stopAccepting();
  await Promise.all([
    app.get(JobRunner).stop(finishMs),
    app.get(LiveServers).handOver(HAND_OVER_MS),
    http?.finish(finishMs),
  ]);
  clearTimeout(hurry);
  draining.hurry();
  http?.cutOff();
  await within(LAST_MS, draining.whenDone());
  await within(LAST_MS, app.close());
}
