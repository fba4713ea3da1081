// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { identify, isStillRunning } from '../setup/process-identity.mjs';
import { findServer, stopServer } from './running-server.mjs';

const pattern = /^throw-away-(\d+)-(\d*)-[0-9a-f]+$/;

/** @returns {string} a cluster name that tells which process it belongs to */
export function throwAwayName() {
  const { pid, startedAt } = identify();
  return `throw-away-${pid}-${startedAt}-${randomBytes(4).toString('hex')}`;
}

/**
 * Removes throw-away clusters of test runs that were killed.
 * @param {string} state
 * @param {string} pgCtl
 */
export async function sweepThrowAways(state, pgCtl) {
  for (const name of readdirSync(state)) {
    const [, pid, startedAt = ''] = pattern.exec(name.replace(/\.lock$/, '')) ?? [];
    if (pid === undefined || isStillRunning({ pid: Number(pid), startedAt })) continue;
    // Of a run that was killed while it cleared away, only the lock may be left: a file.
    if (!name.endsWith('.lock')) {
      const data = join(state, name, 'data');
      const server = findServer(data);
      if (server) await stopServer({ server, data, pgCtl, immediate: true });
    }
    rmSync(join(state, name), { recursive: true, force: true });
  }
}
