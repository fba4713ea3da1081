import golden from '../../golden/scanstatistics.json';
import { nearestZones, scanExpected, scanPermutation } from './space-time-scan';

describe.each(golden.cases)('$id, beside R', ({ counts, zones, places, baselines, ...theirs }) => {
  it('scans by permutation', () => {
    const own = scanPermutation(counts, zones);
    expect(own.slice(0, 10).map(({ score }) => score)).toEqual(
      theirs.permutation.map(({ score }) => expect.closeTo(score, 8)),
    );
    expect(own[0]?.zone).toBe((theirs.permutation[0]?.zone ?? 0) - 1);
  });

  it('scans against what was expected', () => {
    const last = counts.slice(-14);
    const own = scanExpected(
      last,
      last.map(() => baselines),
      zones,
    );
    // Which of two equal ones comes first is of no importance.
    expect(own.slice(0, 10).map(({ score }) => score)).toEqual(
      theirs.expected.map(({ score }) => expect.closeTo(score, 8)),
    );
    for (const { zone, duration, score } of theirs.expected)
      expect(own).toContainEqual({ zone: zone - 1, duration, score: expect.closeTo(score, 8) });
  });

  it('finds the same zones of neighbours', () => {
    const own = nearestZones(places, 5).map((zone) => zone.join());
    expect([...own].sort()).toEqual(zones.map((zone) => zone.join()).sort());
  });
});

it('finds nothing where nothing is counted', () => {
  expect(
    scanPermutation(
      [
        [0, 0],
        [0, 0],
      ],
      [[0], [1]],
    ),
  ).toEqual([]);
});
