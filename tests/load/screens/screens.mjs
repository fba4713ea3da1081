// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cpuMsOf } from '../process-usage.mjs';
import { HOME } from '../sides.mjs';
import { liveProtocol } from './live-protocol.mjs';

const program = fileURLToPath(new URL('screens-process.mjs', import.meta.url));

const Said = z.union([z.object({ done: z.unknown() }), z.object({ failed: z.string() })]);
const Shown = z.object({ delays: z.array(z.number()), lost: z.number() });
const State = z.object({
  at: z.number(),
  following: z.number(),
  lowestSeq: z.number(),
  resyncs: z.number(),
  contents: z.array(z.tuple([z.string(), z.number()])),
});

/**
 * Screens of one side, all in one process of their own.
 * @param {string} root
 * @param {import('../sides.mjs').Side} side
 */
export function startScreens(root, { target, url, cookie }) {
  const place = { url, cookie, municipality: HOME, ...liveProtocol(root) };
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 2, 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  const ask = async (/** @type {string} */ name, /** @type {object} */ asked = {}) => {
    const answered = once(child, 'message');
    const dead = ended.then(() => Promise.reject(new Error('the screens ended by themselves')));
    child.send({ name, asked });
    const [message] = await Promise.race([answered, dead]);
    const said = Said.parse(message);
    if ('failed' in said) throw new Error(said.failed);
    return said.done;
  };
  return {
    open: async (/** @type {number} */ count) => void (await ask('open', { target, count, place })),
    forget: async () => void (await ask('forget')),
    shown: async (/** @type {readonly import('./shown.mjs').Posted[]} */ posted) =>
      Shown.parse(await ask('shown', { posted })),
    state: async () => State.parse(await ask('state')),
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    close: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** @typedef {ReturnType<typeof startScreens>} Screens */
