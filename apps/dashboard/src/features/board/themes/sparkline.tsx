import type { ThemeRow } from '@poolshoogte/contracts';
import {
  Area,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { markOf, type Mark } from '../deviation-words';

const HEIGHT = 24;
/** Room for the dot of now, in px. */
const MARGIN = { top: 5, right: 6, bottom: 4, left: 2 };
/** Space above the highest value, as a share. */
const HEADROOM = 1.08;

const DOT_FILL: Record<Mark, string> = {
  '-2': 'var(--poolshoogte-color-deviation-min-2)',
  '-1': 'var(--poolshoogte-color-deviation-min-1)',
  '0': 'var(--poolshoogte-chart-mark)',
  '1': 'var(--poolshoogte-color-deviation-1)',
  '2': 'var(--poolshoogte-color-deviation-2)',
  '3': 'var(--poolshoogte-color-deviation-3)',
  stilte: 'var(--poolshoogte-color-paper)',
  onbekend: 'var(--poolshoogte-chart-mark)',
};
/** Pale dots get the edge of the line instead of that of the paper. */
const PALE: readonly Mark[] = ['1', '-1'];

interface Props {
  row: ThemeRow;
  /** Places in the eight weeks of what stands in the agenda. */
  marks: readonly number[];
  /** Places in the eight weeks at which suggestions began to be made otherwise. */
  breaks: readonly number[];
}

/**
 * Eight weeks of a theme: the line, the band of what is usual, the agenda, and a dot for now. A dashed
 * upright line where suggestions began to be made otherwise.
 */
export function Sparkline({ row, marks, breaks }: Props) {
  const { series, expected, deviation } = row;
  const points = series.map((count, day) => ({
    day,
    count,
    ...(expected === null ? {} : { usual: [expected.lo, expected.hi] }),
  }));
  const top = Math.max(1, ...series, expected?.hi ?? 0) * HEADROOM;
  const mark = markOf(deviation);
  const now = points[points.length - 1];
  return (
    <ResponsiveContainer
      width="100%"
      height={HEIGHT}
      initialDimension={{ width: 102, height: HEIGHT }}
    >
      <ComposedChart data={points} margin={MARGIN} accessibilityLayer={false}>
        <XAxis dataKey="day" type="number" domain={[0, series.length - 1]} hide />
        <YAxis domain={[0, top]} hide />
        {expected !== null && (
          <Area
            dataKey="usual"
            type="linear"
            stroke="none"
            fill="var(--poolshoogte-chart-band)"
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        {marks.map((day) => (
          <ReferenceLine key={day} x={day} stroke="var(--poolshoogte-color-ink-faint)" />
        ))}
        {breaks.map((day) => (
          <ReferenceLine
            key={day}
            x={day}
            stroke="var(--poolshoogte-color-ink-soft)"
            strokeDasharray="2 2"
          />
        ))}
        <Line
          dataKey="count"
          type="linear"
          stroke="var(--poolshoogte-chart-line)"
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {now && (
          <ReferenceDot
            x={now.day}
            y={now.count}
            r={4}
            fill={DOT_FILL[mark]}
            stroke={
              PALE.includes(mark)
                ? 'var(--poolshoogte-chart-line)'
                : 'var(--poolshoogte-color-paper)'
            }
            strokeWidth={PALE.includes(mark) ? 1 : 1.5}
            ifOverflow="visible"
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
