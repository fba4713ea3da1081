// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort } from '../../../tools/postgres/launch-server.mjs';
import { until } from '../until.mjs';

/** Whether this machine has a Redis to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis that keeps nothing, so that a killed one comes back empty. */
export class TestRedis {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** The same after every start. */
  port = 0;

  async start() {
    if (this.port === 0) this.port = await freePort(undefined);
    // Its input is a pipe from us: when we die, it closes, and Redis dies too.
    const script = 'redis-server "$@" & redis=$!; cat; kill -9 $redis; wait $redis';
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', ''];
    this.#child = spawn('sh', ['-c', script, 'redis', ...settings, '--appendonly', 'no'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await until('Redis to answer', () => answers(this.port));
  }

  /** At once, with everything it kept in memory. */
  async kill() {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  }
}

/** @param {number} port */
async function answers(port) {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    socket.write('PING\r\n');
    const [answer] = await once(socket, 'data');
    return String(answer).startsWith('+PONG');
  } finally {
    socket.destroy();
  }
}
