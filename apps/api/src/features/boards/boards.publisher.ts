import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { BoardChanged } from '@poolshoogte/contracts';
import type { SequenceMoved } from '../../platform/live/sequence-listener';
import { fannedOut, liveMessages } from '../../platform/observability/live-metrics';
import { currentTraceparent, tracedFrom } from '../../platform/observability/tracing';
import { BoardsService } from './boards.service';

/** At most four messages a second to a screen; the first after a quiet moment goes at once. */
const PAUSE_MS = 250;

/** Where messages for the followers of a board go. */
export interface BoardRoom {
  /** Municipalities that somebody follows. */
  followed(): readonly string[];
  sendChanged(changed: BoardChanged): void;
  sendResync(municipality: string): void;
}

interface Progress {
  /** The last number that followers were sent. */
  sentSeq: number;
  /** The last number there is. */
  lastSeq: number;
  isPausing: boolean;
  /** When the oldest change that was not sent yet was heard of, by `performance.now()`. */
  heardAt: number | null;
}

/** Turns numbers that moved into live messages, several changes together when they come fast. */
@Injectable()
export class BoardsPublisher implements OnApplicationShutdown {
  private readonly log = new Logger('boards');
  private readonly progress = new Map<string, Progress>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private room: BoardRoom | undefined;

  constructor(@Inject(BoardsService) private readonly service: BoardsService) {}

  publishTo(room: BoardRoom): void {
    this.room = room;
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.room = undefined;
  }

  /** A board got its first follower, who has everything up to `seq`. */
  begin(municipality: string, seq: number): void {
    const known = this.progress.get(municipality);
    if (known) known.sentSeq = Math.min(known.sentSeq, seq);
    else
      this.progress.set(municipality, {
        sentSeq: seq,
        lastSeq: seq,
        isPausing: false,
        heardAt: null,
      });
  }

  /** A board lost its last follower: nothing need be kept for it. */
  end(municipality: string): void {
    this.progress.delete(municipality);
  }

  moved({ municipality, seq }: SequenceMoved): void {
    const progress = this.progress.get(municipality);
    if (!progress) return;
    progress.lastSeq = Math.max(progress.lastSeq, seq);
    progress.heardAt ??= performance.now();
    void this.send(municipality, progress);
  }

  /** The connection that tells of changes was lost for a while: followers fetch anew. */
  missed(): void {
    for (const municipality of this.room?.followed() ?? []) this.room?.sendResync(municipality);
  }

  private async send(municipality: string, progress: Progress): Promise<void> {
    if (progress.isPausing || progress.lastSeq <= progress.sentSeq) return;
    progress.isPausing = true;
    try {
      await this.sendNow(municipality, progress);
    } catch (error) {
      // Followers see at the next heartbeat that they are behind, and ask again.
      this.log.warn(`board not sent: ${error instanceof Error ? error.message : 'unknown'}`);
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      progress.isPausing = false;
      void this.send(municipality, progress);
    }, PAUSE_MS);
    this.timers.add(timer);
  }

  private async sendNow(municipality: string, progress: Progress): Promise<void> {
    const upTo = progress.lastSeq;
    const changed = await this.service.changedSince(municipality, progress.sentSeq);
    if (changed) {
      await tracedFrom([changed.trace], 'board.publish', async () => {
        const trace = currentTraceparent();
        this.room?.sendChanged(trace === null ? changed : { ...changed, trace });
      });
      liveMessages('coalesced', changed.seq - changed.previousSeq - 1);
    } else this.room?.sendResync(municipality);
    fannedOut(progress.heardAt ?? performance.now());
    progress.heardAt = null;
    progress.sentSeq = changed?.seq ?? upTo;
  }
}
