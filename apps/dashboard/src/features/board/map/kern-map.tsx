import type { Kern, KernRow } from '@poolshoogte/contracts';
import { useMemo, useState } from 'react';
import { useWidth } from '../../../components/use-width';
import { markOfKern, type Mark } from '../deviation-words';
import { KernLink } from '../kern-link';
import { sayKern } from './kern-words';
import { placeLabels, type PlacedLabel } from './place-labels';
import { projectKernen, type KernShape } from './project-kernen';
import { wantedLabels } from './wanted-labels';

interface Props {
  kernen: readonly Kern[];
  rows: readonly KernRow[];
  today: string;
  chosen: string | null;
}

/** Width on a board of 1280 px; the real width is measured. */
const USUAL_WIDTH = 360;
/** As high as leaves the whole board on one screen of 800 px; under each other there is more room. */
const MAX_HEIGHT = { board: 386, column: 520 };
/** Room at the sides for the names of kernen at the edge, in px. */
const MARGIN = 6;

/** Every kern a link, filled by its deviation, hatched when silent, named where it matters. */
export function KernMap({ kernen, rows, today, chosen }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const map = useMemo(
    () =>
      projectKernen(kernen, {
        width,
        maxHeight: width > USUAL_WIDTH ? MAX_HEIGHT.column : MAX_HEIGHT.board,
        margin: MARGIN,
      }),
    [kernen, width],
  );
  const labels = useMemo(() => {
    const wanted = wantedLabels(rows, map.shapes, today);
    const frame = { minX: 0, minY: 0, maxX: map.width, maxY: map.height };
    return placeLabels(wanted, map.shapes, frame);
  }, [rows, map, today]);
  const [focused, setFocused] = useState<string | null>(null);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const markFor = (code: string): Mark => {
    const row = byCode.get(code);
    return row === undefined ? 'onbekend' : markOfKern(row);
  };
  // What deviates is drawn last, so that its edge lies on top.
  const shapes = [...map.shapes].sort(
    (a, b) => drawOrder(markFor(a.code)) - drawOrder(markFor(b.code)),
  );
  return (
    <div className="mapbox" ref={ref}>
      <svg
        className="map"
        width={map.width}
        height={map.height}
        role="group"
        aria-label="Kaart van de kernen"
      >
        {shapes.map((shape) => (
          <KernArea
            key={shape.code}
            shape={shape}
            mark={markFor(shape.code)}
            saying={sayingFor(shape, byCode.get(shape.code), today)}
            onFocus={setFocused}
          />
        ))}
        {map.shapes
          .filter(({ code }) => code === chosen || code === focused)
          .map(({ code, path }) => (
            <path key={code} className="map__ring" d={path} aria-hidden="true" />
          ))}
        <g className="map__labels" aria-hidden="true">
          {labels.map((label) => (
            <Label key={label.code} label={label} mark={markFor(label.code)} />
          ))}
        </g>
      </svg>
    </div>
  );
}

function drawOrder(mark: Mark): number {
  if (mark === 'stilte') return 2;
  return mark === '0' || mark === 'onbekend' ? 0 : 1;
}

function sayingFor({ name }: KernShape, row: KernRow | undefined, today: string): string {
  return row === undefined ? name : `${name}: ${sayKern(row, today)}`;
}

interface AreaProps {
  shape: KernShape;
  mark: Mark;
  saying: string;
  onFocus: (code: string | null) => void;
}

function KernArea({ shape, mark, saying, onFocus }: AreaProps) {
  return (
    <g onFocus={() => onFocus(shape.code)} onBlur={() => onFocus(null)}>
      <KernLink code={shape.code} mark={mark} label={saying} className="map__kern" isDrawn>
        <title>{saying}</title>
        <path d={shape.path} data-dev={mark} fillRule="evenodd" />
      </KernLink>
    </g>
  );
}

function Label({ label, mark }: { label: PlacedLabel; mark: Mark }) {
  const [x, y] = label.at;
  const tone = label.isOnKern && mark !== 'stilte' ? `on-${mark}` : 'halo';
  const weight = label.isStrong ? 'strong' : 'minor';
  return (
    <>
      {label.leader && (
        <line
          className="leader"
          x1={label.leader[0][0]}
          y1={label.leader[0][1]}
          x2={label.leader[1][0]}
          y2={label.leader[1][1]}
        />
      )}
      <text x={x} y={y} textAnchor="middle" className={`${weight} ${tone}`}>
        {label.text}
        {label.figure !== null && (
          <tspan x={x} dy="15" className="sub">
            {label.figure}
          </tspan>
        )}
      </text>
    </>
  );
}
