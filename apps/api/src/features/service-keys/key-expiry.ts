import { addDays, dayAt, daysBetween, momentAt } from '@poolshoogte/calendar';
import { AppError } from '../../platform/errors/app-error';

const LONGEST_DAYS = 366;

/**
 * The moment at which a key stops: midnight in the Netherlands after its last day.
 * @throws AppError `expiry_out_of_range` unless the last day is after today and within a year
 */
export function endOfLastDay(lastDay: string, now: Date): Date {
  const days = daysBetween(dayAt(now), lastDay);
  if (days < 1 || days > LONGEST_DAYS) throw new AppError('expiry_out_of_range');
  return momentAt(addDays(lastDay, 1), '00:00');
}
