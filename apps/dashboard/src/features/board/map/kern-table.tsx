import type { KernRow } from '@poolshoogte/contracts';
import { DeviationSquare } from '../../../components/deviation-square';
import { shortDay } from '../../../platform/dutch/moments';
import { formatRange } from '../../../platform/dutch/number-words';
import { markOfKern, remarkOf } from '../deviation-words';
import { KernLink } from '../kern-link';
import { kernenByDeviation } from '../kern-order';

interface Props {
  rows: readonly KernRow[];
  names: ReadonlyMap<string, string>;
}

/** The map in words and figures: what deviates first, then every kern by name. */
export function KernTable({ rows, names }: Props) {
  return (
    <div className="scroll-table" role="region" aria-label="Kernen als tabel" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">Kern</th>
            <th scope="col" className="number">
              10 dgn
            </th>
            <th scope="col" className="number">
              echo’s
            </th>
            <th scope="col" className="number">
              normaal
            </th>
            <th scope="col" className="number">
              laatste
            </th>
          </tr>
        </thead>
        <tbody>
          {kernenByDeviation(rows).map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <span className="named">
                  <DeviationSquare mark={markOfKern(row)} />
                  <span>
                    <KernLink code={row.code} mark={markOfKern(row)} className="quiet">
                      {names.get(row.code) ?? row.code}
                    </KernLink>
                    <span className="vh">, {remarkOf(markOfKern(row))}</span>
                  </span>
                </span>
              </th>
              <td className="number strong">{row.count}</td>
              <td className="number soft">{row.echoes === 0 ? '–' : row.echoes}</td>
              <td className="number soft">
                {row.expected ? formatRange(row.expected) : 'nog geen'}
              </td>
              <td className="number soft">
                {row.lastSignalOn === null ? 'nooit' : shortDay(row.lastSignalOn)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
