import { Bar, BarChart, LabelList, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { useWidth } from '../../../components/use-width';
import { axisTicks } from '../axis-ticks';
import { oneDecimal } from '../measure';
import type { ThemePoint } from '../theme-points';

/** Height of one municipality, in px; the name is 14 px. */
const ROW_PX = 30;
const AXIS_PX = 28;
const NAMES_PX = 150;
const FALLBACK_WIDTH_PX = 560;

/** A hair line from zero and a dot: length says how much, and nothing says how bad. */
export function ThemeChart({
  points,
  finding,
}: {
  points: readonly ThemePoint[];
  finding: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>(FALLBACK_WIDTH_PX);
  const ticks = axisTicks(Math.max(0, ...points.map(({ rate }) => rate ?? 0)));
  const data = points.map((point) => ({ ...point, drawn: point.rate ?? 0 }));
  return (
    <div ref={ref} className="comparison-chart" role="img" aria-label={finding}>
      <BarChart
        width={width}
        height={points.length * ROW_PX + AXIS_PX}
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 48, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={oneDecimal}
          stroke="var(--poolshoogte-chart-axis)"
          tick={{ fontSize: 12, fill: 'var(--poolshoogte-color-ink-soft)' }}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={Math.min(NAMES_PX, width * 0.4)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fontSize: 14, fill: 'var(--poolshoogte-color-ink)' }}
        />
        <Bar dataKey="drawn" isAnimationActive={false} shape={Lollipop}>
          <LabelList dataKey="label" position="right" offset={12} fontSize={13} />
        </Bar>
      </BarChart>
    </div>
  );
}

function Lollipop({ x, y, width, height, payload }: BarShapeProps) {
  const point: unknown = payload;
  const isMissing =
    typeof point === 'object' && point !== null && 'rate' in point && point.rate === null;
  // Zero is zero; what may not be shown is a gap with its words, not a dot at zero.
  if (isMissing) return <g />;
  const middle = y + height / 2;
  return (
    <g>
      <line className="comparison-stem" x1={x} x2={x + width} y1={middle} y2={middle} />
      <circle className="comparison-dot" cx={x + width} cy={middle} r={5} />
    </g>
  );
}
