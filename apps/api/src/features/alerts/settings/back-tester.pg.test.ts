import { addDays, dayAt, momentAt } from '@poolshoogte/calendar';
import { BackTest, DEFAULT_ALERT_SETTINGS } from '@poolshoogte/contracts';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { Clock } from '../../../platform/clock/clock';
import { rowsOf } from '../../../platform/database/rows';
import { answer } from '../../../testing/http';
import { startTestApplication, type TestApplication } from '../../../testing/test-application';
import { KernDirectory } from '../../municipalities/municipalities.public';
import { SignalsStore } from '../../signals/signals.public';
import { logHistory, type Told } from '../alerts.fixture';
import { ScoringService } from '../scoring/scoring.service';

const HERE = 'GM1911';
/** The history of three months, which is scored as it comes in. */
const DAYS = 100;
const today = dayAt(new Date());
const dayOf = (at: number): string => addDays(today, at + 1 - DAYS);

let test: TestApplication;
let kernen: string[];

beforeAll(async () => {
  test = await startTestApplication([HERE]);
  kernen = (await test.app.get(KernDirectory).of(HERE)).kernen.map(({ code }) => code);
}, 60_000);
afterAll(() => test.close());

const sourceKind = (at: number) => (at % 2 === 0 ? 'melding' : 'bijeenkomst');

/** What happens on one day: the usual, a rise in one kern, later one that five kernen have in common. */
function toldOn(at: number): Told[] {
  const day = dayOf(at);
  const usual: Told[] = [0, 1, 2].map((n) => ({
    kern: kernen[(at * 3 + n * 5) % 8] ?? '',
    theme: THEME_IDS[(at + n) % 4] ?? 'zorg',
    day,
    sourceKind: sourceKind(at + n),
  }));
  const rise = (kern: string, theme: Told['theme'], n: number): Told[] =>
    Array.from({ length: n }, (_, one) => ({ kern, theme, day, sourceKind: sourceKind(one) }));
  const own = at >= 60 && at < 66 ? rise(kernen[2] ?? '', 'asielopvang', 2) : [];
  const common =
    at >= 90 && at < 95 ? kernen.slice(0, 5).flatMap((kern) => rise(kern, 'wonen_ruimte', 2)) : [];
  return [...usual, ...own, ...common];
}

it('shows for the settings that hold just what scoring raised, day after day', async () => {
  const clock = jest.spyOn(test.app.get(Clock), 'now');
  const store = test.app.get(SignalsStore);
  for (let at = 0; at < DAYS; at += 1) {
    await logHistory({ database: test.database, store, municipality: HERE }, toldOn(at));
    clock.mockReturnValue(momentAt(dayOf(at), '23:30'));
    await test.app.get(ScoringService).everything(HERE, null);
  }
  clock.mockRestore();
  const raised = await rowsOf<{ line: string }>(
    test.owner,
    `SELECT concat_ws(' ', nullif(kern_code, '-'), theme, started_on, last_on) AS line FROM alert`,
  );
  const { episodes, missed } = await answer(
    test.fetch(`${test.url}/v1/alert-settings/back-test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ municipality: HERE, settings: DEFAULT_ALERT_SETTINGS }),
    }),
    BackTest,
  );
  const replayed = episodes.map(({ kern, theme, raisedOn, lastOn }) =>
    [kern, theme, raisedOn, lastOn].filter((part) => part !== null).join(' '),
  );
  expect(replayed.length).toBeGreaterThanOrEqual(2);
  expect(episodes.some(({ kern }) => kern === null)).toBe(true);
  expect([...replayed].sort()).toEqual(raised.map(({ line }) => line).sort());
  expect(missed).toBe(0);
}, 120_000);
