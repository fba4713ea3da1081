import type { Kern, KernGeometry } from '@poolshoogte/contracts';
import { frameBox } from './frame-box';
import { labelPoint } from './label-point';
import { areaOf, boxOf, type Box, type Point, type Polygon } from './plane';

/** A kern as it lies on the screen. */
export interface KernShape {
  readonly code: string;
  readonly name: string;
  /** Empty for a kern of which only a point is known. */
  readonly polygons: readonly Polygon[];
  /** The same as an SVG path. */
  readonly path: string;
  readonly box: Box;
  /** px². */
  readonly area: number;
  readonly label: Point;
  /** Radius of the largest circle around `label` inside the kern, in px. */
  readonly room: number;
}

export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly KernShape[];
}

interface Frame {
  /** px. */
  readonly width: number;
  readonly maxHeight: number;
  /** Free space at each side, in px. */
  readonly margin: number;
}

/** Radius of the circle of a kern without a boundary, in px. */
export const POINT_RADIUS = 7;
/** Precise enough to know which places the frame must hold: about 100 m. */
const ROUGH_DEGREES = 0.001;
/** Below this many degrees the municipality is a single place, and would fill the map by itself. */
const MIN_SPAN_DEGREES = 0.01;

type Degrees = readonly [lon: number, lat: number];
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Lays the kernen in a frame: an equirectangular projection that is true to shape at the middle
 * latitude (a municipality is small enough for that), scaled to fit, north up.
 */
export function projectKernen(kernen: readonly Kern[], frame: Frame): ProjectedMap {
  if (kernen.length === 0) return { width: frame.width, height: 0, shapes: [] };
  const flat = flatten(kernen);
  const box = frameBox(
    flat.flatMap(({ polygons }) => polygons),
    flat.map(({ middle }) => middle),
  );
  const spanX = Math.max(box.maxX - box.minX, MIN_SPAN_DEGREES);
  const spanY = Math.max(box.maxY - box.minY, MIN_SPAN_DEGREES);
  const scale = Math.min(
    (frame.width - 2 * frame.margin) / spanX,
    (frame.maxHeight - 2 * frame.margin) / spanY,
  );
  const height = Math.ceil(spanY * scale + 2 * frame.margin);
  const middleX = (box.minX + box.maxX) / 2;
  const middleY = (box.minY + box.maxY) / 2;
  const place = ([x, y]: Point): Point => [
    round(frame.width / 2 + (x - middleX) * scale),
    round(height / 2 + (y - middleY) * scale),
  ];
  return { width: frame.width, height, shapes: flat.map((kern) => shapeOf(kern, place)) };
}

/** Tenths of a px: finer cannot be seen and makes the page heavier. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** A kern in degrees of latitude, y southwards, with longitude shrunk to the same measure. */
interface FlatKern {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
  readonly middle: Point;
}

function flatten(kernen: readonly Kern[]): FlatKern[] {
  const latitudes = kernen.flatMap(({ geometry }) =>
    geometry.type === 'Point'
      ? [geometry.coordinates[1]]
      : polygonsOf(geometry).flatMap((polygon) => polygon.flat().map(([, lat]) => lat)),
  );
  const { minY, maxY } = boxOf(latitudes.map((lat): Point => [0, lat]));
  const stretch = Math.cos(toRadians((minY + maxY) / 2));
  const lay = ([lon, lat]: Degrees): Point => [lon * stretch, -lat];
  return kernen.map(({ code, name, geometry }) => {
    if (geometry.type === 'Point') {
      return { code, name, polygons: [], middle: lay(geometry.coordinates) };
    }
    const polygons = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(lay)));
    const { point } = labelPoint(largestOf(polygons), ROUGH_DEGREES);
    return { code, name, polygons, middle: point };
  });
}

function polygonsOf(geometry: KernGeometry): readonly (readonly (readonly Degrees[])[])[] {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

const largestOf = (polygons: readonly Polygon[]): Polygon =>
  polygons.reduce<Polygon>((best, next) => (areaOf(next) > areaOf(best) ? next : best), []);

function shapeOf(
  { code, name, polygons, middle }: FlatKern,
  place: (at: Point) => Point,
): KernShape {
  if (polygons.length === 0) {
    const label = place(middle);
    const [x, y] = label;
    const r = POINT_RADIUS;
    const box = { minX: x - r, minY: y - r, maxX: x + r, maxY: y + r };
    const path = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    return { code, name, polygons: [], path, box, area: 0, label, room: r };
  }
  const placed = polygons.map((polygon) => polygon.map((ring) => ring.map(place)));
  const { point, radius } = labelPoint(largestOf(placed));
  return {
    code,
    name,
    polygons: placed,
    path: placed.map(pathOf).join(''),
    box: boxOf(placed.flat(2)),
    area: placed.reduce((sum, polygon) => sum + areaOf(polygon), 0),
    label: point,
    room: radius,
  };
}

function pathOf(polygon: Polygon): string {
  return polygon.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}z`).join('');
}
