import fc from 'fast-check';
import { courseOf } from './course';
import { buildAlert, buildDetail } from './testing/alert-builder';

it('sums over the window of the alert, so that the last point is what the reason says', () => {
  const { series, figures } = buildDetail();
  const course = courseOf({ series, figures });
  expect(course).toHaveLength(series.length - figures.windowDays + 1);
  expect(course.at(-1)).toMatchObject({ day: '2026-11-19', seen: 7 });
  expect(course[0]?.usual).toBeNull();
  expect(course.at(-1)?.usual).toEqual([0, 4]);
});

it('has a range only where something was expected, and never below zero', () => {
  const days = fc.array(
    fc.record({
      day: fc.constant('2026-11-19'),
      seen: fc.nat({ max: 40 }),
      expected: fc.option(fc.double({ min: 0, max: 30, noNaN: true })),
    }),
    { maxLength: 56 },
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (series, windowDays) => {
      const { figures } = buildAlert();
      const course = courseOf({ series, figures: { ...figures, windowDays } });
      expect(course).toHaveLength(Math.max(0, series.length - windowDays + 1));
      for (const { usual } of course) {
        if (usual !== null) expect(usual[0] >= 0 && usual[0] <= usual[1]).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
