import { formatNumber } from '../../../platform/dutch/number-words';
import { signed } from '../measure';
import type { ThemePoint } from '../theme-points';

/** The figures behind the chart. */
export function ThemeTable({
  points,
  finding,
}: {
  points: readonly ThemePoint[];
  finding: string;
}) {
  return (
    <table className="comparison-list">
      <caption className="vh">{finding}</caption>
      <thead>
        <tr>
          <th scope="col">Gemeente</th>
          <th scope="col">Per 1.000 inwoners</th>
          <th scope="col">Signalen</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ code, name, figure, label, count }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-tone={figure.tone}>{label}</td>
            <td data-tone={count === null ? 'none' : 'figure'}>
              {count === null
                ? '< 5'
                : signed({ text: formatNumber(count), isAtLeast: figure.isAtLeast })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
