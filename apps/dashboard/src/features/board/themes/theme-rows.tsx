import type { ThemeRow } from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import { lazy, Suspense, type ReactNode } from 'react';
import { DeviationSquare } from '../../../components/deviation-square';
import { counted, formatRange } from '../../../platform/dutch/number-words';
import { markOf, remarkOf } from '../deviation-words';
import type { ThemeMarks } from './use-theme-marks';

/** The charting library is the largest part of the page: words and figures do not wait for it. */
const Sparkline = lazy(async () => ({ default: (await import('./sparkline')).Sparkline }));

interface Props {
  rows: readonly ThemeRow[];
  marks: ThemeMarks;
  /** Places in the eight weeks at which suggestions began to be made otherwise. */
  breaks: readonly number[];
  /** Beside the column heads: what is not shown, and how to see it. */
  more: ReactNode;
}

/** One row a theme: name, eight weeks as a line, now, and what is usual. */
export function ThemeRows({ rows, marks, breaks, more }: Props) {
  return (
    <table className="themes">
      <caption className="vh">
        Signalen per thema in de laatste 10 dagen, met wat gewoonlijk is
      </caption>
      <colgroup>
        <col />
        <col className="themes__line" />
        <col className="themes__count" />
        <col className="themes__normal" />
      </colgroup>
      <thead>
        <tr>
          <td className="themes__more" colSpan={2}>
            {more}
          </td>
          <th scope="col">10 dgn</th>
          <th scope="col">normaal</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="named">
                <DeviationSquare mark={markOf(row.deviation)} />
                <span>
                  {termById(THEMES, row.id).label.nl}
                  <span className="vh">
                    , {remarkOf(markOf(row.deviation))}
                    {marks.wordsOf(row.id)}
                  </span>
                </span>
              </span>
            </th>
            <td className="themes__line" aria-hidden="true">
              <div className="themes__chart">
                <Suspense fallback={null}>
                  <Sparkline row={row} marks={marks.daysOf(row.id)} breaks={breaks} />
                </Suspense>
              </div>
            </td>
            <td className="themes__count">
              {row.count}
              {row.echoes > 0 && (
                <span className="vh">, {counted(row.echoes, 'echo', 'echo’s')}</span>
              )}
            </td>
            <td className="themes__normal">{row.expected ? formatRange(row.expected) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
