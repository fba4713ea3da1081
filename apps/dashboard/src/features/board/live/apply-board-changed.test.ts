import {
  applyBoardChanged,
  BOARD_FEED_MAX,
  type Board,
  type BoardChanged,
} from '@poolshoogte/contracts';
import fc from 'fast-check';
import { buildBoard, feedItem, idOf, kernRow, themeRow } from '../testing/board-builder';

const change = (parts: Partial<BoardChanged> = {}): BoardChanged => ({
  municipality: 'GM1911',
  seq: 11,
  previousSeq: 10,
  asOf: '2026-11-19T13:33:00Z',
  today: '2026-11-19',
  kernen: [],
  themes: [],
  logging: buildBoard().logging,
  feed: { changed: [], removed: [] },
  ...parts,
});

const applied = (board: Board, changed: BoardChanged): Board => {
  const result = applyBoardChanged(board, changed);
  if (result.kind !== 'applied') throw new Error(`Expected an applied change, got ${result.kind}.`);
  return result.board;
};

describe('applyBoardChanged', () => {
  it('replaces rows in their place and takes the number of the message', () => {
    const board = applied(
      buildBoard(),
      change({
        kernen: [kernRow('WP0002', { count: 9, deviation: 3 })],
        themes: [themeRow('zorg', { count: 8 })],
      }),
    );
    expect(board.seq).toBe(11);
    expect(board.kernen.map(({ code }) => code)).toEqual(
      buildBoard().kernen.map(({ code }) => code),
    );
    expect(board.kernen[1]).toMatchObject({ code: 'WP0002', count: 9, deviation: 3 });
    expect(board.themes.find(({ id }) => id === 'zorg')?.count).toBe(8);
  });

  it('knows a message that it had before, and one of another municipality', () => {
    expect(applyBoardChanged(buildBoard(), change({ seq: 10, previousSeq: 9 })).kind).toBe('known');
    expect(applyBoardChanged(buildBoard(), change({ municipality: 'GM1895' })).kind).toBe('known');
  });

  it('sees a gap, and accepts a message that overlaps with what it has', () => {
    expect(applyBoardChanged(buildBoard(), change({ seq: 13, previousSeq: 12 })).kind).toBe('gap');
    expect(applied(buildBoard(), change({ seq: 13, previousSeq: 4 })).seq).toBe(13);
  });

  it('knows that on another day every row is another one', () => {
    const tomorrow = change({ today: '2026-11-20' });
    expect(applyBoardChanged(buildBoard(), tomorrow).kind).toBe('other-day');
  });

  it('adds, corrects and removes signals, newest first, then highest id', () => {
    const at = '2026-11-19T09:00:00.000Z';
    const board = applied(
      buildBoard(),
      change({
        feed: {
          changed: [
            feedItem(7, { listedAt: at }),
            feedItem(8, { listedAt: at }),
            feedItem(1, { text: 'Verbeterd.' }),
          ],
          removed: [idOf(2)],
        },
      }),
    );
    expect(board.feed.map(({ id }) => id)).toEqual([idOf(8), idOf(7), idOf(3), idOf(1)]);
    expect(board.feed.at(-1)?.text).toBe('Verbeterd.');
  });

  it('keeps no more signals than a board carries', () => {
    const changed = Array.from({ length: 30 }, (_, index) => feedItem(100 + index));
    const board = applied(buildBoard(), change({ feed: { changed, removed: [] } }));
    expect(board.feed).toHaveLength(BOARD_FEED_MAX);
    expect(board.feed[0]?.id).toBe(idOf(129));
  });
});

describe('convergence', () => {
  /** What happens at the server: each step sets the count of a kern and adds or removes a signal. */
  const step = fc.record({
    kern: fc.integer({ min: 1, max: 4 }),
    count: fc.nat(20),
    signal: fc.integer({ min: 1, max: 30 }),
    isRemoval: fc.boolean(),
  });
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  const take = (board: Board, { kern, count, signal, isRemoval }: Step): BoardChanged =>
    change({
      seq: board.seq + 1,
      previousSeq: board.seq,
      kernen: [kernRow(`WP000${String(kern)}`, { count })],
      feed: {
        changed: isRemoval ? [] : [feedItem(signal, { text: `Versie ${String(board.seq)}.` })],
        removed: isRemoval ? [idOf(signal)] : [],
      },
    });

  /** Everything after `from` in one message, as a server that replays does. */
  const replay = (from: number, states: readonly Board[]): BoardChanged => {
    const then = states.find(({ seq }) => seq === from);
    const now = states[states.length - 1];
    if (then === undefined || now === undefined) throw new Error('Unknown state.');
    const present = new Set(now.feed.map(({ id }) => id));
    return change({
      seq: now.seq,
      previousSeq: from,
      kernen: now.kernen,
      themes: now.themes,
      feed: {
        changed: now.feed,
        removed: then.feed.map(({ id }) => id).filter((id) => !present.has(id)),
      },
    });
  };

  it('ends in the same board whatever is lost, doubled or comes out of order', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 15 }),
        fc.array(fc.nat(14), { maxLength: 60 }),
        (steps, deliveries) => {
          const states = [buildBoard({ feed: [] }, 4)];
          const messages = steps.map((next) => {
            const board = states[states.length - 1];
            if (board === undefined) throw new Error('There is always a first state.');
            const message = take(board, next);
            states.push(applied(board, message));
            return message;
          });
          const server = states[states.length - 1];

          let client = states[0];
          const receive = (message: BoardChanged): void => {
            if (client === undefined) return;
            const result = applyBoardChanged(client, message);
            if (result.kind === 'applied') client = result.board;
            if (result.kind === 'gap') receive(replay(client.seq, states));
          };
          for (const index of deliveries) {
            const message = messages[index % messages.length];
            if (message) receive(message);
          }
          // The heartbeat at the end: whoever is behind asks for the rest.
          if (client && server && client.seq < server.seq) receive(replay(client.seq, states));
          expect(client).toEqual(server);
        },
      ),
    );
  });
});
