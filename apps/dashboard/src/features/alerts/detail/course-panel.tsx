import { addDays } from '@poolshoogte/calendar';
import type { AlertDetail, ExpectedEvent } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { TableSwitch } from '../../../components/table-switch';
import { formatRange } from '../../../platform/dutch/number-words';
import { longDay, shortDay } from '../../../platform/dutch/moments';
import { daysOf, expectedEventsQuery } from '../../calendar/calendar.public';
import { reasonOf } from '../alert-words';
import { courseOf } from '../course';

/** The charting library is the largest part of the page: words do not wait for it. */
const CourseChart = lazy(async () => ({ default: (await import('./course-chart')).CourseChart }));

/** The table has a row for every so many days, and always the last. */
const TABLE_STEP = 7;

/** Eight weeks of sums beside their usual range, with what stood on the agenda. */
export function CoursePanel({ alert }: { alert: AlertDetail }) {
  const [isTable, setIsTable] = useState(false);
  const points = courseOf(alert);
  const [first, last] = [points[0]?.day ?? alert.startedOn, points.at(-1)?.day ?? alert.lastOn];
  const { data } = useQuery(expectedEventsQuery(alert.municipality, addDays(first, -1), last));
  const events = (data?.events ?? []).filter((event) => isAbout(event, alert));
  if (points.length === 0) {
    return <p className="note">Van deze dagen is er nog geen verloop te tekenen.</p>;
  }
  return (
    <>
      <p className="alert-soft">
        Aantal signalen in de {String(alert.figures.windowDays)} dagen tot en met elke dag. Grijs is
        wat gewoonlijk is. <TableSwitch isTable={isTable} drawing="lijn" onSwitch={setIsTable} />
      </p>
      {isTable ? (
        <CourseTable points={points} />
      ) : (
        <Suspense fallback={null}>
          <CourseChart points={points} events={events} finding={reasonOf(alert)} />
        </Suspense>
      )}
      {events.length > 0 && (
        <ul className="alert-marks" aria-label="Op de agenda in deze tijd">
          {events.map((event) => (
            <li key={event.id}>
              {daysOf(event)}: {event.title}
              {alert.eventIds.includes(event.id) && ' (kan dit verklaren)'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CourseTable({ points }: { points: ReturnType<typeof courseOf> }) {
  const rows = points.filter((_, index) => (points.length - 1 - index) % TABLE_STEP === 0);
  return (
    <div className="scroll-table" role="region" aria-label="Het verloop als tabel" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">Tot en met</th>
            <th scope="col" className="number">
              signalen
            </th>
            <th scope="col" className="number">
              gewoonlijk
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, seen, usual }) => (
            <tr key={day}>
              <th scope="row">
                <time dateTime={day} aria-label={longDay(day)}>
                  {shortDay(day)}
                </time>
              </th>
              <td className="number strong">{seen}</td>
              <td className="number soft">
                {usual === null ? '–' : formatRange({ lo: usual[0], hi: usual[1] })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether an event is about the place and theme of an alert. */
function isAbout({ kern, theme }: ExpectedEvent, alert: AlertDetail): boolean {
  const isPlace = kern === null || alert.kernen.length === 0 || alert.kernen.includes(kern);
  return isPlace && (theme === null || alert.theme === null || theme === alert.theme);
}
