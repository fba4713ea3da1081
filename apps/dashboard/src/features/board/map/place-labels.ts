import { areOverlapping, isInside, isWithin, type Box, type Point } from './plane';
import type { KernShape } from './project-kernen';
import { textWidth } from '../text-width';

/** A label that is wanted: deviating kernen carry a figure, the others only a name. */
export interface WantedLabel {
  readonly shape: KernShape;
  readonly text: string;
  /** Second lines, the fullest first; the first that fits is taken. Only for deviating kernen. */
  readonly figures: readonly string[];
  /** Deviating kernen come first and may stand beside their kern, with a line to it. */
  readonly isStrong: boolean;
}

export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  readonly figure: string | null;
  readonly isStrong: boolean;
  /** Middle of the first line, on its baseline. */
  readonly at: Point;
  /** On its own kern: then it takes the text colour that belongs to the fill. */
  readonly isOnKern: boolean;
  /** From the label to the kern, when it stands beside it. */
  readonly leader: readonly [Point, Point] | null;
}

/** Sizes in px. */
const STRONG = { size: 14, ascent: 12 };
const MINOR = { size: 12, ascent: 10 };
const FIGURE = { size: 12, line: 15 };
const GAP = 1;
/** A line that touches its label reads as a dash behind the figure. */
const LEADER_GAP = 3;

/** Ways to stand beside the kern, nearest first: distances in px, then 16 directions. */
const DISTANCES = [4, 12, 20, 30, 42, 56, 72, 90];
const DIRECTIONS = 16;

/** What a place on top of other kernen costs against the same place off the map, in px. */
const ON_MAP_COST = 70;

/** On this share of a label at least its own kern must lie. */
const OWN_SHARE = 0.7;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly ascent: number;
}

/**
 * Places labels one by one, the first wanted first: on its kern where it fits, else beside it. A
 * label that would cover an earlier one is left out; the table has every kern.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  shapes: readonly KernShape[],
  frame: Box,
): PlacedLabel[] {
  const taken: Box[] = [];
  const strong = new Set(wanted.filter(({ isStrong }) => isStrong).map(({ shape }) => shape.code));
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const others = shapes.filter(({ code }) => code !== label.shape.code);
    const surroundings = { others, taken, frame, strong };
    const found = firstFound(variantsOf(label), (variant) => onKern(variant, surroundings));
    const spot =
      found ??
      (label.isStrong
        ? firstFound(variantsOf(label), (variant) => beside(variant, surroundings))
        : null);
    if (spot === null) continue;
    taken.push(spot.box);
    placed.push(spot.label);
  }
  return placed;
}

/** One way to write a label. */
interface Variant {
  readonly shape: KernShape;
  readonly text: string;
  readonly figure: string | null;
  readonly isStrong: boolean;
}

interface Surroundings {
  readonly others: readonly KernShape[];
  readonly taken: readonly Box[];
  readonly frame: Box;
  readonly strong: ReadonlySet<string>;
}

function variantsOf({ shape, text, figures, isStrong }: WantedLabel): Variant[] {
  if (figures.length === 0) return [{ shape, text, figure: null, isStrong }];
  return figures.map((figure) => ({ shape, text, figure, isStrong }));
}

function firstFound(
  variants: readonly Variant[],
  find: (variant: Variant) => Spot | null,
): Spot | null {
  for (const variant of variants) {
    const spot = find(variant);
    if (spot !== null) return spot;
  }
  return null;
}

interface Spot {
  readonly box: Box;
  readonly label: PlacedLabel;
}

function sizeOf({ text, figure, isStrong }: Variant): Size {
  const type = isStrong ? STRONG : MINOR;
  const width = Math.max(
    textWidth(text, type.size, isStrong),
    figure === null ? 0 : textWidth(figure, FIGURE.size, false),
  );
  return {
    width: width + 2 * GAP,
    height: type.size + (figure === null ? 0 : FIGURE.line) + GAP,
    ascent: type.ascent,
  };
}

const boxAround = ([x, y]: Point, { width, height }: Size): Box => ({
  minX: x - width / 2,
  maxX: x + width / 2,
  minY: y - height / 2,
  maxY: y + height / 2,
});

const baseline = ({ minX, maxX, minY }: Box, { ascent }: Size): Point => [
  (minX + maxX) / 2,
  minY + ascent,
];

function labelAt(
  { shape, text, figure, isStrong }: Variant,
  at: Point,
  isOnKern: boolean,
  leader: PlacedLabel['leader'],
): PlacedLabel {
  return { code: shape.code, text, figure, isStrong, at, isOnKern, leader };
}

/** Its middle, and a little around it: an oblong kern has room beside its deepest point. */
const NUDGES = [0, -3, 3, -6, 6, -10, 10, -15, 15, -20, 20];

function onKern(label: Variant, { others, taken, frame, strong }: Surroundings): Spot | null {
  const size = sizeOf(label);
  const [x, y] = label.shape.label;
  for (const dy of NUDGES) {
    for (const dx of NUDGES) {
      const box = boxAround([x + dx, y + dy], size);
      if (!isWithin(box, frame) || taken.some((other) => areOverlapping(other, box))) continue;
      const points = samplePoints(box);
      const own = points.filter((point) => isInShape(point, label.shape)).length;
      const needed = label.isStrong ? 1 : OWN_SHARE;
      if (own < needed * points.length) continue;
      const isOnStrong = others.some(
        (shape) => strong.has(shape.code) && points.some((point) => isInShape(point, shape)),
      );
      if (isOnStrong) continue;
      return { box, label: labelAt(label, baseline(box, size), true, null) };
    }
  }
  return null;
}

/** The nearest free place beside the kern: off the map if possible, never on a kern that deviates. */
function beside(label: Variant, { others, taken, frame, strong }: Surroundings): Spot | null {
  const size = sizeOf(label);
  const [x, y] = label.shape.label;
  const { room } = label.shape;
  let best: { spot: Spot; cost: number } | null = null;
  for (const distance of DISTANCES) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const angle = (step / DIRECTIONS) * 2 * Math.PI;
      const reachX = room + distance + size.width / 2;
      const reachY = room + distance + size.height / 2;
      const box = boxAround([x + Math.cos(angle) * reachX, y + Math.sin(angle) * reachY], size);
      if (!isWithin(box, frame) || taken.some((other) => areOverlapping(other, box))) continue;
      const points = samplePoints(box);
      const onMap = points.filter((point) =>
        [label.shape, ...others].some((shape) => isInShape(point, shape)),
      ).length;
      const onStrong = others.some(
        (shape) => strong.has(shape.code) && points.some((point) => isInShape(point, shape)),
      );
      if (onStrong) continue;
      const cost = distance + (onMap / points.length) * ON_MAP_COST;
      if (best !== null && best.cost <= cost) continue;
      const leader: readonly [Point, Point] = [nearestOn(grown(box, LEADER_GAP), [x, y]), [x, y]];
      best = { spot: { box, label: labelAt(label, baseline(box, size), false, leader) }, cost };
    }
  }
  return best?.spot ?? null;
}

function isInShape(point: Point, { polygons, box }: KernShape): boolean {
  const [x, y] = point;
  if (x < box.minX || x > box.maxX || y < box.minY || y > box.maxY) return false;
  return polygons.some((polygon) => isInside(point, polygon));
}

/** A grid of 7 by 3 over the label: corners, edges and middle. */
function samplePoints({ minX, minY, maxX, maxY }: Box): Point[] {
  return [0, 0.5, 1].flatMap((down) =>
    [0, 1, 2, 3, 4, 5, 6].map((across): Point => [
      minX + ((maxX - minX) * across) / 6,
      minY + (maxY - minY) * down,
    ]),
  );
}

const grown = ({ minX, maxX, minY, maxY }: Box, by: number): Box => ({
  minX: minX - by,
  maxX: maxX + by,
  minY: minY - by,
  maxY: maxY + by,
});

function nearestOn({ minX, minY, maxX, maxY }: Box, [x, y]: Point): Point {
  return [Math.max(minX, Math.min(maxX, x)), Math.max(minY, Math.min(maxY, y))];
}
