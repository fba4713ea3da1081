// @ts-check
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '../setup/run-command.mjs';
import { asServer, explainServerOutput, explainSpawnError } from './server-process.mjs';
import { disarmStalePidFile, readPidFile } from './running-server.mjs';

/**
 * @typedef {import('./data-place.mjs').Place} Place
 * @typedef {import('./platform-binaries.mjs').Binaries} Binaries
 * @typedef {import('./running-server.mjs').RunningServer} RunningServer
 */

const pollMs = 10;
const attempts = 20;
/** After a killed server its orphans let go of the shared memory within about a second. */
const orphanPauseMs = 250;
const logLimitBytes = 2 * 1024 * 1024;

/**
 * Starts the server and waits until it takes connections (crash recovery included).
 * @param {{ place: Place, binaries: Binaries, fast: boolean }} options
 * @returns {Promise<RunningServer>}
 */
export async function launchServer({ place, binaries, fast }) {
  disarmStalePidFile(place.data);
  let port = await freePort(rememberedPort(place.portFile));
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryLaunch({ place, binaries, fast, port });
    if (typeof result !== 'string') {
      writeFileSync(place.portFile, String(port), { mode: 0o600 });
      return result;
    }
    const isOrphaned = /shared memory block .* still in use/.test(result);
    const isPortTaken = /could not bind|could not create any TCP/.test(result);
    if (attempt >= attempts || (!isOrphaned && !isPortTaken))
      throw explainServerOutput(result, place);
    if (isPortTaken) port = await freePort(undefined);
    else await pause(orphanPauseMs);
  }
}

/**
 * A port of 127.0.0.1 that is free now.
 * @param {number | undefined} preferred
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  const server = createServer();
  try {
    server.listen({ host: '127.0.0.1', port: preferred ?? 0, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    if (preferred === undefined) throw error;
    return freePort(undefined);
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  return address.port;
}

/**
 * @param {{ place: Place, binaries: Binaries, fast: boolean, port: number }} options
 * @returns {Promise<RunningServer | string>} what the server said when it did not start
 */
async function tryLaunch({ place, binaries, fast, port }) {
  const settings = serverSettings({ port, fast }).flatMap((setting) => ['-c', setting]);
  const { log, from } = openLog(place.log);
  try {
    const args = ['-D', place.data, ...settings];
    if (process.platform === 'win32') return await launchOnWindows({ place, binaries, args });
    const child = spawn(binaries.postgres, args, {
      ...asServer(place),
      stdio: ['ignore', log, log],
    });
    child.unref();
    const server = await untilReady(child, place);
    return server ?? readFileSync(place.log, 'utf8').slice(from);
  } catch (error) {
    throw explainSpawnError(error, binaries.postgres, place);
  } finally {
    closeSync(log);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Place} place
 * @returns {Promise<RunningServer | undefined>} undefined when it ended instead
 */
async function untilReady(child, place) {
  /** @type {unknown} */
  let failure;
  child.once('error', (error) => (failure = error));
  while (child.exitCode === null && child.signalCode === null) {
    if (failure !== undefined) throw failure;
    const file = readPidFile(place.data);
    if (file?.status === 'ready' && file.pid === child.pid) return file;
    await pause(pollMs);
  }
  return undefined;
}

/**
 * The server refuses administrator rights on Windows; pg_ctl drops them.
 * @param {{ place: Place, binaries: Binaries, args: string[] }} options
 */
async function launchOnWindows({ place, binaries, args }) {
  const options = args.slice(2).join(' ');
  const command = ['start', '-w', '-D', place.data, '-l', place.log, '-o', options];
  const { code, output } = await runCommand(binaries.pgCtl, command, asServer(place));
  const server = readPidFile(place.data);
  return code === 0 && server !== undefined ? server : output;
}

/** @param {{ port: number, fast: boolean }} options */
function serverSettings({ port, fast }) {
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    // No socket: its path may be 107 bytes at most, less than a deep checkout folder has.
    'unix_socket_directories=',
    'logging_collector=off',
    // Statements and row values hold what residents wrote: they must not reach a log file.
    'log_statement=none',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    ...(fast ? throwAwaySettings : []),
  ];
}

const throwAwaySettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=200',
  // A worker inside a template database makes CREATE DATABASE ... TEMPLATE wait.
  'autovacuum=off',
];

/** @param {string} path */
function openLog(path) {
  const log = openSync(path, 'a', 0o600);
  if (statSync(path).size > logLimitBytes) truncateSync(path);
  return { log, from: statSync(path).size };
}

/** @param {string} file */
function rememberedPort(file) {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
  } catch {
    return undefined; // first start
  }
}
