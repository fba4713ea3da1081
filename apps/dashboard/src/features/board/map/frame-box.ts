import { boxOf, type Box, type Point, type Polygon } from './plane';

/** So many slices across the whole are looked at, in each direction. */
const SLICES = 200;
/** A slice narrower than this share of the widest one belongs to a tail. */
const THIN_SHARE = 0.06;
/** A tail shorter than this share of the whole is left in the picture. */
const SHORT_SHARE = 0.05;

/**
 * The box that a map should fill: all polygons, without long thin tails (a dike into the sea, a
 * sandbank far out) that would make everything else small. Those may run out of the picture; the
 * points in `mustHold` may not.
 */
export function frameBox(polygons: readonly Polygon[], mustHold: readonly Point[]): Box {
  const all = boxOf([...polygons.flat(2), ...mustHold]);
  const turned = polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Point => [y, x])),
  );
  const [minX, maxX] = withoutTails(turned, all.minX, all.maxX);
  const [minY, maxY] = withoutTails(polygons, all.minY, all.maxY);
  const held = boxOf([[minX, minY], [maxX, maxY], ...mustHold]);
  return held;
}

function withoutTails(polygons: readonly Polygon[], min: number, max: number): [number, number] {
  const size = (max - min) / SLICES;
  if (polygons.length === 0 || !(size > 0)) return [min, max];
  const widths = sliceWidths(polygons, min, size);
  const thin = Math.max(...widths) * THIN_SHARE;
  const first = widths.findIndex((width) => width > thin);
  const last = widths.findLastIndex((width) => width > thin);
  const shortest = SLICES * SHORT_SHARE;
  return [
    first < shortest ? min : min + first * size,
    SLICES - 1 - last < shortest ? max : min + (last + 1) * size,
  ];
}

/** How much of each horizontal slice, at its middle, lies inside the polygons. */
function sliceWidths(polygons: readonly Polygon[], min: number, size: number): number[] {
  const widths = new Array<number>(SLICES).fill(0);
  for (const polygon of polygons) {
    const crossings = widths.map((): number[] => []);
    for (const ring of polygon) {
      ring.forEach((from, index) => {
        const to = ring[(index + 1) % ring.length] ?? from;
        crossEdge(from, to, min, size, crossings);
      });
    }
    crossings.forEach((xs, slice) => {
      xs.sort((a, b) => a - b);
      for (let index = 0; index + 1 < xs.length; index += 2) {
        widths[slice] = (widths[slice] ?? 0) + (xs[index + 1] ?? 0) - (xs[index] ?? 0);
      }
    });
  }
  return widths;
}

function crossEdge(
  [ax, ay]: Point,
  [bx, by]: Point,
  min: number,
  size: number,
  crossings: readonly number[][],
): void {
  const [low, high] = ay < by ? [ay, by] : [by, ay];
  const start = Math.max(0, Math.ceil((low - min) / size - 0.5));
  for (let slice = start; slice < SLICES; slice += 1) {
    const y = min + (slice + 0.5) * size;
    if (y >= high) return;
    if (y >= low) crossings[slice]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
}
