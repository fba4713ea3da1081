import { addDays } from '@poolshoogte/calendar';
import { BOARD_WINDOW_DAYS, type Logging } from '@poolshoogte/contracts';
import { useWidth } from '../../../components/use-width';
import { shortDay } from '../../../platform/dutch/moments';

interface Props {
  logging: Logging;
  today: string;
}

const HEIGHT = 78;
const BASE = 58;
/** Top of the highest bar: above it is room for the words about the window. */
const TOP = 20;
const USUAL_WIDTH = 816;
/** The share of a day that its bar fills. */
const BAR_SHARE = 0.56;

/** Signals per day; the ground marks the ten days that the figures are about. */
export function LoggingBars({ logging, today }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const { days } = logging;
  const step = width / days.length;
  const highest = Math.max(5, ...days);
  const y = (count: number): number => BASE - (count / highest) * (BASE - TOP);
  const windowX = width - BOARD_WINDOW_DAYS * step;
  const first = shortDay(addDays(today, 1 - days.length));
  const busiest = Math.max(0, ...days);
  return (
    <div ref={ref}>
      <svg
        className="bars"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Vastgelegde signalen per dag sinds ${first}: ${String(logging.count)} in de laatste 10 dagen, ten hoogste ${String(busiest)} op één dag`}
      >
        <rect
          className="band"
          x={windowX}
          y={TOP - 4}
          width={width - windowX}
          height={BASE - TOP + 4}
        />
        <text className="t12 soft" x={width} y={TOP - 9} textAnchor="end">
          laatste 10 dagen
        </text>
        {days.map((count, day) =>
          count === 0 ? null : (
            <rect
              key={day}
              className="bar"
              x={day * step + (step * (1 - BAR_SHARE)) / 2}
              y={y(count)}
              width={step * BAR_SHARE}
              height={BASE - y(count)}
            />
          ),
        )}
        <line className="axis" x1={0} x2={width} y1={BASE} y2={BASE} />
        <line className="today" x1={width - 1} x2={width - 1} y1={TOP - 4} y2={BASE + 5} />
        <text className="t12 soft" x={0} y={74}>
          {first}
        </text>
        <text className="t12 soft" x={windowX} y={74} textAnchor="middle">
          {shortDay(addDays(today, 1 - BOARD_WINDOW_DAYS))}
        </text>
        <text className="t12 b" x={width} y={74} textAnchor="end">
          vandaag
        </text>
      </svg>
    </div>
  );
}
