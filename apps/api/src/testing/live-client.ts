import {
  applyBoardChanged,
  type Board,
  BoardChanged,
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_PROTOCOL_VERSION,
  SubscribeAnswer,
} from '@poolshoogte/contracts';
import { io, type Socket } from 'socket.io-client';
import type { TestApplication } from './test-application';

/** A client of the live protocol that shares no code with the dashboard: it keeps to the contract alone. */
export class LiveClient {
  readonly messages: BoardChanged[] = [];
  resyncs = 0;
  private readonly waiters = new Set<() => void>();

  private constructor(private readonly socket: Socket) {
    socket.on(LIVE_EVENT.boardChanged, (message: unknown) => {
      this.messages.push(BoardChanged.parse(message));
      for (const waiter of this.waiters) waiter();
    });
    socket.on(LIVE_EVENT.resync, () => {
      this.resyncs += 1;
      for (const waiter of this.waiters) waiter();
    });
  }

  static async connect({ url, all }: Pick<TestApplication, 'url' | 'all'>): Promise<LiveClient> {
    const socket = io(`${url}${LIVE_NAMESPACE}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: all.cookie },
    });
    const client = new LiveClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return client;
  }

  async subscribe(message: unknown): Promise<SubscribeAnswer> {
    return SubscribeAnswer.parse(
      await this.socket.timeout(5_000).emitWithAck(LIVE_EVENT.subscribe, message),
    );
  }

  follow(municipality: string, lastSeq: number): Promise<SubscribeAnswer> {
    return this.subscribe({ protocol: LIVE_PROTOCOL_VERSION, municipality, lastSeq });
  }

  /** Waits until something holds; looks again at each message. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.waiters.delete(look);
        resolve();
      };
      this.waiters.add(look);
      look();
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** The board after one message; one that does not follow on it fails the test. */
export function applied(board: Board, changed: BoardChanged): Board {
  const result = applyBoardChanged(board, changed);
  if (result.kind === 'known') return board;
  if (result.kind === 'applied') return result.board;
  throw new Error(`A message does not follow on the board: ${result.kind}.`);
}
