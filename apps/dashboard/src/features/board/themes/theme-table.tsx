import { addDays } from '@poolshoogte/calendar';
import type { ThemeRow } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { shortDay } from '../../../platform/dutch/moments';
import { formatRange } from '../../../platform/dutch/number-words';

interface Props {
  rows: readonly ThemeRow[];
  today: string;
}

const WEEKS = 8;

/** The lines in figures: of every week the last day, each a sum of ten days. */
export function ThemeTable({ rows, today }: Props) {
  const daysAgo = Array.from({ length: WEEKS }, (_, week) => (WEEKS - 1 - week) * 7);
  return (
    <div className="scroll-table" role="region" aria-label="Thema’s als tabel" tabIndex={0}>
      <table className="rows">
        <caption>
          Aantal signalen in de tien dagen tot en met de genoemde dag; echo’s van de laatste tien
        </caption>
        <thead>
          <tr>
            <th scope="col">Thema</th>
            <th scope="col" className="number">
              normaal
            </th>
            <th scope="col" className="number">
              echo’s
            </th>
            {daysAgo.map((days) => (
              <th key={days} scope="col" className="number">
                {days === 0 ? 'vandaag' : shortDay(addDays(today, -days))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, series, echoes, expected }) => (
            <tr key={id}>
              <th scope="row">{termById(THEMES, id).label.nl}</th>
              <td className="number soft">{expected ? formatRange(expected) : '–'}</td>
              <td className="number soft">{echoes === 0 ? '–' : echoes}</td>
              {daysAgo.map((days) => (
                <td key={days} className={days === 0 ? 'number strong' : 'number'}>
                  {series[series.length - 1 - days]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
