import type { ExpectedEvent } from '@poolshoogte/contracts';
import type { ComponentProps } from 'react';
import { monthName } from '../months';
import { EventRow } from './event-row';

interface Props extends Omit<ComponentProps<typeof EventRow>, 'event'> {
  months: readonly string[];
  events: readonly ExpectedEvent[];
}

/** The agenda by month; what began earlier stands in the first month that is shown. */
export function MonthList({ months, events, ...row }: Props) {
  const [firstMonth = ''] = months;
  const monthOf = ({ firstDay }: ExpectedEvent): string =>
    firstDay.slice(0, 7) < firstMonth ? firstMonth : firstDay.slice(0, 7);
  return months.map((month) => {
    const own = events.filter((event) => monthOf(event) === month);
    return (
      <section key={month} className="agenda-month" aria-labelledby={`maand-${month}`}>
        <h3 id={`maand-${month}`}>{monthName(month)}</h3>
        {own.length === 0 ? (
          <p className="note">Deze maand staat er niets op de agenda.</p>
        ) : (
          <ul className="admin-list">
            {own.map((event) => (
              <EventRow key={event.id} event={event} {...row} />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
