import { ELEVEN_MUNICIPALITIES } from './eleven-municipalities.fixture';
import { demoDrip } from './drip';
import { DEMO_SILENCES } from './silences';

const at = { seed: 3, day: '2026-11-23', time: '10:42', municipalities: ELEVEN_MUNICIPALITIES };
const drops = Array.from({ length: 400 }, (_unused, index) => demoDrip({ ...at, index }));

it('gives the same signal for the same index and seed', () => {
  for (const index of [0, 1, 17, 399]) expect(demoDrip({ ...at, index })).toEqual(drops[index]);
});

it('differs from one index to the next, and from seed to seed', () => {
  expect(new Set(drops.map((signal) => signal.text)).size).toBeGreaterThan(390);
  const otherSeed = drops.map((_signal, index) => demoDrip({ ...at, seed: 4, index }).text);
  expect(otherSeed).not.toEqual(drops.map((signal) => signal.text));
});

it('happens at the given moment and is entered at once', () => {
  for (const signal of drops) {
    expect(signal).toMatchObject({
      occurredOn: at.day,
      occurredTime: at.time,
      enteredDelayDays: 0,
    });
  }
});

it('reaches most municipalities and respects planted silences', () => {
  expect(new Set(drops.map((signal) => signal.municipalityCode)).size).toBeGreaterThanOrEqual(10);
  const silent = DEMO_SILENCES.map((silence) => silence.kernCode);
  expect(drops.filter(({ kernCode }) => kernCode && silent.includes(kernCode))).toEqual([]);
});

it('goes on with the episodes that run at the end', () => {
  const municipalities = ELEVEN_MUNICIPALITIES.filter(({ code }) => code === 'GM1911');
  const inMiddenmeer = Array.from({ length: 500 }, (_unused, index) =>
    demoDrip({ ...at, municipalities, index }),
  ).filter((signal) => signal.kernCode === 'WP2434');
  const about = inMiddenmeer.filter((signal) => signal.themes[0] === 'hoogspanning_datacenters');
  expect(about.length).toBeGreaterThan(0.3 * inMiddenmeer.length);
});

it('refuses to drip without a place', () => {
  expect(() => demoDrip({ ...at, index: 0, municipalities: [] })).toThrow(RangeError);
});
