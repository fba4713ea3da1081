import type { Kern } from '@poolshoogte/contracts';
import { kernGrid, pointKern, squareKern } from '../testing/kern-builder';
import { projectKernen } from './project-kernen';

const FRAME = { width: 360, maxHeight: 386, margin: 6 };

describe('projectKernen', () => {
  it('puts north up and east right', () => {
    const { shapes } = projectKernen(
      [squareKern('WP0001', 'Noordoost', 5.1, 52.9), squareKern('WP0002', 'Zuidwest', 4.9, 52.7)],
      FRAME,
    );
    const [northEast, southWest] = shapes;
    expect(northEast?.label[0]).toBeGreaterThan(southWest?.label[0] ?? Infinity);
    expect(northEast?.label[1]).toBeLessThan(southWest?.label[1] ?? -Infinity);
  });

  it('keeps shapes true: at 52° north a degree of longitude is 0.61 of one of latitude', () => {
    const { shapes } = projectKernen([squareKern('WP0001', 'Dorp', 5, 52, 0.1)], FRAME);
    const box = shapes[0]?.box;
    const ratio = ((box?.maxX ?? 0) - (box?.minX ?? 0)) / ((box?.maxY ?? 0) - (box?.minY ?? 0));
    // cos(52.05°)
    expect(ratio).toBeCloseTo(0.615, 2);
  });

  it.each([1, 2, 19, 89])('fits %i kernen in the frame', (count) => {
    const { shapes, width, height } = projectKernen(kernGrid(count), FRAME);
    expect(shapes).toHaveLength(count);
    expect(height).toBeLessThanOrEqual(386);
    for (const { box, room } of shapes) {
      expect(box.minX).toBeGreaterThanOrEqual(0);
      expect(box.maxX).toBeLessThanOrEqual(width);
      expect(box.minY).toBeGreaterThanOrEqual(0);
      expect(box.maxY).toBeLessThanOrEqual(height);
      expect(room).toBeGreaterThan(0);
    }
  });

  it('draws a kern without a boundary as a circle, also when it is the only one', () => {
    const alone = projectKernen([pointKern('WP0001', 'Gehucht', 5, 52)], FRAME);
    expect(alone.shapes[0]?.path).toMatch(/^M[\d.]+ [\d.]+a7 7/);
    expect(alone.height).toBeGreaterThan(0);
    const beside = projectKernen(
      [...kernGrid(4), pointKern('WP0009', 'Gehucht', 4.9, 52.8)],
      FRAME,
    );
    expect(beside.shapes).toHaveLength(5);
  });

  it('lets a long thin dike run out of the picture, but never a kern on it', () => {
    const village = squareKern('WP0001', 'Dorp', 5, 52.9, 0.1);
    const dike = [
      [5.099, 53],
      [5.1, 53],
      [5.1, 53.4],
      [5.099, 53.4],
      [5.099, 53],
    ] satisfies [number, number][];
    if (village.geometry.type !== 'Polygon') throw new Error('A square kern is a polygon.');
    const withDike: Kern = {
      ...village,
      geometry: { type: 'MultiPolygon', coordinates: [village.geometry.coordinates, [dike]] },
    };
    const cut = projectKernen([withDike], FRAME);
    const heightOf = (kernen: typeof cut) => {
      const box = kernen.shapes[0];
      return box === undefined ? 0 : box.room * 2;
    };
    // Without the dike in the frame the village fills its width: 0.1° by 0.06°, in 374 px.
    expect(heightOf(cut)).toBeGreaterThan(150);
    const kept = projectKernen([withDike, pointKern('WP0002', 'Sluis', 5.0995, 53.39)], FRAME);
    const sluice = kept.shapes[1];
    expect(sluice?.label[1]).toBeGreaterThanOrEqual(0);
    expect(heightOf(kept)).toBeLessThan(heightOf(cut));
  });

  it('has nothing to draw without kernen', () => {
    expect(projectKernen([], FRAME)).toEqual({ width: 360, height: 0, shapes: [] });
  });
});
