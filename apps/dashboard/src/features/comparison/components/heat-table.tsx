import type { ThemeComparison } from '@poolshoogte/contracts';
import { formatNumber } from '../../../platform/dutch/number-words';
import { AT_LEAST, figureOf, loggedFigure, type MeasureId } from '../measure';
import { themeName } from '../theme-name';

interface HeatTableProps {
  comparison: ThemeComparison;
  measure: MeasureId;
}

/**
 * Themes by municipalities. Without fill: colour says only how far a figure is from its own
 * normal, and that is not known here.
 */
export function HeatTable({ comparison, measure }: HeatTableProps) {
  const { municipalities, rows } = comparison;
  return (
    <table className="comparison-table">
      <caption className="vh">
        Vastgelegde signalen per thema en gemeente, gemeenten op alfabet
      </caption>
      <thead>
        <tr>
          <td />
          {municipalities.map(({ code, name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theme, cells }) => (
          <tr key={theme}>
            <th scope="row">{themeName(theme)}</th>
            {municipalities.map((municipality, index) => {
              const cell = cells[index];
              // The contract gives the cells in the order of the municipalities.
              if (cell === undefined) return <td key={municipality.code} />;
              const figure = figureOf(cell, municipality, measure);
              return (
                <td key={municipality.code} data-tone={figure.tone} title={figure.behind}>
                  {figure.isAtLeast && <span className="comparison-least">{AT_LEAST}</span>}
                  {figure.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Vastgelegd per 1.000 inwoners</th>
          {municipalities.map((municipality) => (
            <td key={municipality.code}>{loggedFigure(municipality, 'per-1000')}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Vastgelegd, aantal</th>
          {municipalities.map((municipality) => (
            <td key={municipality.code}>{loggedFigure(municipality, 'aantallen')}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">Inwoners{commonYear(municipalities)}</th>
          {municipalities.map(({ code, population, populationYear }) => (
            <td key={code}>
              {population === null ? 'onbekend' : formatNumber(population)}
              {population !== null && commonYear(municipalities) === '' && (
                <small> ({populationYear ?? 'jaar onbekend'})</small>
              )}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Kernen</th>
          {municipalities.map(({ code, kernCount }) => (
            <td key={code}>{formatNumber(kernCount)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** ` (2025)` when all figures are of that year; else every figure names its own. */
function commonYear(municipalities: ThemeComparison['municipalities']): string {
  const years = new Set(
    municipalities.flatMap(({ population, populationYear }) =>
      population === null ? [] : [populationYear],
    ),
  );
  const [year] = years;
  return years.size === 1 && typeof year === 'number' ? ` (${String(year)})` : '';
}
