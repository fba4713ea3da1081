/** A place on the screen, in px, y downwards. */
export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];
/** An outer ring, followed by its holes. */
export type Polygon = readonly Ring[];

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boxOf(points: Iterable<Point>): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}

export function areOverlapping(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.minY >= outer.minY &&
    inner.maxX <= outer.maxX &&
    inner.maxY <= outer.maxY
  );
}

/** Area of the outer ring less the holes, in px². */
export function areaOf(polygon: Polygon): number {
  return polygon.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * ringArea(ring), 0);
}

function ringArea(ring: Ring): number {
  let twice = 0;
  eachEdge(ring, ([ax, ay], [bx, by]) => {
    twice += ax * by - bx * ay;
  });
  return Math.abs(twice) / 2;
}

/** Even-odd rule over all rings, so a hole is outside. */
export function isInside([x, y]: Point, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    eachEdge(ring, ([ax, ay], [bx, by]) => {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

/** Distance to the nearest edge: above zero inside the polygon, below zero outside. */
export function depthOf(point: Point, polygon: Polygon): number {
  let nearest = Infinity;
  for (const ring of polygon) {
    eachEdge(ring, (a, b) => {
      nearest = Math.min(nearest, squaredDistance(point, a, b));
    });
  }
  return (isInside(point, polygon) ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2;
}

function eachEdge(ring: Ring, visit: (from: Point, to: Point) => void): void {
  let from = ring[ring.length - 1];
  for (const to of ring) {
    if (from !== undefined) visit(from, to);
    from = to;
  }
}
