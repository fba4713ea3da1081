import {
  AccessLogPage,
  AccessLogVerification,
  ExportedAccessLine,
  ProcessingLine,
} from '@poolshoogte/contracts';
import { answer, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { runAs } from '../../platform/identity/request-context';
import { TESTER } from './access-log.fixture';
import { AccessLog } from './access-log.service';
import { ChainCheck } from './chain/chain-check';
import { START } from './chain/chain.fixture';
import { nameFaults } from './chain/name-faults';

let test: TestApplication;
let officer: SignedInTester;
const HERE = 'GM1911';
const ELSEWHERE = 'GM1900';

beforeAll(async () => {
  test = await startTestApplication([HERE, ELSEWHERE]);
  officer = await signedIn(test, { roles: [{ role: 'privacy_officer', municipality: HERE }] });
  await test.owner.query(`UPDATE account SET name = 'Proef Persoon' WHERE id = $1`, [
    officer.account,
  ]);
  const log = test.app.get(AccessLog);
  for (const id of ['a', 'b', 'c']) {
    const object = { kind: 'signal', id };
    await runAs(TESTER, () =>
      log.recordFor(HERE, { action: 'signal_read', object, reason: '=HYPERLINK("x")' }),
    );
  }
  await log.recordFor(ELSEWHERE, { action: 'signal_removed' });
}, 60_000);
afterAll(() => test.close());

const get = (path: string, municipality = HERE, who = officer) =>
  who.fetch(
    `${test.url}/v1/access-log${path}${path.includes('?') ? '&' : '?'}municipality=${municipality}`,
  );

it('shows the newest lines first, page by page, with its own reading among them', async () => {
  const first = await answer(get('?limit=2'), AccessLogPage);
  expect(first.lines.map(({ action }) => action)).toEqual(['access_log_read', 'signal_read']);
  expect(first.lines[0]).toMatchObject({
    name: 'Proef Persoon',
    object: { kind: 'access_log', id: 'page' },
  });
  const next = await answer(get(`?limit=2&before=${first.nextBefore}`), AccessLogPage);
  expect(next.lines.map(({ object }) => object?.id)).toEqual(['b', 'a']);
  const all = await answer(get('?limit=200'), AccessLogPage);
  expect(all.nextBefore).toBeNull();
  expect(all.lines.map(({ seq }) => seq)).toEqual(
    Array.from({ length: all.lines.length }, (_, index) => all.lines.length - index),
  );
  expect(JSON.stringify(all)).not.toContain('signal_removed');
});

it('selects by action and by actor', async () => {
  const read = await answer(get('?action=signal_read'), AccessLogPage);
  expect(read.lines).toHaveLength(3);
  const mine = await answer(get('?actor=tester-1&action=signal_read&limit=1'), AccessLogPage);
  expect(mine.lines.map(({ actor }) => actor)).toEqual(['tester-1']);
  expect((await answer(get('?actor=nobody'), AccessLogPage)).lines).toEqual([]);
});

it('says that the log is as it was sealed', async () => {
  const found = await answer(get('/verification'), AccessLogVerification);
  expect(found).toMatchObject({ isIntact: true, faults: [] });
  expect(found.head.seq).toBe(found.lines);
});

it('exports lines with which anybody can recalculate the chain, and no name', async () => {
  const response = await get('/export');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="toegangslogboek-GM1911.jsonl"',
  );
  const text = await response.text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => ExportedAccessLine.parse(JSON.parse(line)));
  const check = new ChainCheck(START);
  for (const { prevHash, hash, ...line } of lines) {
    check.add({ ...line, prevHash: Buffer.from(prevHash, 'hex'), hash: Buffer.from(hash, 'hex') });
  }
  expect(nameFaults(check, check.last)).toEqual([]);
  expect(lines.at(-1)).toMatchObject({ action: 'access_log_exported', objectId: 'jsonl' });
  expect(text).not.toContain('Proef Persoon');
});

it('exports a spreadsheet in which nothing is a formula', async () => {
  const response = await get('/export?format=csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  // A decoder would take the byte order mark away.
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const rows = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^"nummer";"gemeente";"moment"/);
  expect(rows.filter((row) => row.includes('"signal_read"'))[0]).toContain(`"'=HYPERLINK(""x"")"`);
});

it('exports the processing log without anything of who', async () => {
  const response = await get('/processing?since=2020-01-01');
  const text = await response.text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => ProcessingLine.parse(JSON.parse(line)));
  expect(lines.filter(({ name }) => name === 'signal_read')).toHaveLength(3);
  const { lines: logged } = await answer(get('?action=signal_read'), AccessLogPage);
  const traces = new Set(lines.map(({ trace_id }) => trace_id));
  expect(logged.every(({ processingId }) => traces.has(processingId))).toBe(true);
  for (const who of ['tester-1', TESTER.account ?? '', officer.account, 'Persoon', 'HYPERLINK']) {
    expect(text).not.toContain(who);
  }
  expect(await (await get('/processing?since=2999-01-01')).text()).toBe('');
});

it('writes down each reading and each export', async () => {
  const actions = async () => {
    const { lines } = await answer(get('?limit=200'), AccessLogPage);
    return lines
      .filter(({ actor }) => actor !== 'tester-1')
      .map(({ action, object }) => [action, object?.id]);
  };
  await get('/export?format=csv');
  await get('/processing');
  await get('/verification');
  expect((await actions()).slice(0, 4)).toEqual([
    ['access_log_read', 'page'],
    ['access_log_read', 'verification'],
    ['access_log_exported', 'processing'],
    ['access_log_exported', 'csv'],
  ]);
});

it.each(['', '/verification', '/export', '/processing'])(
  'answers %j to the privacy officer of that municipality alone',
  async (path) => {
    const staff = await signedIn(test, {
      roles: [
        { role: 'administrator', municipality: HERE },
        { role: 'administrator', municipality: null },
        { role: 'staff', municipality: HERE },
      ],
    });
    for (const refused of [get(path, HERE, staff), get(path, ELSEWHERE), get(path, 'GM9999')]) {
      expect(await problemOf(refused)).toMatchObject({ code: 'not_allowed' });
    }
    const nobody = fetch(`${test.url}/v1/access-log${path}?municipality=${HERE}`);
    expect(await problemOf(nobody)).toMatchObject({ code: 'not_signed_in' });
  },
);
