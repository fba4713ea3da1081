import { DRIVER_IDS, PHASE_IDS, SOURCE_KIND_IDS, THEME_IDS } from '@poolshoogte/vocabulary';
import { dayNumber, isoDay, publicHolidays, weekday } from './calendar';
import { ELEVEN_MUNICIPALITIES } from './eleven-municipalities.fixture';
import { dateEpisodes, episodeStrength, type DatedEpisode } from './episode';
import { DEMO_EPISODES } from './episode-list';
import { demoHistory } from './history';
import type { DemoSignal } from './signal';
import { DEMO_SILENCES } from './silences';

const END = '2026-11-20';
const DAYS = 548;
const TOTAL = 60_000;
const options = { seed: 11, endDay: END, municipalities: ELEVEN_MUNICIPALITIES };
const history = [...demoHistory(options)];
const last = dayNumber(END);

const perDay = (signals: readonly DemoSignal[], from: string, to: string): number =>
  signals.filter((s) => s.occurredOn >= from && s.occurredOn <= to).length /
  (dayNumber(to) - dayNumber(from) + 1);

describe('as a whole', () => {
  it('is the same for the same seed and differs for another', () => {
    const small = { ...options, days: 60, total: 900 };
    expect([...demoHistory(small)]).toEqual([...demoHistory(small)]);
    const runs = [1, 2, 3, 4].map((seed) => JSON.stringify([...demoHistory({ ...small, seed })]));
    expect(new Set(runs).size).toBe(4);
  });

  it('has the asked number of signals, within 3 %', () => {
    expect(Math.abs(history.length / TOTAL - 1)).toBeLessThan(0.03);
    for (const seed of [1, 2, 3]) {
      const run = [...demoHistory({ ...options, seed, total: 20_000 })];
      expect(Math.abs(run.length / 20_000 - 1)).toBeLessThan(0.03);
    }
  });

  it('covers every day in order, from the first to the end day', () => {
    const days = [...new Set(history.map((signal) => signal.occurredOn))];
    expect(days).toHaveLength(DAYS);
    expect(days[0]).toBe(isoDay(last - DAYS + 1));
    expect(days.at(-1)).toBe(END);
    const moments = history.map((signal) => `${signal.occurredOn} ${signal.occurredTime}`);
    expect(moments).toEqual([...moments].sort());
  });

  it('uses only ids of the vocabulary and kernen of the municipality', () => {
    const kernen = new Map(ELEVEN_MUNICIPALITIES.map((m) => [m.code, m.kernen.map((k) => k.code)]));
    const wrong = history.filter(
      (s) =>
        !SOURCE_KIND_IDS.includes(s.sourceKind) ||
        !PHASE_IDS.includes(s.phase) ||
        s.themes.some((theme) => !THEME_IDS.includes(theme)) ||
        new Set(s.themes).size !== s.themes.length ||
        s.drivers.some((driver) => !DRIVER_IDS.includes(driver)) ||
        !/^([01]\d|2[0-3]):[0-5]\d$/.test(s.occurredTime) ||
        (s.kernCode !== null && !kernen.get(s.municipalityCode)?.includes(s.kernCode)),
    );
    expect(wrong).toEqual([]);
  });

  it('enters nothing before it happened or after the end day', () => {
    for (const { occurredOn, enteredDelayDays } of history) {
      if (enteredDelayDays < 0 || dayNumber(occurredOn) + enteredDelayDays > last) {
        throw new Error(`Entered outside the history: ${occurredOn} + ${enteredDelayDays}`);
      }
    }
    expect(history.filter((signal) => signal.enteredDelayDays > 0).length).toBeGreaterThan(5000);
  });

  it('has about a quarter without a phase, about 15 % without a theme and few without a kern', () => {
    const share = (test: (signal: DemoSignal) => boolean): number =>
      history.filter(test).length / history.length;
    expect(share((s) => s.phase === 'onbekend')).toBeGreaterThan(0.2);
    expect(share((s) => s.phase === 'onbekend')).toBeLessThan(0.3);
    expect(share((s) => s.themes.length === 0)).toBeGreaterThan(0.12);
    expect(share((s) => s.themes.length === 0)).toBeLessThan(0.18);
    expect(share((s) => s.kernCode === null)).toBeLessThan(0.08);
    expect(share((s) => s.phase === 'problematische_onrust')).toBeLessThan(0.03);
  });
});

describe('through the week and the year', () => {
  const countOn = (test: (day: number) => boolean): number => {
    const days = Array.from({ length: DAYS }, (_unused, index) => last - index).filter(test);
    const wanted = new Set(days.map(isoDay));
    return history.filter((signal) => wanted.has(signal.occurredOn)).length / days.length;
  };
  const holidays = [2025, 2026].flatMap(publicHolidays);

  it('is quieter in the weekend', () => {
    expect(countOn((day) => weekday(day) >= 5)).toBeLessThan(
      0.6 * countOn((day) => weekday(day) < 5),
    );
  });

  it('is much quieter on public holidays on working days', () => {
    const working = (day: number): boolean => weekday(day) < 5;
    const isHoliday = (day: number): boolean => holidays.includes(day);
    expect(countOn((day) => working(day) && isHoliday(day))).toBeLessThan(
      0.4 * countOn((day) => working(day) && !isHoliday(day)),
    );
  });

  it('dips in the summer holidays', () => {
    expect(perDay(history, '2026-07-15', '2026-08-20')).toBeLessThan(
      0.85 * perDay(history, '2026-05-10', '2026-07-05'),
    );
  });

  it('holds meetings in the evening and gets reports by day', () => {
    const evening = (kind: string): number => {
      const own = history.filter((signal) => signal.sourceKind === kind);
      return own.filter((signal) => signal.occurredTime >= '19:00').length / own.length;
    };
    expect(evening('bijeenkomst')).toBeGreaterThan(0.65);
    expect(evening('melding')).toBeLessThan(0.15);
  });

  it.each([
    [
      'GM1911',
      'verkeer_transporthinder',
      ['2025-10-15', '2025-12-10'],
      ['2026-01-10', '2026-08-31'],
    ],
    ['GM0184', 'veiligheid_overlast', ['2025-12-10', '2026-01-03'], ['2026-02-01', '2026-08-31']],
    ['GM', 'landbouw_stikstof', ['2026-03-10', '2026-04-25'], ['2025-10-01', '2026-01-15']],
    ['GM', 'armoede_bestaanszekerheid', ['2025-11-20', '2026-02-28'], ['2026-05-01', '2026-09-15']],
  ] as const)('%s: %s has its season', (code, theme, season, rest) => {
    const own = history.filter((s) => s.municipalityCode.startsWith(code));
    const share = ([from, to]: readonly [string, string]): number => {
      const all = own.filter((s) => s.occurredOn >= from && s.occurredOn <= to);
      return all.filter((s) => s.themes[0] === theme).length / all.length;
    };
    expect(share(season)).toBeGreaterThan(1.25 * share(rest));
  });
});

describe('per municipality', () => {
  const perThousand = (code: string): number => {
    const population = ELEVEN_MUNICIPALITIES.find((m) => m.code === code)?.population ?? 0;
    return history.filter((s) => s.municipalityCode === code).length / (population / 1000);
  };

  it('has signals of every one, and the most diligent logs about three times the least', () => {
    for (const { code } of ELEVEN_MUNICIPALITIES) expect(perThousand(code)).toBeGreaterThan(0);
    expect(perThousand('GM1911') / perThousand('GM1640')).toBeGreaterThan(2.4);
    expect(perThousand('GM1911') / perThousand('GM1640')).toBeLessThan(3.8);
  });

  it('starts five months before the end in the one that joined late', () => {
    const days = history
      .filter((s) => s.municipalityCode === 'GM1903')
      .map((s) => dayNumber(s.occurredOn));
    expect(last - Math.min(...days)).toBeLessThan(150);
    expect(last - Math.min(...days)).toBeGreaterThan(140);
  });

  it.each([
    ['GM1895', 'aardbevingsschade'],
    ['GM1903', 'beschermd_wonen'],
    ['GM0037', 'desinformatie_sociale_media'],
    ['GM0321', 'asielopvang'],
    ['GM1911', 'hoogspanning_datacenters'],
    ['GM0184', 'veiligheid_overlast'],
    ['GM0180', 'tradities_identiteit'],
    ['GM0944', 'overheidsvertrouwen_participatie'],
  ])('%s talks more than the others about %s', (code, theme) => {
    const share = (signals: readonly DemoSignal[]): number =>
      signals.filter((s) => s.themes[0] === theme).length / signals.length;
    const own = history.filter((s) => s.municipalityCode === code);
    const others = history.filter((s) => s.municipalityCode !== code);
    expect(share(own)).toBeGreaterThan(1.4 * share(others));
  });

  it('gives an unknown municipality the default profile, its first kern the most', () => {
    const unknown = {
      code: 'GM9999',
      name: 'Nergenshuizen',
      population: 20_000,
      kernen: ['A', 'B', 'C'].map((letter) => ({ code: `WP999${letter}`, name: `Kern ${letter}` })),
    };
    const run = [...demoHistory({ ...options, total: 2000, municipalities: [unknown] })];
    const first = run.filter((signal) => signal.kernCode === 'WP999A').length;
    expect(Math.abs(run.length / 2000 - 1)).toBeLessThan(0.1);
    expect(first).toBeGreaterThan(run.length / 2);
  });
});

describe('planted', () => {
  it.each(DEMO_SILENCES.map((silence) => [silence.story, silence] as const))(
    'silence: %s',
    (_story, silence) => {
      const own = history.filter((signal) => signal.kernCode === silence.kernCode);
      const quietFrom = isoDay(last - silence.lastDays + 1);
      expect(own.filter((signal) => signal.occurredOn >= quietFrom)).toEqual([]);
      // Stands out: the kern normally logs at least every third day.
      expect(perDay(own, isoDay(last - 400), isoDay(last - silence.lastDays))).toBeGreaterThan(
        0.33,
      );
    },
  );

  const dated = dateEpisodes(DEMO_EPISODES, END);

  /** How an episode shows: its theme and its place, against the weeks around it. */
  function course(episode: DatedEpisode): { theme: number; strength: number } {
    const ofPlace = history.filter(
      (signal) =>
        signal.municipalityCode === episode.municipalityCode &&
        (episode.kernCode === null || signal.kernCode === episode.kernCode),
    );
    const ofTheme = ofPlace.filter((signal) => signal.themes[0] === episode.theme);
    const end = episode.end < END ? episode.end : END;
    const inOther = (day: string): boolean =>
      dated.some(
        (other) =>
          other.municipalityCode === episode.municipalityCode &&
          day >= other.start &&
          day <= other.end,
      );
    // Levels drift, so the normal is taken from the eleven weeks before and after.
    const normalDays = Array.from({ length: DAYS }, (_unused, index) => last - index)
      .filter((day) => day > dayNumber(episode.start) - 77 && day < dayNumber(episode.end) + 77)
      .map(isoDay)
      .filter((day) => !inOther(day))
      .filter((day) => episode.municipalityCode !== 'GM1903' || day > isoDay(last - 150));
    const normal = new Set(normalDays);
    const usual = (signals: readonly DemoSignal[]): number =>
      signals.filter((signal) => normal.has(signal.occurredOn)).length / normalDays.length;
    const risen = (signals: readonly DemoSignal[]): number =>
      perDay(signals, episode.start, end) / usual(signals);

    // Holidays in the window do not count: the other municipalities have them too.
    const unfit = dated
      .filter((other) => episode.kernCode === null && other.kernCode === null)
      .map((other) => other.municipalityCode)
      .concat(episode.municipalityCode, 'GM1903');
    const others = history.filter((signal) => !unfit.includes(signal.municipalityCode));
    const strengths = Array.from(
      { length: dayNumber(end) - dayNumber(episode.start) + 1 },
      (_u, passed) => episodeStrength(episode, episode.startDaysBeforeEnd - passed),
    );
    const meanStrength = strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
    const planted = meanStrength * (episode.factor - 1);
    return {
      theme: risen(ofTheme),
      strength: (risen(ofPlace) / risen(others) - 1) / planted,
    };
  }
  const courses = dated.map((episode) => ({ id: episode.id, ...course(episode) }));

  it.each(courses)('episode $id: its theme is at least twice its normal', ({ theme }) => {
    expect(theme).toBeGreaterThan(2);
  });

  it('lets the places rise by the planted factor, on average over the episodes', () => {
    const mean = courses.reduce((sum, { strength }) => sum + strength, 0) / courses.length;
    expect(mean).toBeGreaterThan(0.75);
    expect(mean).toBeLessThan(1.3);
  });

  it('leaves most kernen at their own normal in the last two weeks', () => {
    // The same weeks are compared for all, so that the summer holidays before do not count.
    const before = [isoDay(last - 120), isoDay(last - 20)] as const;
    const lately = [isoDay(last - 13), END] as const;
    const calendar = perDay(history, ...lately) / perDay(history, ...before);
    const busy = ELEVEN_MUNICIPALITIES.flatMap((m) => m.kernen).filter(({ code }) => {
      const own = history.filter((signal) => signal.kernCode === code);
      const usual = 14 * perDay(own, ...before) * calendar;
      return 14 * perDay(own, ...lately) > usual + 3 * Math.sqrt(Math.max(1, usual * 1.5));
    });
    const planted = dated.filter((episode) => episode.isRunningAtEnd).map((e) => e.kernCode);
    expect(busy.length).toBeGreaterThanOrEqual(3);
    expect(busy.filter((kern) => !planted.includes(kern.code)).length).toBeLessThanOrEqual(5);
  });

  it('keeps small villages silent for long', () => {
    const gap = (code: string): number => {
      const days = [
        ...new Set(history.filter((s) => s.kernCode === code).map((s) => dayNumber(s.occurredOn))),
      ];
      return Math.max(...days.slice(1).map((day, index) => day - (days[index] ?? day)));
    };
    expect(gap('WP2418')).toBeGreaterThan(21);
    expect(gap('WP2053')).toBeLessThan(7);
  });
});

it('refuses impossible options', () => {
  const first = (change: object): unknown => demoHistory({ ...options, ...change }).next();
  expect(() => first({ days: 0 })).toThrow(RangeError);
  expect(() => first({ total: -1 })).toThrow(RangeError);
  expect(() => first({ endDay: 'vandaag' })).toThrow(RangeError);
  expect([...demoHistory({ ...options, municipalities: [] })]).toEqual([]);
});
