import fc from 'fast-check';
import { labelPoint } from './label-point';
import { areaOf, depthOf, isInside, type Polygon } from './plane';

const square = (x: number, y: number, side: number): Polygon => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ],
];
const withHole: Polygon = [...square(0, 0, 100), ...square(40, 40, 20)];
/** An L: two arms of 20 wide. */
const bent: Polygon = [
  [
    [0, 0],
    [100, 0],
    [100, 20],
    [20, 20],
    [20, 100],
    [0, 100],
  ],
];

describe('plane', () => {
  it('measures area without holes', () => {
    expect(areaOf(square(3, 4, 10))).toBe(100);
    expect(areaOf(withHole)).toBe(9_600);
  });

  it('knows inside from outside, and a hole is outside', () => {
    expect(isInside([5, 5], withHole)).toBe(true);
    expect(isInside([50, 50], withHole)).toBe(false);
    expect(isInside([101, 50], withHole)).toBe(false);
  });

  it('measures the distance to the nearest edge, with a sign', () => {
    expect(depthOf([50, 10], square(0, 0, 100))).toBeCloseTo(10);
    expect(depthOf([50, -10], square(0, 0, 100))).toBeCloseTo(-10);
  });
});

describe('labelPoint', () => {
  it('is the middle of a square, with half the side as room', () => {
    const { point, radius } = labelPoint(square(10, 20, 50));
    expect(point[0]).toBeCloseTo(35, 0);
    expect(point[1]).toBeCloseTo(45, 0);
    expect(radius).toBeCloseTo(25, 0);
  });

  it('lies in an arm of an L, where the middle of the box lies outside', () => {
    const { point, radius } = labelPoint(bent);
    expect(isInside([50, 50], bent)).toBe(false);
    expect(isInside(point, bent)).toBe(true);
    expect(radius).toBeGreaterThan(9);
  });

  it('keeps away from a hole', () => {
    expect(isInside(labelPoint(withHole).point, withHole)).toBe(true);
  });

  it('is as deep as the best of many tries, within a px', () => {
    const star = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(star, (radii) => {
        const ring = radii.map((radius, index): [number, number] => {
          const angle = (index / radii.length) * 2 * Math.PI;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const { radius } = labelPoint([ring]);
        for (let x = -100; x <= 100; x += 10) {
          for (let y = -100; y <= 100; y += 10) {
            expect(depthOf([x, y], [ring])).toBeLessThanOrEqual(radius + 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not fail on a polygon without area', () => {
    expect(
      labelPoint([
        [
          [1, 1],
          [1, 1],
        ],
      ]).radius,
    ).toBe(0);
    expect(labelPoint([]).radius).toBe(0);
  });
});
