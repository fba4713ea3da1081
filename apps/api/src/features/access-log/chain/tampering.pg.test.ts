import { openTestDatabase } from '../../../testing/test-database';
import { type LogTest, logOn } from '../access-log.fixture';
import { verifyChain } from './verify-chain';

// A database for each test takes its time on a busy machine.
jest.setTimeout(60_000);

let test: LogTest;
const LENGTH = 8;

/** A fresh chain for each test, on a database of its own. */
beforeEach(async () => {
  test = await logOn(await openTestDatabase());
  for (let index = 1; index <= LENGTH; index += 1) {
    const object = { kind: 'signal', id: String(index) };
    await test.log.recordFor('GM0001', { action: 'signal_read', object });
  }
  await test.seal();
});
afterEach(() => test.drop());

const found = async (): Promise<string[]> =>
  (await test.verify('GM0001')).faults.map(({ text }) => text);

it('finds nothing in a chain that nobody touched', async () => {
  expect(await test.verify('GM0001')).toMatchObject({ isIntact: true, lines: LENGTH });
});

it.each([
  [
    'a change',
    `UPDATE access_log SET actor = 'other' WHERE seq = 4`,
    'Regel 4 is na het verzegelen gewijzigd.',
  ],
  [
    'a change of a microsecond',
    `UPDATE access_log SET at = at + interval '1 microsecond' WHERE seq = 4`,
    'Regel 4 is na het verzegelen gewijzigd.',
  ],
  ['a deletion', 'DELETE FROM access_log WHERE seq = 4', 'Regel 4 is verwijderd.'],
  [
    'a deletion with the numbers closed up',
    'DELETE FROM access_log WHERE seq IN (4, 5); UPDATE access_log SET seq = seq - 2 WHERE seq > 5',
    'Regel 4 tot en met 5 zijn verwijderd.',
  ],
  [
    'an insertion, sealed with the right hash',
    `UPDATE access_log SET seq = seq + 1 WHERE seq > 4;
     INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, processing_id, product_version)
     VALUES ('GM0001', now(), 'forged', 'person', 'signal_read', repeat('0', 32), '1');
     UPDATE access_log AS forged SET seq = 5, prev_hash = before.hash,
            hash = sha256(before.hash || access_log_bytes(forged, 5))
       FROM access_log AS before WHERE forged.actor = 'forged' AND before.seq = 4`,
    'Regel 5 is later tussengevoegd.',
  ],
  [
    'a swap of two lines',
    `UPDATE access_log SET seq = CASE seq WHEN 3 THEN 6 ELSE 3 END WHERE seq IN (3, 6)`,
    'Regel 3 en regel 6 zijn verwisseld.',
  ],
  [
    'a swap of what two lines say',
    `UPDATE access_log AS one SET (object_id, at, began_at, processing_id) =
       (SELECT object_id, at, began_at, processing_id FROM access_log AS other WHERE other.seq = 9 - one.seq)
     WHERE seq IN (4, 5)`,
    'Regel 4 en regel 5 zijn verwisseld.',
  ],
  [
    'a tail that was cut off',
    'DELETE FROM access_log WHERE seq > 6',
    'Aan het einde zijn regel 7 tot en met 8 afgeknipt.',
  ],
  [
    'everything gone',
    'DELETE FROM access_log',
    'Aan het einde zijn regel 1 tot en met 8 afgeknipt.',
  ],
  [
    'a gap in the numbers',
    'UPDATE access_log SET seq = seq + 1 WHERE seq > 4',
    'De nummering slaat regel 5 over, terwijl de regels op elkaar aansluiten.',
  ],
  [
    'a beginning that was taken away as if it was old',
    `UPDATE access_log_head SET (base_seq, base_hash) = (SELECT seq, hash FROM access_log WHERE seq = 3);
     DELETE FROM access_log WHERE seq <= 3`,
    'Alles tot en met regel 3 is weg, zonder regel die zegt dat het is opgeruimd.',
  ],
  [
    'a line that was unsealed to be sealed again at the end',
    'UPDATE access_log SET seq = NULL, hash = NULL, prev_hash = NULL WHERE seq = 2',
    'Regel 2 is verwijderd.',
  ],
])('finds and names %s', async (_what, sql, text) => {
  await test.tamper(sql);
  expect(await found()).toEqual([text]);
});

it('finds a chain that was rewritten to its end only with an anchor that was kept elsewhere', async () => {
  const { head } = await test.verify('GM0001');
  const withAnchor = async () =>
    (await test.owner.transaction((manager) => verifyChain(manager, 'GM0001', head))).faults.map(
      ({ text }) => text,
    );
  expect(await withAnchor()).toEqual([]);
  await test.log.recordFor('GM0001', { action: 'signal_read' });
  await test.seal();
  expect(await withAnchor()).toEqual([]);
  // The owner of the database unseals everything from line 5 and lets it be sealed again.
  await test.tamper(`
    DELETE FROM access_log WHERE seq = 5;
    UPDATE access_log SET seq = NULL, hash = NULL, prev_hash = NULL WHERE seq > 5;
    UPDATE access_log_head SET (seq, hash) = (SELECT seq, hash FROM access_log WHERE seq = 4)
      WHERE municipality_code = 'GM0001'`);
  await test.seal();
  expect(await found()).toEqual([]);
  expect(await withAnchor()).toEqual([
    'Regel 8 heeft een andere stempel dan u bewaarde: de keten is tot daar herschreven.',
  ]);
  await test.tamper(`
    DELETE FROM access_log WHERE seq > 6;
    UPDATE access_log_head SET (seq, hash) = (SELECT seq, hash FROM access_log WHERE seq = 6)
      WHERE municipality_code = 'GM0001'`);
  expect(await found()).toEqual([]);
  expect(await withAnchor()).toEqual(['Regel 8, waarvan u de stempel bewaarde, is er niet.']);
});
