import { Inject, Injectable } from '@nestjs/common';
import type { BoardShown } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { AppError } from '../../platform/errors/app-error';
import { isTracing, traceAfterwards } from '../../platform/observability/tracing';

/** Of all screens of one process together; a sample is enough. */
const MOST_PER_MINUTE = 600;

/** The last part of a trace: the change stands on a screen. */
@Injectable()
export class ShownReports {
  private minute = 0;
  private count = 0;

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** @throws AppError `not_found` while nothing is traced, `too_many_requests` */
  take(read: () => BoardShown): void {
    if (!isTracing()) throw new AppError('not_found');
    const now = this.clock.now().getTime();
    const minute = Math.floor(now / 60_000);
    this.count = minute === this.minute ? this.count + 1 : 1;
    this.minute = minute;
    if (this.count > MOST_PER_MINUTE) throw new AppError('too_many_requests');
    const { trace, shownMs } = read();
    // The clock of the browser is not asked: the time of drawing ends when the report comes in.
    const startedAt = new Date(now - shownMs);
    traceAfterwards(trace, 'board.shown', {
      startedAt,
      facts: { 'poolshoogte.shown_ms': shownMs },
    });
  }
}
