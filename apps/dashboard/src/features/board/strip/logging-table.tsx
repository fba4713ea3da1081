import { addDays } from '@poolshoogte/calendar';
import { shortDay } from '../../../platform/dutch/moments';

interface Props {
  /** Oldest first, today last. */
  days: readonly number[];
  today: string;
}

const WEEK = 7;

/** The bars in figures, a week a row. */
export function LoggingTable({ days, today }: Props) {
  const weeks = Array.from({ length: Math.ceil(days.length / WEEK) }, (_, week) =>
    days.slice(week * WEEK, (week + 1) * WEEK),
  );
  const firstDay = addDays(today, 1 - days.length);
  const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className="scroll-table" role="region" aria-label="Vastgelegd per dag" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">week vanaf</th>
            {Array.from({ length: WEEK }, (_, day) => (
              <th key={day} scope="col" className="number">
                {weekday.format(Date.parse(`${addDays(firstDay, day)}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((counts, week) => (
            <tr key={week}>
              <th scope="row">{shortDay(addDays(firstDay, week * WEEK))}</th>
              {counts.map((count, day) => (
                <td key={day} className="number">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
