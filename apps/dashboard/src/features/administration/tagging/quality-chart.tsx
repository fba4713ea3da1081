import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useWidth } from '../../../components/use-width';
import { shortDay } from '../../../platform/dutch/moments';
import type { QualityPoint } from './quality-points';

const HEIGHT_PX = 220;
const FALLBACK_WIDTH_PX = 560;
const TICK = { fontSize: 12, fill: 'var(--poolshoogte-color-ink-soft)' };
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

interface Props {
  points: readonly QualityPoint[];
  /** Mondays of the weeks in which suggestions began to be made otherwise. */
  breaks: readonly string[];
  finding: string;
}

/** Two lines over the weeks; a dashed upright line where a comparison with before does not hold. */
export function QualityChart({ points, breaks, finding }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(FALLBACK_WIDTH_PX);
  return (
    <div ref={ref} className="tagging-chart" role="img" aria-label={finding}>
      <LineChart
        width={width}
        height={HEIGHT_PX}
        data={[...points]}
        margin={{ top: 20, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--poolshoogte-color-rule)" />
        <XAxis
          dataKey="monday"
          tickFormatter={shortDay}
          minTickGap={24}
          stroke="var(--poolshoogte-chart-axis)"
          tick={TICK}
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.5, 1]}
          tickFormatter={percent}
          width={44}
          axisLine={false}
          tickLine={false}
          tick={TICK}
        />
        {breaks.map((monday) => (
          <ReferenceLine
            key={monday}
            x={monday}
            stroke="var(--poolshoogte-color-ink-soft)"
            strokeDasharray="2 3"
            label={{ value: 'andere versie', position: 'top', ...TICK }}
          />
        ))}
        <Line
          dataKey="precision"
          type="linear"
          stroke="var(--poolshoogte-chart-line)"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--poolshoogte-chart-mark)', strokeWidth: 0 }}
          isAnimationActive={false}
        />
        <Line
          dataKey="recall"
          type="linear"
          stroke="var(--poolshoogte-chart-line)"
          strokeWidth={1.5}
          strokeDasharray="6 4"
          dot={{ r: 3, fill: 'var(--poolshoogte-color-paper)', strokeDasharray: '0' }}
          isAnimationActive={false}
        />
      </LineChart>
      <ul className="tagging-key" aria-hidden="true">
        <li data-line="solid">klopt: voorgesteld en zo gelaten</li>
        <li data-line="dashed">gevonden: gekozen en ook voorgesteld</li>
      </ul>
    </div>
  );
}
