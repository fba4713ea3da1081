import { boxOf, depthOf, type Point, type Polygon } from './plane';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly depth: number;
  /** No point in this cell lies deeper than this. */
  readonly potential: number;
}

export interface LabelPoint {
  readonly point: Point;
  /** Radius of the largest circle around it that stays inside, in px. */
  readonly radius: number;
}

/**
 * The place in a polygon that is farthest from its edge (pole of inaccessibility), found by
 * splitting squares and dropping those that cannot hold a better one. Method: Garcia-Castellanos
 * and Lombardo (2007), in the quadtree form that Agafonkin described as polylabel (2016).
 */
export function labelPoint(polygon: Polygon, precision = 1): LabelPoint {
  const outer = polygon[0] ?? [];
  const { minX, minY, maxX, maxY } = boxOf(outer);
  const side = Math.min(maxX - minX, maxY - minY);
  const cellAt = (x: number, y: number, half: number): Cell => {
    const depth = depthOf([x, y], polygon);
    return { x, y, half, depth, potential: depth + half * Math.SQRT2 };
  };
  let best = cellAt((minX + maxX) / 2, (minY + maxY) / 2, 0);
  if (!(side > 0)) return { point: outer[0] ?? [0, 0], radius: 0 };

  const open: Cell[] = [];
  for (let x = minX; x < maxX; x += side) {
    for (let y = minY; y < maxY; y += side) open.push(cellAt(x + side / 2, y + side / 2, side / 2));
  }
  while (open.length > 0) {
    const cell = takeMostPromising(open);
    if (cell.depth > best.depth) best = cell;
    if (cell.potential - best.depth <= precision) continue;
    const half = cell.half / 2;
    open.push(
      cellAt(cell.x - half, cell.y - half, half),
      cellAt(cell.x + half, cell.y - half, half),
      cellAt(cell.x - half, cell.y + half, half),
      cellAt(cell.x + half, cell.y + half, half),
    );
  }
  return { point: [best.x, best.y], radius: Math.max(0, best.depth) };
}

function takeMostPromising(open: Cell[]): Cell {
  let at = 0;
  open.forEach((cell, index) => {
    if (cell.potential > (open[at]?.potential ?? -Infinity)) at = index;
  });
  const [cell] = open.splice(at, 1);
  if (cell === undefined) throw new RangeError('There is no open cell.');
  return cell;
}
