import { AlertDetail, AlertPage, Board, TrackRecords } from '@poolshoogte/contracts';
import { rowsOf } from '../../platform/database/rows';
import { answer } from '../../testing/http';
import { plantAlert } from '../../testing/plant-alert';
import { signedIn } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

const HERE = 'GM0944';
const ELSEWHERE = 'GM1911';
let test: TestApplication;
let mayor: typeof fetch;
let colleague: typeof fetch;

beforeAll(async () => {
  test = await startTestApplication([HERE, ELSEWHERE]);
  const as = async (role: 'mayor' | 'staff') =>
    (await signedIn(test, { roles: [{ role, municipality: HERE }] })).fetch;
  mayor = await as('mayor');
  colleague = await as('staff');
}, 60_000);
afterAll(() => test.close());

const url = (id: string, step = '') =>
  `${test.url}/v1/alerts/${id}${step === '' ? '' : `/${step}`}?municipality=${HERE}`;
const get = (id: string) => answer(mayor(url(id)), AlertDetail);
const post = (who: typeof fetch, id: string, step: string, body: Record<string, unknown>) =>
  who(url(id, step), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

const MEANING = {
  phase: 'ongenoegen',
  drivers: ['gebrek_aan_grip'],
  layer: 'provincie',
  domain: 'fysiek',
  note: 'Gebeld met mevrouw Van Dam, 06-12345678, over de weg.',
};
const FOLLOW_UP = { owner: 'team dorpen', action: 'Avond in het dorpshuis', dueOn: '2026-04-01' };

it('goes through its life, with the role and never the name of who did it', async () => {
  const id = await plantAlert(test.owner, HERE);
  await answer(post(mayor, id, 'seen', { version: 1 }), AlertDetail);
  const meant = await answer(
    post(colleague, id, 'interpretation', { version: 2, ...MEANING }),
    AlertDetail,
  );
  expect(meant.interpretation?.note).not.toContain('06-12345678');
  expect(meant.interpretation?.note).not.toContain('Van Dam');
  await answer(post(colleague, id, 'follow-up', { version: 3, ...FOLLOW_UP }), AlertDetail);
  const closed = await answer(
    post(mayor, id, 'closing', { version: 4, outcome: 'true' }),
    AlertDetail,
  );
  expect(closed).toMatchObject({ state: 'closed', outcome: 'true', version: 5 });
  expect(closed.followUp).toEqual({ ...FOLLOW_UP, feedback: '' });
  expect(closed.events.map(({ kind, role }) => [kind, role])).toEqual([
    ['raised', null],
    ['seen', 'mayor'],
    ['interpreted', 'staff'],
    ['followed_up', 'staff'],
    ['closed', 'mayor'],
  ]);
  expect(closed.trackRecord).toMatchObject({ judged: 1, proved: 1, unclear: 0 });
  const logged = await rowsOf<{ action: string }>(
    test.owner,
    `SELECT action FROM access_log WHERE object_kind = 'alert' AND object_id = $1 ORDER BY at`,
    [id],
  );
  expect(logged.map(({ action }) => action)).toEqual([
    'alert_seen',
    'alert_interpreted',
    'alert_followed_up',
    'alert_closed',
  ]);
});

it('tells who comes second that somebody was first, and changes nothing then', async () => {
  const id = await plantAlert(test.owner, HERE);
  const [first, second] = await Promise.all([
    post(mayor, id, 'interpretation', { version: 1, ...MEANING }),
    post(colleague, id, 'interpretation', { version: 1, ...MEANING, layer: 'rijk' }),
  ]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  const lost = first.status === 409 ? first : second;
  expect(await codeOf(lost)).toBe('alert_moved_on');
  expect((await get(id)).version).toBe(2);
});

it('does a step that is sent twice once', async () => {
  const id = await plantAlert(test.owner, HERE);
  const send = () => post(mayor, id, 'interpretation', { version: 1, ...MEANING });
  const [one, two] = await Promise.all([send(), send()]);
  expect([one.status, two.status]).toEqual([200, 200]);
  expect((await get(id)).events.map(({ kind }) => kind)).toEqual(['raised', 'interpreted']);
});

it('asks what it means before follow-up, and before it is called true', async () => {
  const id = await plantAlert(test.owner, HERE);
  const early = await post(mayor, id, 'follow-up', { version: 1, ...FOLLOW_UP });
  expect([early.status, await codeOf(early)]).toEqual([409, 'alert_step_too_early']);
  expect((await post(mayor, id, 'closing', { version: 1, outcome: 'true' })).status).toBe(409);
  expect((await post(mayor, id, 'closing', { version: 1, outcome: 'false' })).status).toBe(200);
  const late = await post(mayor, id, 'seen', { version: 2 });
  expect([late.status, await codeOf(late)]).toEqual([409, 'alert_closed']);
});

it('lists by page, newest first, open or closed', async () => {
  const ids = new Set<string>();
  let before = '';
  do {
    const path = `${test.url}/v1/alerts?municipality=${HERE}&which=all&limit=2${before}`;
    const { alerts, nextBefore } = await answer(mayor(path), AlertPage);
    for (const { id } of alerts) ids.add(id);
    before = nextBefore === null ? '' : `&before=${nextBefore}`;
  } while (before !== '');
  expect(ids.size).toBe(4);
  const open = await answer(mayor(`${test.url}/v1/alerts?municipality=${HERE}`), AlertPage);
  expect(open.alerts.every(({ state }) => state !== 'closed')).toBe(true);
  expect(open.alerts).toHaveLength(2);
});

it('stands on the board until it is closed, without anybody fetching anew', async () => {
  const board = () => answer(mayor(`${test.url}/v1/boards/${HERE}`), Board);
  const before = (await board()).alerts;
  const [alert] = before;
  if (!alert) throw new Error('there is an open alert');
  await post(mayor, alert.id, 'closing', { version: alert.version, outcome: 'unclear' });
  expect((await board()).alerts.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
});

it('keeps the track record of the last twenty, per theme and level', async () => {
  const { records } = await answer(
    mayor(`${test.url}/v1/alerts/track-record?municipality=${HERE}`),
    TrackRecords,
  );
  const all = records.reduce((sum, { judged, unclear }) => sum + judged + unclear, 0);
  expect(all).toBe(3);
});

it('exists in its own municipality alone', async () => {
  const id = await plantAlert(test.owner, ELSEWHERE);
  expect((await mayor(url(id))).status).toBe(404);
  expect((await post(mayor, id, 'seen', { version: 1 })).status).toBe(404);
});

it('lets the application add steps, and never change or remove one', async () => {
  const change = (sql: string) => test.database.transaction(HERE, (manager) => manager.query(sql));
  await expect(change('DELETE FROM alert_event')).rejects.toThrow('permission denied');
  await expect(change(`UPDATE alert_event SET kind = 'seen'`)).rejects.toThrow('permission denied');
  await expect(change('DELETE FROM alert')).rejects.toThrow('permission denied');
});
