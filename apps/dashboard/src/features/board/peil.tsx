import { formatRange } from '../../platform/dutch/number-words';
import { useWidth } from '../../components/use-width';
import { placePeilTexts } from './place-peil-texts';

interface Props {
  count: number;
  expected: { lo: number; hi: number };
  mark: string;
}

const HEIGHT = 40;
const SCALE_Y = 16;
/** Room for half a dot at the left and a figure at the right, in px. */
const MARGIN = { left: 6, right: 14 };
const TEXT_Y = 35;

/** One ruler: a block for what is usual here, a dot for now. */
export function Peil({ count, expected, mark }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(340);
  const max = rulerEnd(Math.max(count, expected.hi));
  const x = (value: number): number =>
    MARGIN.left + (value / max) * (width - MARGIN.left - MARGIN.right);
  const ticks = Array.from(
    { length: max / tickStep(max) + 1 },
    (_, index) => index * tickStep(max),
  );
  const usual = formatRange(expected);
  const blockWidth = Math.max(x(expected.hi) - x(expected.lo), 3);
  const texts = { now: `nu ${String(count)}`, usual: `gewoonlijk ${usual}` };
  const places = placePeilTexts(texts, { dot: x(count), block: x(expected.lo), width });
  return (
    <div className="peil" ref={ref}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Nu ${String(count)}, gewoonlijk ${usual}`}
      >
        <rect className="band" x={x(expected.lo)} y={4} width={blockWidth} height={12} />
        <line className="axis" x1={x(0)} x2={x(max)} y1={SCALE_Y} y2={SCALE_Y} />
        {ticks.map((tick) => (
          <line
            key={tick}
            className="axis"
            x1={x(tick)}
            x2={x(tick)}
            y1={SCALE_Y}
            y2={tick % (5 * tickStep(max)) === 0 ? 22 : 20}
          />
        ))}
        <circle className="dot" data-dev={mark} cx={x(count)} cy={10} r={6} />
        {places.isJoint ? (
          <text className="t12" x={places.start} y={TEXT_Y}>
            <tspan className="b">{texts.now}</tspan>
            <tspan className="soft">, {texts.usual}</tspan>
          </text>
        ) : (
          <>
            <text className="t12 soft" x={places.usual} y={TEXT_Y}>
              {texts.usual}
            </text>
            <text className="t12 b" x={places.now} y={TEXT_Y}>
              {texts.now}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

/** The ruler shows at least ten, and ends on a whole tick. */
function rulerEnd(highest: number): number {
  const step = tickStep(Math.max(10, highest));
  return Math.max(10, Math.ceil(highest / step) * step);
}

function tickStep(max: number): number {
  if (max <= 20) return 1;
  if (max <= 100) return 5;
  return 10 ** Math.floor(Math.log10(max) - 0.3);
}
