import { Inject, Injectable } from '@nestjs/common';
import type { Namespace } from 'socket.io';
import { Clock } from '../../platform/clock/clock';
import { SequenceListener } from '../../platform/live/sequence-listener';
import { BoardNodes } from './board-nodes';
import { BoardRooms } from './board-rooms';
import { BoardStates } from './board-states';
import { BoardsPublisher } from './boards.publisher';

/** Joins what moves a board (numbers from PostgreSQL, other nodes) with who follows it. */
@Injectable()
export class BoardLive {
  constructor(
    @Inject(SequenceListener) private readonly sequences: SequenceListener,
    @Inject(BoardStates) private readonly states: BoardStates,
    @Inject(BoardNodes) private readonly nodes: BoardNodes,
    @Inject(BoardRooms) readonly rooms: BoardRooms,
    @Inject(BoardsPublisher) readonly publisher: BoardsPublisher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  open(namespace: Namespace): void {
    this.rooms.open(namespace, (municipality) => this.publisher.end(municipality));
    this.nodes.join(namespace, (handed) => this.publisher.handed(handed));
    this.sequences.onMoved((moved) => this.publisher.moved(moved));
    this.sequences.onLoss(() => this.publisher.lost());
    this.sequences.onReturn(() => void this.publisher.returned());
  }

  /** Tells every screen the last number; only when PostgreSQL itself answered that there is none after it. */
  async beat(): Promise<void> {
    const followed = this.rooms.followed();
    this.nodes.tellFollowed(followed);
    // Without a database there is no proof of life; screens then say since when.
    if (followed.length === 0 || !(await this.sequences.proves())) return;
    for (const municipality of followed) {
      const seq = await this.publisher.provenSeq(municipality);
      if (seq === undefined) continue;
      const at = this.clock.now().toISOString();
      this.rooms.sendHeartbeat({ municipality, seq, at, today: this.states.today() });
    }
  }
}
