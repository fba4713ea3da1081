import { shortDay } from '../../../platform/dutch/moments';
import { FEWEST, type QualityPoint } from './quality-points';

const shown = (share: number | null): string =>
  share === null ? `< ${String(FEWEST)}` : `${String(Math.round(share * 100))}%`;

/** The figures behind the lines. */
export function QualityTable({
  points,
  breaks,
  finding,
}: {
  points: readonly QualityPoint[];
  breaks: readonly string[];
  finding: string;
}) {
  return (
    <div className="scroll-table" role="region" aria-label="Cijfers per week" tabIndex={0}>
      <table className="rows">
        <caption className="vh">{finding}</caption>
        <thead>
          <tr>
            <th scope="col">Week van</th>
            <th scope="col" className="number">
              signalen
            </th>
            <th scope="col" className="number">
              voorgesteld
            </th>
            <th scope="col" className="number">
              klopt
            </th>
            <th scope="col" className="number">
              gekozen
            </th>
            <th scope="col" className="number">
              gevonden
            </th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.monday}>
              <th scope="row">
                {shortDay(point.monday)}
                {breaks.includes(point.monday) && ', andere versie'}
              </th>
              <td className="number">{point.signals}</td>
              <td className="number">{point.suggested}</td>
              <td className="number">{shown(point.precision)}</td>
              <td className="number">{point.chosen}</td>
              <td className="number">{shown(point.recall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
