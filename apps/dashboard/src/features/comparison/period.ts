import { BLOCK_WEEKS, COMPARISON_WEEKS, type ComparisonWeeks } from '@poolshoogte/contracts';
import { addDays } from '@poolshoogte/calendar';
import { longDay } from '../../platform/dutch/moments';

/** The periods that can be chosen, in weeks: whole blocks of four. */
export const PERIODS = COMPARISON_WEEKS;
export type Weeks = ComparisonWeeks;

const DEFAULT_WEEKS: Weeks = 8;

/** The period that an address asks for. */
export function weeksFrom(asked: string | null): Weeks {
  return PERIODS.find((weeks) => String(weeks) === asked) ?? DEFAULT_WEEKS;
}

/** `8 weken tot en met 1 november`: the running four weeks are not in it, so never "the last". */
export function periodInWords({ weeks, lastDay }: { weeks: Weeks; lastDay: string }): string {
  return `${String(weeks)} weken tot en met ${longDay(lastDay)}`;
}

/** `7 september tot en met 1 november`, with the years when they differ. */
export function fromUntil({ firstDay, lastDay }: { firstDay: string; lastDay: string }): string {
  const isOneYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const [from, until] = [firstDay, lastDay].map((day) =>
    isOneYear ? longDay(day) : `${longDay(day)} ${day.slice(0, 4)}`,
  );
  return `${from ?? ''} tot en met ${until ?? ''}`;
}

/** The day on which the four weeks that run now come into the figures. */
export function nextBlockOn(lastDay: string): string {
  return addDays(lastDay, BLOCK_WEEKS * 7 + 1);
}
