import { addDays, dayAt } from '@poolshoogte/calendar';
import { AlertDetail, AlertPage, Board } from '@poolshoogte/contracts';
import { rowsOf } from '../../../platform/database/rows';
import { answer } from '../../../testing/http';
import { startTestApplication, type TestApplication } from '../../../testing/test-application';
import { KernDirectory } from '../../municipalities/municipalities.public';
import { SignalsStore } from '../../signals/signals.public';
import { logHistory, numbered, type Told } from '../alerts.fixture';
import { ScoringService } from './scoring.service';

const HERE = 'GM1911';
const today = dayAt(new Date());

let test: TestApplication;
let kernen: string[];
let scoring: ScoringService;

beforeAll(async () => {
  test = await startTestApplication([HERE]);
  scoring = test.app.get(ScoringService);
  kernen = (await test.app.get(KernDirectory).of(HERE)).kernen.map(({ code }) => code);
}, 60_000);
afterAll(() => test.close());

const tell = (told: readonly Told[]) =>
  logHistory(
    { database: test.database, store: test.app.get(SignalsStore), municipality: HERE },
    told,
  );
/** What was stored just now has its number soon; then it is scored. */
async function scoreChanges(): Promise<void> {
  await numbered(test.owner);
  await scoring.changes(HERE);
}

const kern = (index: number): string => kernen[index] ?? '';
const page = (which = 'open') =>
  answer(test.fetch(`${test.url}/v1/alerts?municipality=${HERE}&which=${which}`), AlertPage);

it('raises nothing in a quiet year', async () => {
  const quiet = Array.from({ length: 360 }, (_, index): Told => ({
    kern: kern(index % 6),
    theme: index % 3 === 0 ? 'zorg' : 'voorzieningen',
    day: addDays(today, index - 359),
    sourceKind: index % 2 === 0 ? 'melding' : 'bijeenkomst',
  }));
  await tell(quiet);
  await scoring.everything(HERE, null);
  expect((await page()).alerts).toEqual([]);
});

it('raises one alert for a rise, with what was expected, and no second one for more of it', async () => {
  const rise = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index): Told => ({
      kern: kern(1),
      theme: 'wonen_ruimte',
      day: addDays(today, -Math.floor((from + index) / 2)),
      sourceKind: index % 2 === 0 ? 'melding' : 'online',
    }));
  await tell(rise(0, 9));
  await scoreChanges();
  const { alerts } = await page();
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toMatchObject({
    kern: kern(1),
    kernen: [kern(1)],
    theme: 'wonen_ruimte',
    state: 'raised',
    isWithdrawn: false,
    version: 1,
  });
  expect(alerts[0]?.figures.seen).toBeGreaterThanOrEqual(7);
  expect(alerts[0]?.figures.expected).toBeLessThan(2);
  await tell(rise(9, 14));
  await scoreChanges();
  await scoring.everything(HERE, null);
  expect((await page()).alerts.map(({ id }) => id)).toEqual([alerts[0]?.id]);
  const detail = await answer(
    test.fetch(`${test.url}/v1/alerts/${alerts[0]?.id ?? ''}?municipality=${HERE}`),
    AlertDetail,
  );
  expect(detail.series.at(-1)?.day).toBe(today);
  expect(detail.events.map(({ kind }) => kind)).toContain('raised');
});

it('stands on the board', async () => {
  const board = await answer(test.fetch(`${test.url}/v1/boards/${HERE}`), Board);
  expect(board.alerts).toHaveLength(1);
});

it('is withdrawn, visibly, when the signals turn out to be no such thing', async () => {
  const ids = await rowsOf<{ id: string }>(
    test.owner,
    `SELECT id FROM signal WHERE themes = '{wonen_ruimte}'`,
  );
  for (const { id } of ids) {
    const path = `${test.url}/v1/signals/${id}?municipality=${HERE}`;
    const themes = {
      method: 'PATCH',
      body: JSON.stringify({ themes: [] }),
      headers: { 'content-type': 'application/json' },
    };
    expect((await test.fetch(path, themes)).status).toBe(200);
  }
  await scoreChanges();
  const [alert] = (await page()).alerts;
  expect(alert).toMatchObject({ isWithdrawn: true, version: 2 });
});
