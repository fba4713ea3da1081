import { addDays, dayAt, momentAt } from '@poolshoogte/calendar';
import type { NotificationPreferences, NotifyWhen, TimeOfDay } from '@poolshoogte/contracts';

type Hours = Pick<NotificationPreferences, 'dailyAt' | 'quiet'>;

/** When something that is known now may be told; `null`: never. */
export function dueAt(now: Date, when: NotifyWhen, { dailyAt, quiet }: Hours): Date | null {
  if (when === 'never') return null;
  const moment = when === 'daily' ? nextTime(now, dailyAt) : now;
  return quiet === null ? moment : endOfQuiet(moment, quiet);
}

/** The first moment from now on at which a clock shows this time. */
function nextTime(now: Date, time: TimeOfDay): Date {
  const today = momentAt(dayAt(now), time);
  return today >= now ? today : momentAt(addDays(dayAt(now), 1), time);
}

/** The moment itself outside the quiet hours, else their end. */
function endOfQuiet(moment: Date, { from, to }: { from: TimeOfDay; to: TimeOfDay }): Date {
  const day = dayAt(moment);
  // Hours over midnight began today, or yesterday.
  for (const begin of [addDays(day, -1), day]) {
    const start = momentAt(begin, from);
    const end = momentAt(from < to ? begin : addDays(begin, 1), to);
    if (moment >= start && moment < end) return end;
  }
  return moment;
}
