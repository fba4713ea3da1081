// @ts-check
import { hasRedis } from './installation/redis.mjs';
import { whyNoSmallDisk } from './installation/small-disk.mjs';
import { clockJumped } from './strikes/clock.mjs';
import { diskFull } from './strikes/disk.mjs';
import { importCut, importPoisoned } from './strikes/imports.mjs';
import * as lines from './strikes/lines.mjs';
import { poolExhausted } from './strikes/pool.mjs';
import * as processes from './strikes/processes.mjs';
import * as stores from './strikes/stores.mjs';

/** @typedef {import('./trial.mjs').Fault} Fault */

/** Every fault, in the order in which they are tried. @type {readonly Fault[]} */
export const FAULTS = [
  processes.apiKilled,
  processes.workerKilled,
  processes.relayLeaderKilled,
  stores.postgresRestarted,
  stores.redisRestarted,
  lines.databaseLinesCut,
  lines.databaseLinesSlow,
  lines.screenCut,
  lines.screenSlow,
  clockJumped,
  poolExhausted,
  importPoisoned,
  importCut,
  processes.rollingRestart,
  diskFull,
];

/** Why a fault cannot be tried on this machine; `false`: it can. @param {Fault} fault */
export function whyNot({ fault, isOnSmallDisk }) {
  if (isOnSmallDisk) return whyNoSmallDisk();
  if (fault === stores.redisRestarted.fault && !hasRedis) return 'there is no redis-server here';
  return false;
}

/** @type {{ short: import('./trial.mjs').Load, long: import('./trial.mjs').Load }} */
export const LOADS = {
  short: {
    posters: 4,
    perSecond: 20,
    signals: 10,
    screens: 4,
    // Once, after the last: a count that went wrong stays wrong.
    commands: [],
  },
  long: {
    posters: 12,
    perSecond: 80,
    signals: 150,
    screens: 12,
    commands: [
      ['recount', '--check'],
      ['audit', 'verify'],
    ],
  },
};
