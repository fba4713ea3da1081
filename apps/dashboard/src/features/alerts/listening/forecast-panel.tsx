import type { Forecasts } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { counted, formatRange } from '../../../platform/dutch/number-words';
import { forecastsQuery } from '../api/alert-requests';

/** The coming two weeks, only for themes where that was better than "as in the last weeks". */
export function ForecastPanel({ municipality }: { municipality: string }) {
  const { data } = useQuery(forecastsQuery(municipality));
  if (data === undefined || data.themes.length === 0) return null;
  return (
    <Panel
      title="De komende veertien dagen"
      failure="De verwachting kon niet worden getoond. De attenties kloppen wel."
    >
      <p className="alert-soft">
        Alleen thema’s waarvan de verwachting de laatste tijd beter klopte dan “zoals de afgelopen
        weken”. Het is een verwachting van hoeveel er wordt gemeld, niet van wat er gebeurt.
      </p>
      <table className="rows">
        <caption className="vh">Verwacht aantal signalen per dag, per thema</caption>
        <thead>
          <tr>
            <th scope="col">Thema</th>
            <th scope="col" className="number">
              per dag
            </th>
            <th scope="col" className="number">
              viel eerder binnen deze grenzen
            </th>
          </tr>
        </thead>
        <tbody>
          {data.themes.map((theme) => (
            <ForecastRow key={theme.theme} row={theme} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function ForecastRow({ row }: { row: Forecasts['themes'][number] }) {
  const lo = Math.min(...row.days.map((day) => day.lo));
  const hi = Math.max(...row.days.map((day) => day.hi));
  return (
    <tr>
      <th scope="row">{termById(THEMES, row.theme).label.nl}</th>
      <td className="number">{formatRange({ lo, hi })}</td>
      <td className="number">
        {counted(Math.round(row.bandCoverage * 10), 'van de 10 dagen', 'van de 10 dagen')}
      </td>
    </tr>
  );
}
