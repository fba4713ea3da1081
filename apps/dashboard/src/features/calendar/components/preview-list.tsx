import type { AgendaPreview } from '@poolshoogte/contracts';
import { counted } from '../../../platform/dutch/number-words';
import { daysOf } from '../calendar-words';

/** So many say what kind of file it is; the rest is counted. */
const SHOWN = 8;

/** What a file would bring, and what of it cannot be taken over. */
export function PreviewList({ preview }: { preview: AgendaPreview }) {
  const { total, outside, events, problems, problemCount } = preview;
  return (
    <>
      <p className="note">
        <b>{counted(total, 'dag', 'dagen')}</b> voor op de agenda.
        {outside > 0 &&
          ` ${counted(outside, 'afspraak', 'afspraken')} van te lang geleden of te ver vooruit.`}
      </p>
      <ul className="agenda-preview">
        {events.slice(0, SHOWN).map(({ title, firstDay, lastDay }, index) => (
          <li key={index}>
            {daysOf({ firstDay, lastDay })}: {title}
          </li>
        ))}
        {total > SHOWN && <li>en nog {counted(total - SHOWN, 'andere', 'andere')}</li>}
      </ul>
      {problemCount > 0 && (
        <details className="admin-details" open>
          <summary>{counted(problemCount, 'afspraak gaat', 'afspraken gaan')} niet mee</summary>
          <ul className="agenda-preview">
            {problems.map(({ line, text }) => (
              <li key={line}>
                Regel {String(line)}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
