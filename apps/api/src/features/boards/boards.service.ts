import { Inject, Injectable } from '@nestjs/common';
import type { BoardChanged } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { BoardStates } from './board-states';
import { boardText, type Sight } from './board-text';

/** What somebody has who follows a board: its number, and what was missed until then. */
export interface Followed {
  readonly seq: number;
  readonly today: string;
  /** `null`: it cannot be told what was missed, so the board must be fetched anew. */
  readonly missed: BoardChanged | 'nothing' | null;
}

/** The board as a whole, and what changed on it since a number in its sequence. */
@Injectable()
export class BoardsService {
  constructor(
    @Inject(BoardStates) private readonly states: BoardStates,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  today(): string {
    return this.states.today();
  }

  /**
   * The board as JSON, with everything that this process told anybody is stored.
   * @throws AppError `unknown_municipality`
   */
  async board(code: string, sight: Sight): Promise<Buffer> {
    const { content } = await this.states.presentToWriter(code);
    return boardText(content, sight, this.clock.now().toISOString());
  }

  async missedSince(code: string, lastSeq: number): Promise<Followed> {
    const state = await this.states.present(code);
    const { seq, today } = state;
    if (lastSeq === seq) return { seq, today, missed: 'nothing' };
    if (lastSeq > seq) return { seq, today, missed: null };
    const missed = await this.states.changedSince(state, lastSeq);
    // The board may have moved on while this was looked up.
    return { seq: missed?.seq ?? seq, today, missed };
  }
}
