import { setTimeout as pause } from 'node:timers/promises';
import { Board } from '@poolshoogte/contracts';
import { seededPicks } from '@poolshoogte/testing';
import { answer } from '../../testing/http';
import { LawClient } from '../../testing/law/law-client';
import { type NodeIndex, otherThan, TwoNodes } from '../../testing/law/two-nodes';
import { Walk } from '../../testing/law/walk';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

/** `SCHEDULES=1000` walks longer, `SCHEDULE_SEED=n` elsewhere. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 40);
const SEED = Number(process.env['SCHEDULE_SEED'] ?? 20_261_122);
/** Each walks in a municipality of its own; a schedule mostly waits. */
const PLACES = ['GM0944', 'GM1911', 'GM1895', 'GM0184', 'GM0321', 'GM1903', 'GM1640', 'GM0180'];
const STEPS = 10;
/** One schedule in so many restarts a node in the middle of it, under the work of all others. */
const RESTART_ONE_IN = 25;
const POLL_MS = 5;
const SAY_EVERY = 100;
/** Per schedule on a slow machine; all together are some 25 s for a hundred on an ordinary one. */
const PATIENCE_MS = 60_000 + SCHEDULES * 2_000;

let test: TestApplication;
let nodes: TwoNodes;

beforeAll(async () => {
  test = await startTestApplication(PLACES);
  nodes = await TwoNodes.beside(test);
}, 60_000);
afterAll(async () => {
  await nodes.close();
  await test.close();
}, 60_000);

/** Everything of a board that must be equal; the moment of reading may differ. */
const content = ({ asOf: _asOf, seq: _seq, ...board }: Board) => board;

/** Looks again until there is something. */
async function until<Found>(look: () => Promise<Found | null>): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await pause(POLL_MS);
  }
}

const fetched = (at: NodeIndex, place: string, seq: number) =>
  until(async () => {
    const board = await answer(nodes.fetch(at, `/v1/boards/${place}`), Board);
    return board.seq >= seq ? board : null;
  });

/** One schedule: its seed decides every action, every move of the clients and every bad ear. */
async function schedule(number: number, place: string): Promise<void> {
  const picks = seededPicks(SEED + number);
  const walk = new Walk(nodes, place, picks);
  await walk.begin();
  const ats: NodeIndex[] = [picks.one([0, 1] as const), picks.one([0, 1] as const)];
  const clients = ats.map((at, index) => {
    const ears = seededPicks((SEED + number) * 10 + index);
    return new LawClient(nodes, place, ears, at);
  });
  try {
    await Promise.all(clients.map((client, index) => client.connect(ats[index] ?? 0)));
    let restarting: Promise<void> = Promise.resolve();
    const restartAt = number % RESTART_ONE_IN === 0 ? picks.below(STEPS) : -1;
    for (let step = 0; step < STEPS; step += 1) {
      if (step === restartAt) restarting = nodes.restart(picks.one([0, 1] as const));
      await walk.step();
      const mover = picks.below(8);
      const client = clients[mover];
      if (client === undefined) continue;
      const stays = picks.below(2) === 0;
      const at = ats[mover] ?? 0;
      ats[mover] = stays ? at : otherThan(at);
      await client.connect(ats[mover]);
    }
    await restarting;
    const seq = await until(() => nodes.lastSeq(place));
    const states = await Promise.all(clients.map((client) => client.heartbeat(seq)));
    for (const at of [0, 1] as const) {
      const fresh = content(await fetched(at, place, seq));
      for (const state of states) expect(content(state)).toEqual(fresh);
    }
  } catch (error) {
    throw new Error(`schedule ${String(number)} of seed ${String(SEED)}`, { cause: error });
  } finally {
    for (const client of clients) client.end();
  }
}

it(
  `state and messages equal a fresh fetch on both nodes, over ${String(SCHEDULES)} random schedules`,
  async () => {
    let next = 0;
    let done = 0;
    const began = performance.now();
    const say = (): void => {
      const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
      const figures = { schedules: done, restarts: nodes.restarts, seconds };
      process.stdout.write(`${JSON.stringify({ law: 'held', ...figures })}\n`);
    };
    let isBroken = false;
    const lane = async (place: string): Promise<void> => {
      while (next < SCHEDULES && !isBroken) {
        const mine = next;
        next += 1;
        await schedule(mine, place).catch((error: unknown) => {
          isBroken = true;
          throw error;
        });
        done += 1;
        if (done % SAY_EVERY === 0 && done < SCHEDULES) say();
      }
    };
    // All end before the first failure is told: what still walks needs the nodes.
    const lanes = await Promise.allSettled(PLACES.map(lane));
    for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
    say();
    expect(done).toBe(SCHEDULES);
    expect(nodes.restarts).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);
