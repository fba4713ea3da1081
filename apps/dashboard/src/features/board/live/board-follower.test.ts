import {
  LIVE_EVENT,
  LIVE_NOT_SIGNED_IN,
  LIVE_PROTOCOL_VERSION,
  LIVE_TOO_MANY_CONNECTIONS,
  type Board,
  type BoardChanged,
  type SubscribeAnswer,
} from '@poolshoogte/contracts';
import type { Connection } from '../../../platform/live/connection';
import { buildBoard, kernRow, TODAY } from '../testing/board-builder';
import { FakeLiveSocket } from '../testing/fake-live-socket';
import { BoardFollower, LONGEST_RETRY_MS, RETRY_MS, SILENCE_LIMIT_MS } from './board-follower';

const following = (seq = 10, today = TODAY): SubscribeAnswer => ({
  status: 'following',
  seq,
  today,
});

const changed = (seq: number, previousSeq: number): BoardChanged => ({
  municipality: 'GM1911',
  seq,
  previousSeq,
  asOf: '2026-11-19T13:40:00Z',
  today: TODAY,
  kernen: [kernRow('WP0001', { count: seq })],
  themes: [],
  logging: buildBoard().logging,
  feed: { changed: [], removed: [] },
});

const heartbeat = (seq: number, today = TODAY) => ({
  municipality: 'GM1911',
  seq,
  at: '2026-11-19T13:40:10Z',
  today,
});

interface Setup {
  /** The answers of the server, in order; the last one stays. */
  answers?: (SubscribeAnswer | Error | 'nonsense')[];
  hasBoard?: boolean;
  fetched?: Board;
  isReloading?: boolean;
  /** What the page finds out when the server says that nobody is signed in. */
  isStillSignedIn?: boolean;
  /** Left out: every message is shown at once. */
  nextFrame?: (run: () => void) => () => void;
}

function follow({
  answers = [following()],
  hasBoard = true,
  fetched = buildBoard({ seq: 20 }),
  isReloading = true,
  isStillSignedIn = true,
  nextFrame = (run) => {
    run();
    return () => undefined;
  },
}: Setup = {}) {
  const left = [...answers];
  const socket = new FakeLiveSocket(() => {
    const answer = left.length > 1 ? left.shift() : left[0];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const seen: Connection[] = [];
  const reloads: number[] = [];
  const state: { board: Board | undefined; fetches: number; sessionChecks: number } = {
    board: hasBoard ? buildBoard() : undefined,
    fetches: 0,
    sessionChecks: 0,
  };
  const follower = new BoardFollower({
    municipality: 'GM1911',
    socket,
    readBoard: () => state.board,
    writeBoard: (next) => {
      state.board = next;
    },
    fetchBoard: () => {
      state.fetches += 1;
      state.board = fetched;
      return Promise.resolve(fetched);
    },
    reload: (protocol) => {
      reloads.push(protocol);
      return isReloading;
    },
    isStillSignedIn: () => {
      state.sessionChecks += 1;
      return Promise.resolve(isStillSignedIn);
    },
    onConnection: (connection) => seen.push(connection),
    onShown: () => undefined,
    now: Date.now,
    nextFrame,
  });
  follower.start();
  const last = () => seen[seen.length - 1];
  return { socket, state, follower, reloads, seen, last };
}

/** Lets everything that is already under way come to rest. */
const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-19T13:32:07Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('BoardFollower', () => {
  it('subscribes with the number of the board on the screen and is live', async () => {
    const { socket, state, last } = follow();
    await settle();
    expect(socket.asked).toEqual([
      { protocol: LIVE_PROTOCOL_VERSION, municipality: 'GM1911', lastSeq: 10 },
    ]);
    expect(state.fetches).toBe(0);
    expect(last()).toEqual({ state: 'live', lastProofAt: Date.now() });
  });

  it('fetches first when there is no board yet', async () => {
    const { socket, state } = follow({ hasBoard: false });
    await settle();
    expect(state.fetches).toBe(1);
    expect(socket.asked).toMatchObject([{ lastSeq: 20 }]);
  });

  it('applies what changes', async () => {
    const { socket, state } = follow();
    await settle();
    socket.send(LIVE_EVENT.boardChanged, changed(11, 10));
    expect(state.board).toMatchObject({ seq: 11 });
    expect(state.board?.kernen[0]?.count).toBe(11);
  });

  it('shows what came since the last frame in one go, and asks with what it has', async () => {
    const frames: (() => void)[] = [];
    const nextFrame = (run: () => void) => {
      frames.push(run);
      return () => undefined;
    };
    const { socket, state } = follow({ nextFrame });
    await settle();
    for (const seq of [11, 12, 13]) socket.send(LIVE_EVENT.boardChanged, changed(seq, seq - 1));
    expect(state.board?.seq).toBe(10);
    expect(frames).toHaveLength(1);
    frames[0]?.();
    expect(state.board).toMatchObject({ seq: 13 });
    socket.send(LIVE_EVENT.boardChanged, changed(14, 13));
    socket.send(LIVE_EVENT.boardChanged, changed(17, 16));
    await settle();
    expect(socket.asked.at(-1)).toMatchObject({ lastSeq: 14 });
  });

  it('fetches anew when a message is of another day', async () => {
    const { socket, state } = follow();
    await settle();
    socket.send(LIVE_EVENT.boardChanged, { ...changed(11, 10), today: '2026-11-20' });
    await settle();
    expect(state.fetches).toBe(1);
    expect(state.board?.seq).toBe(20);
  });

  it('asks again with its last number after a gap', async () => {
    const { socket, state } = follow();
    await settle();
    socket.send(LIVE_EVENT.boardChanged, changed(13, 12));
    await settle();
    expect(state.board?.seq).toBe(10);
    expect(socket.asked).toHaveLength(2);
    expect(socket.asked[1]).toMatchObject({ lastSeq: 10 });
  });

  it('asks again after a second heartbeat that is ahead, not after the first', async () => {
    const { socket } = follow();
    await settle();
    socket.send(LIVE_EVENT.heartbeat, heartbeat(12));
    await settle();
    expect(socket.asked).toHaveLength(1);
    socket.send(LIVE_EVENT.heartbeat, heartbeat(12));
    await settle();
    expect(socket.asked).toHaveLength(2);
  });

  it('fetches anew when the day has changed', async () => {
    const { socket, state } = follow({
      fetched: buildBoard({ seq: 20, today: '2026-11-20' }),
      answers: [following(), following(20, '2026-11-20')],
    });
    await settle();
    socket.send(LIVE_EVENT.heartbeat, heartbeat(10, '2026-11-20'));
    await settle();
    expect(state.fetches).toBe(1);
    expect(socket.asked.at(-1)).toMatchObject({ lastSeq: 20 });
  });

  it('fetches and subscribes after `resync`, as an answer and as a message', async () => {
    const { socket, state } = follow({ answers: [{ status: 'resync' }, following(20)] });
    await settle();
    expect(state.fetches).toBe(1);
    expect(socket.asked.map((asked) => (asked as { lastSeq: number }).lastSeq)).toEqual([10, 20]);
    socket.send(LIVE_EVENT.resync, { municipality: 'GM1911' });
    await settle();
    expect(state.fetches).toBe(2);
  });

  it('waits between attempts when the server keeps saying `resync`', async () => {
    const { state, last } = follow({ answers: [{ status: 'resync' }] });
    await settle();
    expect(state.fetches).toBe(1);
    expect(last()?.state).toBe('stale');
    await jest.advanceTimersByTimeAsync(RETRY_MS);
    expect(state.fetches).toBe(2);
  });

  it('catches up with its last number after a lost connection', async () => {
    const { socket, last } = follow();
    await settle();
    socket.send(LIVE_EVENT.boardChanged, changed(11, 10));
    socket.disconnect();
    expect(last()?.state).toBe('stale');
    socket.connect();
    await settle();
    expect(socket.asked.at(-1)).toMatchObject({ lastSeq: 11 });
    expect(last()?.state).toBe('live');
  });

  it('is no longer live without a sign of life, and asks again', async () => {
    const { socket, seen, last } = follow();
    await settle();
    const proof = last()?.lastProofAt;
    await jest.advanceTimersByTimeAsync(SILENCE_LIMIT_MS);
    expect(seen).toContainEqual({ state: 'stale', lastProofAt: proof });
    expect(socket.asked).toHaveLength(2);
  });

  it('tries again when no answer came, or one that it cannot read', async () => {
    const { socket, last } = follow({ answers: [new Error('timeout'), 'nonsense', following()] });
    await settle();
    expect(last()?.state).toBe('stale');
    await jest.advanceTimersByTimeAsync(2 * RETRY_MS);
    expect(socket.asked).toHaveLength(3);
    expect(last()?.state).toBe('live');
  });

  it('reloads an old page, or says that it is outdated when that did not help', async () => {
    const first = follow({ answers: [{ status: 'reload', protocol: 2 }] });
    await settle();
    expect(first.reloads).toEqual([2]);
    const second = follow({ answers: [{ status: 'reload', protocol: 2 }], isReloading: false });
    await settle();
    expect(second.last()?.state).toBe('outdated');
  });

  describe('without a session', () => {
    it.each([
      ['the server says that it ended', LIVE_EVENT.signedOut, undefined],
      ['it is refused at the door', 'connect_error', new Error(LIVE_NOT_SIGNED_IN)],
    ])('stops connecting when %s', async (_when, event, message) => {
      const { socket, state, last } = follow({ isStillSignedIn: false });
      await settle();
      socket.send(event, message);
      expect(last()?.state).toBe('stale');
      await jest.advanceTimersByTimeAsync(10 * SILENCE_LIMIT_MS);
      expect(state.sessionChecks).toBe(1);
      expect(socket.isConnected).toBe(false);
      expect(socket.asked).toHaveLength(1);
    });

    it('goes on when there is a session after all', async () => {
      const { socket, last } = follow();
      await settle();
      socket.send(LIVE_EVENT.signedOut, undefined);
      await jest.advanceTimersByTimeAsync(RETRY_MS);
      expect(socket.asked).toHaveLength(2);
      expect(last()?.state).toBe('live');
    });

    it('leaves other troubles of the connection to the connection', async () => {
      const { socket, state } = follow();
      await settle();
      socket.send('connect_error', new Error('xhr poll error'));
      await settle();
      expect(state.sessionChecks).toBe(0);
      expect(socket.isConnected).toBe(true);
    });

    it('looks who is signed in when the board is refused', async () => {
      const refused = { status: 'refused', code: 'not_allowed', message: 'Nee' } as const;
      const { state, last } = follow({ answers: [refused] });
      await settle();
      expect(state.sessionChecks).toBe(1);
      expect(last()?.state).toBe('stale');
    });
  });

  it('connects again after the server itself closed the connection', async () => {
    const { socket, last } = follow();
    await settle();
    socket.isConnected = false;
    socket.send('disconnect', 'io server disconnect');
    expect(last()?.state).toBe('stale');
    await jest.advanceTimersByTimeAsync(RETRY_MS);
    expect(socket.isConnected).toBe(true);
    expect(last()?.state).toBe('live');
  });

  it('says that too many screens are open, and comes back ever more slowly', async () => {
    const { socket, last } = follow();
    await settle();
    const attempts: number[] = [];
    socket.connect = () => {
      attempts.push(Date.now());
      socket.send('connect_error', new Error(LIVE_TOO_MANY_CONNECTIONS));
    };
    socket.disconnect();
    socket.connect();
    expect(last()?.state).toBe('crowded');
    await jest.advanceTimersByTimeAsync(10 * LONGEST_RETRY_MS);
    const pauses = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    expect(pauses.slice(0, 3)).toEqual([RETRY_MS, 2 * RETRY_MS, 4 * RETRY_MS]);
    expect(pauses.at(-1)).toBe(LONGEST_RETRY_MS);
  });

  it('does nothing after it was stopped', async () => {
    const { socket, state, follower, seen } = follow();
    await settle();
    const before = seen.length;
    follower.stop();
    socket.send(LIVE_EVENT.boardChanged, changed(11, 10));
    await jest.advanceTimersByTimeAsync(10 * SILENCE_LIMIT_MS);
    expect(state.board?.seq).toBe(10);
    expect(seen).toHaveLength(before);
    expect(socket.asked).toHaveLength(1);
  });
});
