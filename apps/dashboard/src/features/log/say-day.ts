import { longDay } from '../../platform/dutch/moments';

/** `3 november`, with the year when it is another year than today's. */
export function sayDay(day: string, today: string): string {
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? longDay(day) : `${longDay(day)} ${year}`;
}
