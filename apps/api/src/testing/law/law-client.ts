import {
  applyBoardChanged,
  Board,
  BoardChanged,
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_PROTOCOL_VERSION,
  SubscribeAnswer,
} from '@poolshoogte/contracts';

import { io, type Socket } from 'socket.io-client';
import { answer } from '../http';
import type { Picks } from './picks';
import { type NodeIndex, otherThan, type TwoNodes } from './two-nodes';

/** Of a hundred messages so many are lost, as many come late, and as many come twice. */
const FAULTS_PER_HUNDRED = 12;

/**
 * A screen as the contract describes it, with bad ears: messages are lost, come late, or come twice.
 * It keeps a board with the rules of the protocol alone: apply, and after any doubt ask again.
 */
export class LawClient {
  heard = 0;
  private board: Board | null = null;
  private socket: Socket | null = null;
  private readonly late: BoardChanged[] = [];
  private readonly watchers = new Set<() => void>();
  private asking: Promise<void> = Promise.resolve();
  private hasBadEars = true;
  private isOver = false;
  private problem: Error | null = null;

  constructor(
    private readonly nodes: TwoNodes,
    private readonly municipality: string,
    private readonly picks: Picks,
    private at: NodeIndex,
  ) {}

  /** Joins at a node, with the board it has; leaves the one where it was. */
  async connect(at: NodeIndex): Promise<void> {
    this.leave();
    this.at = at;
    const socket = await this.open();
    if (this.isOver) {
      socket.disconnect();
      return;
    }
    this.socket = socket;
    socket.on(LIVE_EVENT.boardChanged, (message: unknown) =>
      this.receive(BoardChanged.parse(message)),
    );
    socket.on(LIVE_EVENT.resync, () => this.ask('fetch'));
    // A node that restarts: the screen goes to the other one.
    socket.on('disconnect', () => {
      if (this.socket === socket) this.go(this.connect(otherThan(this.at)));
    });
    // It may have gone down before anybody listened for that.
    if (socket.connected) await this.ask('known');
    else await this.connect(otherThan(at));
  }

  /** For good: a move that is going on ends too. */
  end(): void {
    this.isOver = true;
    this.leave();
  }

  private leave(): void {
    const socket = this.socket;
    this.socket = null;
    socket?.disconnect();
  }

  /** What a heartbeat with this number brings about; from here on its ears are good. */
  async heartbeat(seq: number): Promise<Board> {
    this.hasBadEars = false;
    for (const message of this.late.splice(0)) this.apply(message);
    if (this.seq < seq) await this.ask('known');
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.problem !== null) reject(this.problem);
        else if (this.seq < seq) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
      look();
    });
    if (this.board === null) throw new Error('there is no board');
    return this.board;
  }

  get seq(): number {
    return this.board?.seq ?? -1;
  }

  /** A node may be on its way down: then there is the other. */
  private async open(): Promise<Socket> {
    for (;;) {
      const socket = io(`${this.nodes.url(this.at)}${LIVE_NAMESPACE}`, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: { cookie: this.nodes.cookie },
      });
      const isOpen = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true));
        socket.once('connect_error', () => resolve(false));
        // The node went down before it had let us in.
        socket.once('disconnect', () => resolve(false));
      });
      if (isOpen || this.isOver) return socket;
      socket.disconnect();
      this.at = otherThan(this.at);
    }
  }

  private receive(message: BoardChanged): void {
    this.heard += 1;
    const chance = this.hasBadEars ? this.picks.below(100) : 100;
    if (chance < FAULTS_PER_HUNDRED) return;
    if (chance < 2 * FAULTS_PER_HUNDRED) {
      this.late.push(message);
      return;
    }
    this.apply(message);
    if (chance < 3 * FAULTS_PER_HUNDRED) this.apply(message);
    for (const before of this.late.splice(0)) this.apply(before);
  }

  private apply(message: BoardChanged): void {
    if (this.board === null) return;
    const result = applyBoardChanged(this.board, message);
    if (result.kind === 'applied') this.board = result.board;
    else if (result.kind !== 'known') this.go(this.ask(result.kind === 'gap' ? 'known' : 'fetch'));
    for (const watcher of this.watchers) watcher();
  }

  /** One question at a time, each with the number it has by then. */
  private ask(how: 'known' | 'fetch'): Promise<void> {
    this.asking = this.asking.then(() => this.askNow(how));
    return this.asking;
  }

  private async askNow(how: 'known' | 'fetch'): Promise<void> {
    const { socket } = this;
    if (socket === null || !socket.connected) return;
    if (how === 'fetch' || this.board === null) {
      const path = `/v1/boards/${this.municipality}`;
      const fetched = await answer(this.nodes.fetch(this.at, path), Board);
      if (fetched.seq >= this.seq) this.board = fetched;
      // A question to a connection that ended meanwhile would wait for an answer in vain.
      if (!socket.connected) return;
    }
    const question = {
      protocol: LIVE_PROTOCOL_VERSION,
      municipality: this.municipality,
      lastSeq: this.seq,
    };
    const said: unknown = await socket
      .timeout(20_000)
      .emitWithAck(LIVE_EVENT.subscribe, question)
      // The node went down with the question: joining the other one asks again.
      .catch((error: unknown) => {
        if (socket.connected) throw error;
        return null;
      });
    for (const watcher of this.watchers) watcher();
    if (said === null) return;
    const { status } = SubscribeAnswer.parse(said);
    if (status === 'resync') await this.askNow('fetch');
    else if (status !== 'following') throw new Error(`answered ${JSON.stringify(said)}`);
  }

  /** What nobody waits for is not lost: it fails the schedule. */
  private go(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.problem = error instanceof Error ? error : new Error(String(error));
      for (const watcher of this.watchers) watcher();
    });
  }
}
