import { Inject, Injectable } from '@nestjs/common';
import type { ExpectedEvent } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { ExpectedEventsReadModel } from '../../calendar/calendar.public';

/** People react a few days before and about a week after something that was known beforehand. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;

/** What the calendar of a municipality knew beforehand, as far as it explains or mutes. */
@Injectable()
export class KnownEvents {
  constructor(
    @Inject(ExpectedEventsReadModel) private readonly calendar: ExpectedEventsReadModel,
  ) {}

  async between(manager: EntityManager, from: string, to: string): Promise<ExpectedEvent[]> {
    const events = await this.calendar.between(manager, from, to);
    return events
      .filter(({ effect }) => effect !== 'marks')
      .map(({ id, firstDay, lastDay, kern, theme, effect }) => ({
        id,
        firstDay,
        lastDay,
        kernen: kern === null ? [] : [kern],
        themes: theme === null ? [] : [theme],
        daysBefore: DAYS_BEFORE,
        daysAfter: DAYS_AFTER,
        mutes: effect === 'mutes',
      }));
  }
}
