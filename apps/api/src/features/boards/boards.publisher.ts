import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setImmediate as immediate } from 'node:timers/promises';
import type { SequenceMoved } from '../../platform/live/sequence-listener';
import { BoardNodes, type Handed } from './board-nodes';
import { BoardRooms } from './board-rooms';
import type { BoardState } from './board-state';
import { BoardStates } from './board-states';
import { SendPacer } from './send-pacer';

/** So long another node may take to hand over what it composed. */
const HELP_WITHIN_MS = 500;

interface Progress {
  /** The last number that followers were sent. */
  sentSeq: number;
  /** The last number there is. */
  lastSeq: number;
  /** Sending, or resting after it. */
  isBusy: boolean;
  /** Runs while another node is expected to compose. */
  help: NodeJS.Timeout | undefined;
  /** Numbers may have been missed: `lastSeq` proves nothing. */
  isDoubted: boolean;
}

/** Turns numbers that moved into live messages, several changes together when they come fast. */
@Injectable()
export class BoardsPublisher implements OnApplicationShutdown {
  private readonly log = new Logger('boards');
  private readonly progress = new Map<string, Progress>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private isStopped = false;

  constructor(
    @Inject(BoardStates) private readonly states: BoardStates,
    @Inject(BoardRooms) private readonly rooms: BoardRooms,
    @Inject(BoardNodes) private readonly nodes: BoardNodes,
    @Inject(SendPacer) private readonly pacer: SendPacer,
  ) {}

  onApplicationShutdown(): void {
    this.isStopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.progress.clear();
  }

  /** A board got a follower, who has everything up to `seq`. */
  begin(municipality: string, seq: number): void {
    const known = this.progress.get(municipality);
    if (known) {
      known.sentSeq = Math.min(known.sentSeq, seq);
      known.lastSeq = Math.max(known.lastSeq, seq);
      return;
    }
    const start = { sentSeq: seq, lastSeq: seq, isBusy: false, help: undefined, isDoubted: false };
    this.progress.set(municipality, start);
    this.nodes.tellFollowed([municipality]);
  }

  /** A board lost its last follower: nothing need be kept for it. */
  end(municipality: string): void {
    const progress = this.progress.get(municipality);
    if (progress?.help) clearTimeout(progress.help);
    this.progress.delete(municipality);
  }

  moved({ municipality, seq }: SequenceMoved): void {
    if (this.nodes.isFollowedElsewhere(municipality)) this.begin(municipality, seq - 1);
    const progress = this.progress.get(municipality);
    if (!progress) return;
    progress.lastSeq = Math.max(progress.lastSeq, seq);
    this.next(municipality, progress);
  }

  /** Another node composed a change. */
  handed({ changed, outbox }: Handed): void {
    const { municipality, seq } = changed;
    const progress = this.progress.get(municipality);
    const isTaken = this.states.take(changed, outbox);
    if (!progress) return;
    progress.lastSeq = Math.max(progress.lastSeq, seq);
    if (progress.help) clearTimeout(progress.help);
    progress.help = undefined;
    if (!progress.isBusy && progress.lastSeq > progress.sentSeq) {
      void this.send(municipality, progress, isTaken ? 'what is here' : 'what is newest');
    }
  }

  /** From here on numbers may be missed. */
  lost(): void {
    for (const progress of this.progress.values()) progress.isDoubted = true;
  }

  /** Numbers are heard again: what was missed meanwhile is looked up and sent. */
  async returned(): Promise<void> {
    await Promise.all(
      [...this.progress].map(async ([municipality, progress]) => {
        await this.provenSeq(municipality);
        this.next(municipality, progress);
      }),
    );
  }

  /** The last number there is, when that is certain. */
  async provenSeq(municipality: string): Promise<number | undefined> {
    const progress = this.progress.get(municipality);
    if (!progress?.isDoubted) return progress?.lastSeq;
    progress.isDoubted = false;
    try {
      const { seq } = await this.states.present(municipality);
      progress.lastSeq = Math.max(progress.lastSeq, seq);
      // Lost again meanwhile: then it proves nothing.
      return progress.isDoubted ? undefined : progress.lastSeq;
    } catch (error) {
      progress.isDoubted = true;
      this.warn('board not looked up', error);
      return undefined;
    }
  }

  private next(municipality: string, progress: Progress): void {
    if (progress.isBusy || progress.lastSeq <= progress.sentSeq || this.isStopped) return;
    if (!this.nodes.isHelpExpected) {
      void this.send(municipality, progress, 'what is newest');
      return;
    }
    progress.help ??= this.after(HELP_WITHIN_MS, () => {
      progress.help = undefined;
      this.nodes.helpFailed();
      this.next(municipality, progress);
    });
  }

  private async send(
    municipality: string,
    progress: Progress,
    which: 'what is here' | 'what is newest',
  ): Promise<void> {
    progress.isBusy = true;
    const began = performance.now();
    try {
      const here = which === 'what is here' ? this.states.remembered(municipality) : undefined;
      await this.sendState(here ?? (await this.states.present(municipality)), progress);
    } catch (error) {
      // Followers see at the next heartbeat that they are behind, and ask again.
      this.warn('board not sent', error);
    }
    // By then the bytes are with the system: that took part of the time too.
    await immediate();
    const pause = this.pacer.pauseAfter(performance.now() - began);
    this.after(pause, () => {
      progress.isBusy = false;
      if (this.progress.get(municipality) === progress) this.next(municipality, progress);
    });
  }

  private async sendState(state: BoardState, progress: Progress): Promise<void> {
    const { municipality } = state.content;
    if (state.seq <= progress.sentSeq) return;
    const from = progress.sentSeq;
    const changed = await this.states.changedSince(state, from);
    progress.sentSeq = changed?.seq ?? state.seq;
    if (!changed) {
      this.rooms.sendResync(municipality.code, state.seq);
      return;
    }
    this.rooms.sendChanged(changed);
    const outbox = state.touchedSince(from)?.outbox;
    if (outbox) this.nodes.handOver({ changed, outbox: [...outbox] });
  }

  private after(ms: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.isStopped) run();
    }, ms);
    this.timers.add(timer);
    return timer;
  }

  private warn(what: string, error: unknown): void {
    this.log.warn(`${what}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}
