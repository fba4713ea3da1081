import { electionsOf } from './elections';
import { holidaysOf } from './holidays';
import type { NationalDay } from './national-day';

/** Holidays, days of remembrance and elections from one day to another, both included, in order. */
export function nationalDays(from: string, to: string): NationalDay[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => [...holidaysOf(year), ...electionsOf(year)])
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
