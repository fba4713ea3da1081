import { addDays, dayAt } from '@poolshoogte/calendar';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { rowsOf } from '../../platform/database/rows';
import {
  startTestApplication,
  startTestNode,
  type TestApplication,
  type TestNode,
} from '../../testing/test-application';
import { KernDirectory } from '../municipalities/municipalities.public';
import { SignalsStore } from '../signals/signals.public';
import { AlertJobs } from './alert-jobs';
import { logHistory, type Told } from './alerts.fixture';
import { MunicipalityScorer } from './scoring/municipality-scorer';
import { ScoringService } from './scoring/scoring.service';

const PLACES = ['GM0944', 'GM1911', 'GM1895'];
const today = dayAt(new Date());
const SLOT = new Date(Date.now() - 60_000);

let test: TestApplication;
let other: TestNode;

beforeAll(async () => {
  test = await startTestApplication(PLACES);
  other = await startTestNode(test);
  for (const place of PLACES)
    await tell(place, [...(await quietYear(place)), ...(await rise(place))]);
}, 120_000);
afterAll(async () => {
  await other.close();
  await test.close();
});

const tell = (municipality: string, told: readonly Told[]) =>
  logHistory({ database: test.database, store: test.app.get(SignalsStore), municipality }, told);

const kernenOf = async (place: string) =>
  (await test.app.get(KernDirectory).of(place)).kernen.map(({ code }) => code);

async function quietYear(place: string): Promise<Told[]> {
  const kernen = await kernenOf(place);
  return Array.from({ length: 300 }, (_, index) => ({
    kern: kernen[index % kernen.length] ?? '',
    theme: THEME_IDS[index % 4] ?? 'zorg',
    day: addDays(today, -index - 30),
    sourceKind: index % 2 === 0 ? 'melding' : 'bijeenkomst',
  }));
}

async function rise(place: string): Promise<Told[]> {
  const [kern = ''] = await kernenOf(place);
  return Array.from({ length: 10 }, (_, index) => ({
    kern,
    theme: 'verkeer_transporthinder',
    day: addDays(today, -Math.floor(index / 3)),
    sourceKind: index % 2 === 0 ? 'melding' : 'online',
  }));
}

const alerts = () =>
  rowsOf<{ place: string; events: number }>(
    test.owner,
    `SELECT alert.municipality_code AS place, count(alert_event.version)::int AS events
     FROM alert LEFT JOIN alert_event ON alert_id = alert.id GROUP BY alert.id, 1 ORDER BY 1`,
  );

const slots = () =>
  rowsOf<{ place: string }>(
    test.owner,
    `SELECT municipality_code AS place FROM alert_scoring WHERE night_slot = $1 ORDER BY 1`,
    [SLOT],
  );

it('leaves nothing half done when it is cut off in the middle of a municipality, and goes on there', async () => {
  const scorer = test.app.get(MunicipalityScorer);
  const score = scorer.score.bind(scorer);
  const [, cut = ''] = [...PLACES].sort();
  // The connection dies right after the alerts of the second municipality were written.
  jest.spyOn(scorer, 'score').mockImplementation(async (manager, place, scope) => {
    const scored = await score(manager, place, scope);
    if (place === cut) await manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
    return scored;
  });
  await expect(test.app.get(AlertJobs).night(SLOT)).rejects.toThrow();
  jest.restoreAllMocks();
  expect((await slots()).map(({ place }) => place)).toEqual(
    PLACES.filter((one) => one !== cut).sort(),
  );
  expect((await alerts()).map(({ place }) => place)).not.toContain(cut);
  await other.app.get(AlertJobs).night(SLOT);
  expect((await slots()).map(({ place }) => place)).toEqual([...PLACES].sort());
  expect(await alerts()).toEqual([...PLACES].sort().map((place) => ({ place, events: 1 })));
});

it('scores each municipality once a night, whoever and however many do it at the same time', async () => {
  const slot = new Date(SLOT.getTime() + 1_000);
  const nodes = [test.app, other.app];
  const done = await Promise.all(
    nodes.flatMap((node) =>
      PLACES.map((place) => node.get(ScoringService).everything(place, slot)),
    ),
  );
  expect(done.filter((scored) => scored !== null)).toHaveLength(PLACES.length);
  expect(await alerts()).toHaveLength(PLACES.length);
});

it('raises an episode once when two processes score it at the same time', async () => {
  const [place = ''] = PLACES;
  const [, kern = ''] = await kernenOf(place);
  await tell(
    place,
    (await rise(place)).map((told) => ({ ...told, kern, theme: 'zorg' as const })),
  );
  await Promise.all(
    [test.app, other.app].map((node) => node.get(ScoringService).everything(place, null)),
  );
  const rows = await rowsOf(
    test.owner,
    `SELECT 1 FROM alert WHERE municipality_code = $1 AND theme = 'zorg' AND kern_code = $2`,
    [place, kern],
  );
  expect(rows).toHaveLength(1);
});
