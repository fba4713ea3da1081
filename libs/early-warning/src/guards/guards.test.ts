import fc from 'fast-check';
import { commonRise, effortGuard, type RecentSignal, type RisePart, silence } from './guards';

const flat = (perDay: number, days = 100) => new Float64Array(days).fill(perDay);

const signals = (source: string, n: number, isNew = false): RecentSignal[] =>
  Array.from({ length: n }, (_, daysAgo) => ({ daysAgo, source, isNew }));

describe('effort guard', () => {
  it('says nothing while logging is as it was', () => {
    const verdict = effortGuard(flat(10), [...signals('a', 3), ...signals('b', 3)]);
    expect(verdict).toEqual({ codes: [], change: 1, newSourceShare: 0 });
  });

  it('asks to check the data when logging rose or fell by more than thirty percent', () => {
    const more = flat(10).fill(14, 86);
    expect(effortGuard(more, null).codes).toEqual(['logging-rose']);
    expect(effortGuard(more, null).change).toBeCloseTo(1.4, 9);
    expect(effortGuard(flat(10).fill(5, 86), null).codes).toEqual(['logging-fell']);
    expect(effortGuard(flat(10).fill(12, 86), null).codes).toEqual([]);
  });

  it('does not take chance for a move where little is logged', () => {
    const few = flat(0);
    for (let day = 0; day < 100; day += 5) few[day] = 1;
    few[99] = 2;
    expect(effortGuard(few, null).codes).toEqual([]);
  });

  it('asks to check the data when a new logger explains more than half', () => {
    const recent = [...signals('old', 2), ...signals('new', 3, true)];
    expect(effortGuard(flat(10), recent)).toMatchObject({
      codes: ['new-source'],
      newSourceShare: 0.6,
    });
    expect(effortGuard(flat(10), signals('old', 5)).codes).toEqual([]);
  });

  it('does not know before there are ten weeks', () => {
    expect(effortGuard(flat(10, 50), null)).toEqual({
      codes: [],
      change: null,
      newSourceShare: null,
    });
  });
});

describe('common rise', () => {
  const part = (place: string, theme: string, change: Partial<RisePart> = {}): RisePart => ({
    place,
    theme,
    level: 'normal',
    seen: 1,
    expected: 1,
    evidence: 10,
    ...change,
  });
  const up = { level: 'watch', seen: 6 } as const;

  it('makes one message of a theme that rises in many kernen', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((place) => part(place, 'wonen', up));
    expect(commonRise([...parts, part('f', 'wonen'), part('a', 'verkeer')])).toEqual([
      { theme: 'wonen', places: ['a', 'b', 'c', 'd', 'e'], seen: 31, expected: 6 },
    ]);
  });

  it('makes one message of everything that rises everywhere', () => {
    const parts = ['a', 'b', 'c', 'd'].flatMap((place) => [
      part(place, 'wonen', up),
      part(place, 'verkeer', up),
    ]);
    expect(commonRise(parts)).toMatchObject([{ theme: null, places: ['a', 'b', 'c', 'd'] }]);
  });

  it('leaves one kern alone, and three that are chance', () => {
    const one = [
      part('a', 'wonen', { level: 'act', seen: 40 }),
      part('b', 'wonen'),
      part('c', 'wonen'),
    ];
    expect(commonRise(one)).toEqual([]);
    const few = ['a', 'b', 'c'].map((place) => part(place, 'wonen', { level: 'watch', seen: 2 }));
    expect(commonRise([...few, part('d', 'wonen', { seen: 0 })])).toEqual([]);
    expect(commonRise([])).toEqual([]);
  });
});

describe('silence', () => {
  /** An entry every so many days, and none in the last ones. */
  const logged = (every: number, quiet: number, days = 300) =>
    Float64Array.from({ length: days }, (_, day) =>
      day < days - quiet && day % every === 0 ? 1 : 0,
    );

  it('calls a kern dark that usually lets hear of itself, and says what was missed', () => {
    const meter = silence(logged(3, 30));
    expect(meter).toMatchObject({ level: 'dark', quietDays: 32, seen: 0 });
    expect(meter.missing).toBeGreaterThan(8);
  });

  it('calls it less when half of what is usual comes in', () => {
    const half = logged(1, 0);
    for (let day = 272; day < 300; day += 1) half[day] = day % 3 === 0 ? 1 : 0;
    expect(silence(half).level).toBe('less');
  });

  it('leaves a kern alone from which little ever came', () => {
    expect(silence(logged(60, 60)).level).toBe('usual');
  });

  it('stays dark, however long it lasts, and does not know a kern that never reported', () => {
    for (const quiet of [30, 60, 120, 200]) expect(silence(logged(3, quiet)).level).toBe('dark');
    expect(silence(flat(0)).level).toBe('unknown');
    expect(silence(flat(1, 20)).level).toBe('unknown');
  });

  it('never grows darker by an entry more today', () => {
    const order = ['usual', 'less', 'dark'];
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3 }), { minLength: 120, maxLength: 200 }),
        fc.nat({ max: 100 }),
        (days, quiet) => {
          days.fill(0, days.length - quiet);
          const before = silence(days);
          const after = silence([...days.slice(0, -1), (days.at(-1) ?? 0) + 1]);
          if (before.level !== 'unknown' && after.level !== 'unknown')
            expect(order.indexOf(after.level)).toBeLessThanOrEqual(order.indexOf(before.level));
        },
      ),
    );
  });
});
