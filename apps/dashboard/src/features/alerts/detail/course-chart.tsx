import type { ExpectedEvent } from '@poolshoogte/contracts';
import { Area, ComposedChart, Line, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useWidth } from '../../../components/use-width';
import { shortDay } from '../../../platform/dutch/moments';
import type { CoursePoint } from '../course';

const HEIGHT = 200;
const FALLBACK_WIDTH = 560;
const MARGIN = { top: 14, right: 22, bottom: 0, left: 0 };
const TICK = { fontSize: 12, fill: 'var(--poolshoogte-color-ink-soft)' };
/** Days between two words on the axis. */
const LABEL_STEP = 14;

interface Props {
  points: readonly CoursePoint[];
  events: readonly ExpectedEvent[];
  finding: string;
}

/** The line from zero, the band of what is usual, the agenda as thin lines, and a dot for the last day. */
export function CourseChart({ points, events, finding }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(FALLBACK_WIDTH);
  const days = points.map(({ day }) => day);
  const last = points.at(-1);
  const ticks = days.filter((_, index) => (days.length - 1 - index) % LABEL_STEP === 0);
  const marked = [...new Set(events.map(({ firstDay }) => firstDay))].filter((day) =>
    days.includes(day),
  );
  return (
    <div ref={ref} className="alert-chart" role="img" aria-label={finding}>
      <ComposedChart
        width={width}
        height={HEIGHT}
        data={points.map(({ usual, ...point }) => ({ ...point, ...(usual && { usual }) }))}
        margin={MARGIN}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="day"
          ticks={ticks}
          tickFormatter={shortDay}
          stroke="var(--poolshoogte-chart-axis)"
          tick={TICK}
          interval={0}
        />
        <YAxis
          domain={[0, 'auto']}
          allowDecimals={false}
          tickCount={4}
          width={28}
          axisLine={false}
          tickLine={false}
          tick={TICK}
        />
        <Area
          dataKey="usual"
          type="linear"
          stroke="none"
          fill="var(--poolshoogte-chart-band)"
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
        {marked.map((day) => (
          <ReferenceLine
            key={day}
            x={day}
            stroke="var(--poolshoogte-chart-axis)"
            strokeDasharray="2 3"
          />
        ))}
        <Line
          dataKey="seen"
          type="linear"
          stroke="var(--poolshoogte-chart-line)"
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {last && (
          <ReferenceDot
            x={last.day}
            y={last.seen}
            r={4}
            fill="var(--poolshoogte-chart-mark)"
            stroke="var(--poolshoogte-color-paper)"
            strokeWidth={1.5}
            ifOverflow="visible"
          />
        )}
      </ComposedChart>
    </div>
  );
}
