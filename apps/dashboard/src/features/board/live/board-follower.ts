import {
  applyBoardChanged,
  BoardChanged,
  HEARTBEAT_SECONDS,
  Heartbeat,
  LIVE_EVENT,
  LIVE_NOT_SIGNED_IN,
  LIVE_PROTOCOL_VERSION,
  LIVE_TOO_MANY_CONNECTIONS,
  Resync,
  SubscribeAnswer,
  type Board,
  type Subscribe,
} from '@poolshoogte/contracts';
import type { Connection } from '../../../platform/live/connection';
import type { LiveSocket } from '../../../platform/live/live-socket';

/** Without a sign of life for this long the board is no longer called live. */
export const SILENCE_LIMIT_MS = 2.5 * HEARTBEAT_SECONDS * 1000;
/** Pause before a new attempt after one that failed. */
export const RETRY_MS = 5_000;
/** Where there are too many screens, each pause is twice the last one, up to this. */
export const LONGEST_RETRY_MS = 60_000;

export interface BoardFollowerParts {
  municipality: string;
  socket: LiveSocket;
  /** The board on the screen, if there is one. */
  readBoard: () => Board | undefined;
  writeBoard: (board: Board) => void;
  /** Fetches the board anew and puts it on the screen. */
  fetchBoard: () => Promise<Board>;
  /** Asked when the server speaks a newer protocol; returns whether the page reloads. */
  reload: (protocol: number) => boolean;
  /** Asked when the server says that nobody is signed in; rejects when that cannot be found out. */
  isStillSignedIn: () => Promise<boolean>;
  onConnection: (connection: Connection) => void;
  /** A change that belongs to a trace is on the screen. */
  onShown: (trace: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs work with the next picture of the screen; returns what takes it back. */
  nextFrame: (run: () => void) => () => void;
}

type Fetch = 'if-needed' | 'always';

/**
 * Keeps one board equal to what the server has: subscribes with the last known number, applies what
 * changes, and asks again after every doubt (a gap, a lost connection, a heartbeat that is ahead).
 * Fetching is always followed by subscribing with the fetched number, so nothing can fall between.
 */
export class BoardFollower {
  private connection: Connection = { state: 'connecting', lastProofAt: null };
  private isStopped = false;
  private isCatchingUp = false;
  private next: Fetch | null = null;
  private heartbeatsBehind = 0;
  private timesTurnedAway = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** The board with what came since the last frame: several messages are one change of the screen. */
  private unshown: Board | undefined;
  private unshownTraces: string[] = [];
  private cancelFrame: (() => void) | undefined;

  constructor(private readonly parts: BoardFollowerParts) {}

  start(): void {
    const { socket } = this.parts;
    for (const [event, listener] of this.listeners) socket.on(event, listener);
    if (socket.isConnected) this.catchUp('if-needed');
    else socket.connect();
  }

  stop(): void {
    this.isStopped = true;
    this.drop();
    clearTimeout(this.silence);
    clearTimeout(this.retry);
    for (const [event, listener] of this.listeners) this.parts.socket.off(event, listener);
    this.parts.socket.disconnect();
  }

  private readonly onChanged = (message: unknown): void => {
    const changed = BoardChanged.safeParse(message);
    const board = this.board();
    if (!changed.success) return this.retryLater();
    if (board === undefined || changed.data.municipality !== this.parts.municipality) return;
    const applied = applyBoardChanged(board, changed.data);
    if (applied.kind === 'gap') return this.catchUp('if-needed');
    if (applied.kind === 'other-day') return this.catchUp('always');
    if (applied.kind === 'applied') this.showSoon(applied.board, changed.data.trace);
    this.proveLife();
  };

  private readonly onHeartbeat = (message: unknown): void => {
    const heartbeat = Heartbeat.safeParse(message);
    const board = this.board();
    if (!heartbeat.success || heartbeat.data.municipality !== this.parts.municipality) return;
    if (board === undefined) return;
    // One heartbeat ahead is normal: the change itself may still be on its way.
    this.heartbeatsBehind = heartbeat.data.seq > board.seq ? this.heartbeatsBehind + 1 : 0;
    if (heartbeat.data.today !== board.today) return this.catchUp('always');
    if (this.heartbeatsBehind > 1) return this.catchUp('if-needed');
    this.proveLife();
  };

  private readonly onResync = (message: unknown): void => {
    const resync = Resync.safeParse(message);
    if (resync.success && resync.data.municipality === this.parts.municipality) {
      this.catchUp('always');
    }
  };

  private readonly onConnect = (): void => {
    this.timesTurnedAway = 0;
    this.catchUp('if-needed');
  };

  private readonly onDisconnect = (reason: unknown): void => {
    this.lose('stale');
    // Every other loss is mended by the connection itself.
    if (reason === 'io server disconnect') this.connectLater();
  };

  private readonly onConnectError = (error: unknown): void => {
    if (!(error instanceof Error)) return;
    if (error.message === LIVE_NOT_SIGNED_IN) this.onSignedOut();
    if (error.message === LIVE_TOO_MANY_CONNECTIONS) this.waitForRoom();
  };

  private readonly onSignedOut = (): void => {
    this.lose('stale');
    this.parts.socket.disconnect();
    void this.connectIfSignedIn();
  };

  private readonly listeners: readonly (readonly [string, (message: unknown) => void])[] = [
    ['connect', this.onConnect],
    ['disconnect', this.onDisconnect],
    ['connect_error', this.onConnectError],
    [LIVE_EVENT.signedOut, this.onSignedOut],
    [LIVE_EVENT.boardChanged, this.onChanged],
    [LIVE_EVENT.heartbeat, this.onHeartbeat],
    [LIVE_EVENT.resync, this.onResync],
  ];

  private waitForRoom(): void {
    this.lose('crowded');
    this.connectLater(Math.min(RETRY_MS * 2 ** this.timesTurnedAway, LONGEST_RETRY_MS));
    this.timesTurnedAway += 1;
  }

  /** Without a session nothing is asked any more: the page itself turns into the one to sign in. */
  private async connectIfSignedIn(): Promise<void> {
    try {
      if (!(await this.parts.isStillSignedIn())) return clearTimeout(this.retry);
    } catch {
      // Not known now; the server will say it again if it is so.
    }
    this.connectLater();
  }

  private connectLater(afterMs = RETRY_MS): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      if (!this.isStopped && !this.parts.socket.isConnected) this.parts.socket.connect();
    }, afterMs);
  }

  /** One attempt at a time; what is asked meanwhile is done once, after it. */
  private catchUp(fetch: Fetch): void {
    if (this.next !== 'always') this.next = fetch;
    if (this.isCatchingUp || this.isStopped) return;
    void this.runCatchUps();
  }

  private async runCatchUps(): Promise<void> {
    this.isCatchingUp = true;
    try {
      while (this.next !== null && !this.isStopped && this.parts.socket.isConnected) {
        const fetch = this.next;
        this.next = null;
        clearTimeout(this.retry);
        await this.catchUpOnce(fetch);
      }
    } catch {
      // No answer, or one we cannot read: the screen says "niet live" and we try again.
      this.retryLater();
    } finally {
      this.isCatchingUp = false;
    }
  }

  private async catchUpOnce(fetch: Fetch): Promise<void> {
    const known = fetch === 'always' ? undefined : this.board();
    const board = known ?? (await this.fetchBoard());
    if (this.isStopped) return;
    const question: Subscribe = {
      protocol: LIVE_PROTOCOL_VERSION,
      municipality: this.parts.municipality,
      lastSeq: board.seq,
    };
    const answer = SubscribeAnswer.parse(
      await this.parts.socket.ask(LIVE_EVENT.subscribe, question),
    );
    if (this.isStopped) return;
    this.heartbeatsBehind = 0;
    if (answer.status === 'following') {
      if (answer.today !== board.today && fetch !== 'always') this.next = 'always';
      this.proveLife();
    } else if (answer.status === 'resync') {
      // Answered once more after a fresh board, it would go on for ever: then wait a while.
      if (fetch === 'always') this.retryLater('always');
      else this.next = 'always';
    } else if (answer.status === 'reload') {
      if (!this.parts.reload(answer.protocol)) this.lose('outdated');
    } else if (answer.code === 'too_many_messages') {
      this.retryLater();
    } else {
      this.lose('stale');
      // A role ended: whether anybody is signed in at all, the page finds out with its new roles.
      if (answer.code === 'not_allowed') await this.parts.isStillSignedIn();
    }
  }

  /** The newest board there is: the page may also have fetched one by itself. */
  private board(): Board | undefined {
    const shown = this.parts.readBoard();
    const { unshown } = this;
    const isNewer =
      unshown && (!shown || (unshown.seq > shown.seq && unshown.today === shown.today));
    return isNewer ? unshown : shown;
  }

  private showSoon(board: Board, trace: string | undefined): void {
    const isAsked = this.unshown !== undefined;
    this.unshown = board;
    if (trace !== undefined) this.unshownTraces.push(trace);
    if (!isAsked) this.cancelFrame = this.parts.nextFrame(() => this.show());
  }

  private show(): void {
    const board = this.board();
    const { unshown, unshownTraces } = this;
    this.drop();
    if (board === undefined || board !== unshown) return;
    this.parts.writeBoard(board);
    for (const trace of unshownTraces) this.parts.onShown(trace);
  }

  private drop(): void {
    this.cancelFrame?.();
    this.unshown = undefined;
    this.unshownTraces = [];
  }

  /** What came meanwhile is in what is fetched, or comes again after it. */
  private async fetchBoard(): Promise<Board> {
    const board = await this.parts.fetchBoard();
    this.drop();
    return board;
  }

  private proveLife(): void {
    this.report({ state: 'live', lastProofAt: this.parts.now() });
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.lose('stale');
      this.catchUp('if-needed');
    }, SILENCE_LIMIT_MS);
  }

  private retryLater(fetch: Fetch = 'if-needed'): void {
    this.lose('stale');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.catchUp(fetch), RETRY_MS);
  }

  private lose(state: 'stale' | 'crowded' | 'outdated'): void {
    clearTimeout(this.silence);
    this.report({ state, lastProofAt: this.connection.lastProofAt });
  }

  private report(connection: Connection): void {
    if (this.isStopped) return;
    this.connection = connection;
    this.parts.onConnection(connection);
  }
}
