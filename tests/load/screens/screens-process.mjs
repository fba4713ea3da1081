// @ts-check
// Many screens in one process, which does what its parent asks.
import { BoardScreen, fetchBoard } from './board-screen.mjs';
import { sharedNow } from './clock.mjs';
import { FloorScreen } from './floor-screen.mjs';
import { shownOf } from './shown.mjs';

/** So many are opened at once; the others wait. */
const AT_ONCE = 50;

/** @type {(BoardScreen | FloorScreen)[]} */
const screens = [];

const work = {
  /** @param {{ target: string, count: number, place: import('./board-screen.mjs').Place }} asked */
  async open({ target, count, place }) {
    const board = target === 'ours' ? await fetchBoard(place) : undefined;
    const fresh = Array.from({ length: count }, () =>
      board === undefined ? new FloorScreen(place) : new BoardScreen(place, board),
    );
    for (let from = 0; from < count; from += AT_ONCE) {
      await Promise.all(fresh.slice(from, from + AT_ONCE).map((screen) => screen.open()));
    }
    screens.push(...fresh);
    return { count: screens.length };
  },

  async forget() {
    for (const screen of screens) screen.arrivals = [];
    return {};
  },

  /** @param {{ posted: import('./shown.mjs').Posted[] }} asked */
  async shown({ posted }) {
    const all = screens.map(({ arrivals }) => shownOf(arrivals, posted));
    return {
      delays: all.flatMap(({ delays }) => delays),
      lost: all.reduce((sum, { lost }) => sum + lost, 0),
    };
  },

  async state() {
    /** @type {Map<string, number>} */
    const contents = new Map();
    for (const { content } of screens) contents.set(content, (contents.get(content) ?? 0) + 1);
    return {
      at: sharedNow(),
      following: screens.filter(({ isFollowing }) => isFollowing).length,
      lowestSeq: Math.min(...screens.map(({ seq }) => seq)),
      resyncs: screens.reduce((sum, { resyncs }) => sum + resyncs, 0),
      contents: [...contents],
    };
  },
};

process.on('message', async (/** @type {{ name: keyof typeof work, asked: never }} */ message) => {
  try {
    process.send?.({ done: await work[message.name](message.asked) });
  } catch (error) {
    process.send?.({ failed: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
