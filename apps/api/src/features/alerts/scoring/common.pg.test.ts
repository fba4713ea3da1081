import { addDays, dayAt } from '@poolshoogte/calendar';
import {
  AlertPage,
  type AlertSettings,
  AlertSettingsAnswer,
  BackTest,
  Coverage,
  Forecasts,
} from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { answer } from '../../../testing/http';
import { startTestApplication, type TestApplication } from '../../../testing/test-application';
import { KernDirectory } from '../../municipalities/municipalities.public';
import { SignalsStore } from '../../signals/signals.public';
import { logHistory, type Told } from '../alerts.fixture';
import { ScoringService } from './scoring.service';

const HERE = 'GM1911';
const LATE = 'GM0944';
/** One kern: a year of it is replayed in a moment. */
const SMALL = 'GM0184';
const today = dayAt(new Date());

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication([HERE, LATE, SMALL]);
}, 60_000);
afterAll(() => test.close());

const tell = (municipality: string, told: readonly Told[]) =>
  logHistory({ database: test.database, store: test.app.get(SignalsStore), municipality }, told);
const kernenOf = async (place: string) =>
  (await test.app.get(KernDirectory).of(place)).kernen.map(({ code }) => code);
const open = async (place: string) =>
  (await answer(test.fetch(`${test.url}/v1/alerts?municipality=${place}`), AlertPage)).alerts;
const everything = (place: string) => test.app.get(ScoringService).everything(place, null);

async function year(place: string, until = 0): Promise<Told[]> {
  const kernen = await kernenOf(place);
  return Array.from({ length: 400 - until }, (_, index) => ({
    kern: kernen[(index * 7) % kernen.length] ?? '',
    theme: THEME_IDS[(index * 3) % 5] ?? 'zorg',
    day: addDays(today, -((index + until) % 400)),
    sourceKind: index % 2 === 0 ? 'melding' : 'bijeenkomst',
  }));
}

it('makes one alert of a rise that several kernen have in common', async () => {
  await tell(HERE, await year(HERE));
  const kernen = (await kernenOf(HERE)).slice(0, 5);
  await tell(
    HERE,
    kernen.flatMap((kern) =>
      Array.from({ length: 8 }, (_, index): Told => ({
        kern,
        theme: 'asielopvang',
        day: addDays(today, -Math.floor(index / 2)),
        sourceKind: index % 2 === 0 ? 'melding' : 'online',
      })),
    ),
  );
  await everything(HERE);
  const raised = (await open(HERE)).filter(({ theme }) => theme === 'asielopvang');
  expect(raised).toHaveLength(1);
  expect(raised[0]).toMatchObject({ kern: null, kernen: [...kernen].sort() });
  await everything(HERE);
  expect((await open(HERE)).filter(({ theme }) => theme === 'asielopvang')).toHaveLength(1);
});

it('raises no storm after an import of years, and says what it cannot judge yet', async () => {
  await tell(
    LATE,
    (await year(LATE)).map((told) => ({ ...told, enteredOn: today })),
  );
  await everything(LATE);
  expect(await open(LATE)).toEqual([]);
});

describe('settings', () => {
  const path = () => `${test.url}/v1/alert-settings`;
  const json = (method: string, body: unknown) => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const settings: AlertSettings = { falsePerKernYear: 3, minimumSignals: 4 };
  const tryOut = (tried: AlertSettings) =>
    answer(
      test.fetch(`${path()}/back-test`, json('POST', { municipality: SMALL, settings: tried })),
      BackTest,
    );
  const change = (body: Record<string, unknown>) =>
    test.fetch(`${path()}?municipality=${SMALL}`, json('PUT', body));

  beforeAll(async () => {
    await tell(SMALL, await year(SMALL));
  });

  it('are changed only after their own back-test was shown, on the version that was seen', async () => {
    const { token } = await tryOut(settings);
    const other = { ...settings, minimumSignals: 5 };
    expect((await change({ version: 0, settings: other, backTest: token })).status).toBe(409);
    const changed = await answer(
      change({ version: 0, settings, backTest: token }),
      AlertSettingsAnswer,
    );
    expect(changed).toMatchObject({ settings, version: 1 });
    expect((await change({ version: 0, settings, backTest: token })).status).toBe(409);
  });

  it('raise more when more false alarms are allowed, and show what would have been raised', async () => {
    const strict = await tryOut({ falsePerKernYear: 0.2, minimumSignals: 3 });
    const loose = await tryOut({ falsePerKernYear: 10, minimumSignals: 3 });
    expect(loose.raised).toBeGreaterThanOrEqual(strict.raised);
    expect(loose.kernYears).toBeGreaterThan(0.9);
    expect(loose.episodes.map(({ raisedOn }) => raisedOn)).toEqual(
      loose.episodes
        .map(({ raisedOn }) => raisedOn)
        .sort()
        .reverse(),
    );
  });
});

it('tells how well each kern is heard, how fast entries come in, and when all was scored', async () => {
  const coverage = await answer(
    test.fetch(`${test.url}/v1/coverage?municipality=${HERE}`),
    Coverage,
  );
  expect(coverage.kernen).toHaveLength((await kernenOf(HERE)).length);
  expect(coverage.kernen.filter(({ word }) => word === 'heard').length).toBeGreaterThan(3);
  expect(coverage.feeds.find(({ sourceKind }) => sourceKind === 'melding')?.lastEntryOn).toBe(
    today,
  );
  expect(coverage.delay.medianDays).toBe(0);
  expect(coverage.scoredAt).not.toBeNull();
  const late = await answer(test.fetch(`${test.url}/v1/coverage?municipality=${LATE}`), Coverage);
  expect(
    late.kernen.every(({ lastEntryOn }) => lastEntryOn === null || lastEntryOn === today),
  ).toBe(true);
});

it('forecasts only what beats repeating, and says why it leaves the others out', async () => {
  const { themes, leftOut } = await answer(
    test.fetch(`${test.url}/v1/forecasts?municipality=${HERE}`),
    Forecasts,
  );
  expect(themes.length + leftOut.length).toBe(THEME_IDS.length);
  for (const { errorRatio, days } of themes) {
    expect(errorRatio).toBeLessThan(1);
    expect(days).toHaveLength(14);
  }
});
