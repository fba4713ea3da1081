import { addDays, dayAt, daysBetween } from '@poolshoogte/calendar';
import {
  isCountOfASet,
  nextPublished,
  nothingYet,
  valueOf,
  type Answer,
  type Combination,
} from '@poolshoogte/comparison';
import { seededPicks } from '@poolshoogte/testing';
import { rowsOf } from '../../platform/database/rows';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import type { ThemeTotal } from './comparisons.read-model';

const SEED = 20261122;
const PLACES = ['GM0001', 'GM0002', 'GM0003'];
const MANY = Array.from({ length: 20 }, (_, index) => `GM${String(2001 + index)}`);
const THEMES = ['asielopvang', 'landbouw', 'zorg'];

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.drop());
jest.setTimeout(120_000);

/** The periods that the function knows, in blocks of four weeks. */
const BLOCKS = [1, 2, 3, 6, 13] as const;

const BLOCK_DAYS = 28;

/** First day of the running block, said once more and apart from the database. */
function openBlock(today = dayAt(new Date())): string {
  return addDays(today, -(daysBetween('2024-01-01', today) % BLOCK_DAYS));
}

/** A day of the block that closed `back` blocks ago; 1 is the last closed one, 0 is running. */
const dayIn = (back: number, day = 0): string => addDays(openBlock(), day - BLOCK_DAYS * back);

/** What stands in `signal_count` for signals of one municipality on one day. */
async function count(
  municipality: string,
  day: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await test.owner.query(
    `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n)
     SELECT $1, key, $2, '-', 'melding', 'onbekend', value::integer FROM json_each_text($3)
     ON CONFLICT (municipality_code, theme, day, kern_code, source_kind, phase)
     DO UPDATE SET n = signal_count.n + excluded.n`,
    [municipality, day, JSON.stringify(counts)],
  );
}

/** Signals as sets of themes, counted as the product does: once in `*` and once in each theme. */
async function countSignals(
  municipality: string,
  day: string,
  signals: readonly (readonly string[])[],
): Promise<void> {
  const counts: Record<string, number> = {};
  for (const theme of signals.flatMap((themes) => ['*', ...themes])) {
    counts[theme] = (counts[theme] ?? 0) + 1;
  }
  await count(municipality, day, counts);
}

/** The next day dawns: earlier rounds become long ago, and a new one is made. */
async function nextRound(): Promise<void> {
  await test.owner.query(`UPDATE publication SET day = date '2000-01-01' + round`);
  await test.database.shared.query('SELECT publish_shared_cells()');
}

/** What anybody gets who asks the function, as the application role. */
function ask(blocks: number): Promise<ThemeTotal[]> {
  return rowsOf<ThemeTotal>(
    test.database.shared,
    `SELECT municipality, theme, n, suppressed FROM shared_theme_totals($1)
     WHERE municipality IS NOT NULL ORDER BY 1, 2`,
    [blocks],
  );
}

/** Empty municipalities without counts and without anything published. */
async function startAnew(codes: readonly string[]): Promise<void> {
  await test.owner.query('DELETE FROM published_cell');
  await test.owner.query('DELETE FROM publication');
  await test.owner.query('DELETE FROM signal_count');
  for (const code of codes) {
    await test.owner.query(
      'INSERT INTO municipality (code, name) VALUES ($1, $1) ON CONFLICT DO NOTHING',
      [code],
    );
  }
}

/** A few signals per block, so that most cells are around the border of five. */
async function scatter(picks: ReturnType<typeof seededPicks>, most: number): Promise<void> {
  for (const place of PLACES) {
    for (let back = 0; back <= 14; back += 1) {
      const signals = Array.from({ length: picks.below(most) }, () =>
        THEMES.filter(() => picks.below(10) < 4),
      );
      await countSignals(place, dayIn(back, picks.below(28)), signals);
    }
  }
}

/** Every answer there is, with the cells that an attacker would at best know to be in it. */
async function allAnswers(): Promise<Answer[]> {
  const given = await rowsOf<{ municipality: string; theme: string; back: number }>(
    test.owner,
    `SELECT municipality_code AS municipality, theme, ($1::date - block_start) / 28 AS back
     FROM published_cell WHERE until_round IS NULL`,
    [dayIn(0)],
  );
  const answers: Answer[] = [];
  for (const blocks of BLOCKS) {
    for (const { municipality, theme, n, suppressed } of await ask(blocks)) {
      const cells = given.filter(
        (cell) => cell.municipality === municipality && cell.theme === theme && cell.back <= blocks,
      );
      expect(suppressed).toBe(blocks - cells.length);
      answers.push({ municipality, theme, n, backs: cells.map(({ back }) => back) });
    }
  }
  return answers;
}

it(`has no two or three answers that subtract to fewer than five signals (seed ${SEED})`, async () => {
  const picks = seededPicks(SEED);
  const tried = { pairs: 0, triples: 0, sets: 0 };
  for (let round = 0; round < 8; round += 1) {
    await startAnew(PLACES);
    await scatter(picks, round % 2 === 0 ? 25 : 60);
    await nextRound();
    const answers = await allAnswers();
    const check = (combination: Combination) => {
      if (!isCountOfASet(combination)) return;
      tried.sets += 1;
      expect(Math.abs(valueOf(combination))).toBeGreaterThanOrEqual(5);
    };
    for (const [index, one] of answers.entries()) {
      expect(one.n).toBeGreaterThanOrEqual(5);
      for (const other of answers.slice(index + 1)) {
        tried.pairs += 1;
        check([
          [one, 1],
          [other, -1],
        ]);
      }
    }
    for (let triple = 0; triple < 10_000; triple += 1) {
      const place = picks.one(PLACES);
      const here = answers.filter(({ municipality }) => municipality === place);
      tried.triples += 1;
      check([
        [picks.one(here), 1],
        [picks.one(here), picks.one([1, -1])],
        [picks.one(here), -1],
      ]);
    }
  }
  process.stdout.write(`subtracted: ${JSON.stringify(tried)}\n`);
  expect(tried.pairs).toBeGreaterThan(5_000);
  expect(tried.sets).toBeGreaterThan(5_000);
});

it('is an attack that works on totals that are only cut off at five', async () => {
  await startAnew(PLACES);
  await scatter(seededPicks(SEED), 25);
  const naive: Answer[] = [];
  for (const blocks of BLOCKS) {
    const backs = Array.from({ length: blocks }, (_, index) => index + 1);
    const rows = await rowsOf<{ municipality: string; theme: string; n: number }>(
      test.owner,
      `SELECT municipality_code AS municipality, theme, sum(n)::integer AS n FROM signal_count
       WHERE day >= $1 AND day < $2 GROUP BY 1, 2 HAVING sum(n) >= 5`,
      [dayIn(blocks), dayIn(0)],
    );
    naive.push(...rows.map((row) => ({ ...row, backs })));
  }
  const found = naive.flatMap((one) =>
    naive.filter((other) => {
      const pair = [[one, 1] as const, [other, -1] as const];
      return isCountOfASet(pair) && Math.abs(valueOf(pair)) < 5;
    }),
  );
  expect(found.length).toBeGreaterThan(10);
});

it('never gives the running block, and nothing before the last thirteen', async () => {
  await startAnew(PLACES);
  await count('GM0001', dayIn(0), { '*': 50, zorg: 20 });
  await count('GM0001', dayIn(14, 27), { '*': 50, zorg: 20 });
  await nextRound();
  for (const blocks of BLOCKS) expect(await ask(blocks)).toEqual([]);
  await count('GM0001', dayIn(1, 27), { '*': 30, zorg: 8 });
  await count('GM0001', dayIn(13, 0), { '*': 40, zorg: 9 });
  await nextRound();
  expect(await ask(1)).toEqual([
    { municipality: 'GM0001', theme: '*', n: 30, suppressed: 0 },
    { municipality: 'GM0001', theme: 'zorg', n: 8, suppressed: 0 },
  ]);
  expect(await ask(13)).toEqual([
    { municipality: 'GM0001', theme: '*', n: 70, suppressed: 11 },
    { municipality: 'GM0001', theme: 'zorg', n: 17, suppressed: 11 },
  ]);
});

it('holds a theme back when fewer than five signals are about anything else', async () => {
  await startAnew(PLACES);
  await count('GM0001', dayIn(1), { '*': 20, zorg: 16, landbouw: 15 });
  await count('GM0002', dayIn(1), { '*': 20, zorg: 20 });
  await nextRound();
  expect((await ask(1)).map(({ municipality, theme }) => `${municipality} ${theme}`)).toEqual([
    'GM0001 *',
    'GM0001 landbouw',
    'GM0002 *',
  ]);
});

it.each([null, 0, 4, 5, 7, 12, 26, -1])('knows no period of %j blocks', async (blocks) => {
  await expect(
    test.database.shared.query('SELECT * FROM shared_theme_totals($1)', [blocks]),
  ).rejects.toThrow(/blocks must be/);
});

it.each([
  'SELECT * FROM published_cell',
  'SELECT * FROM publication',
  'INSERT INTO publication (day) VALUES (current_date)',
  `DELETE FROM published_cell`,
])('refuses the application role: %s', async (sql) => {
  await expect(test.database.shared.query(sql)).rejects.toThrow(/permission denied/);
});

it('has no function any more that takes days', async () => {
  await expect(
    test.database.shared.query(`SELECT * FROM theme_totals('2026-01-01', '2026-01-02')`),
  ).rejects.toThrow(/does not exist/);
});

it('cannot be led to a table of somebody else by a temporary one of the same name', async () => {
  await startAnew(PLACES);
  await count('GM0001', dayIn(1), { '*': 30, zorg: 12 });
  await nextRound();
  const honest = await ask(1);
  const misled = await test.database.transaction('GM0001', async (manager) => {
    await manager.query('CREATE TEMP TABLE published_cell (until_round int) ON COMMIT DROP');
    await manager.query('CREATE TEMP TABLE publication (round int) ON COMMIT DROP');
    return rowsOf(manager, 'SELECT municipality, theme, n, suppressed FROM shared_theme_totals(1)');
  });
  expect(honest).toHaveLength(2);
  expect(misled).toEqual(expect.arrayContaining(honest));
});

async function truthOf(place: string, back: number): Promise<Record<string, number>> {
  const rows = await rowsOf<{ theme: string; n: number }>(
    test.owner,
    `SELECT theme, sum(n)::integer AS n FROM signal_count
     WHERE municipality_code = $1 AND day >= $2 AND day <= $3 GROUP BY theme`,
    [place, dayIn(back), dayIn(back, 27)],
  );
  return Object.fromEntries(rows.map(({ theme, n }) => [theme, n]));
}

it(`gives exactly what the model gives, with signals that come and go (seed ${SEED})`, async () => {
  const picks = seededPicks(SEED);
  await startAnew(MANY);
  const models = new Map(MANY.map((place) => [place, nothingYet(THEMES.length)]));
  let compared = 0;
  for (let round = 0; round < 25; round += 1) {
    for (const place of MANY) {
      const by = picks.one([0, 1, 2, 6, 12, 25]);
      const signals = Array.from({ length: picks.below(by + 1) }, () =>
        THEMES.filter(() => picks.below(10) < 4),
      );
      await countSignals(place, dayIn(1, picks.below(28)), signals);
      // Now and then somebody undoes an import: most of it goes.
      if (picks.below(25) === 0) {
        await test.owner.query(
          'DELETE FROM signal_count WHERE municipality_code = $1 AND day <> $2',
          [place, dayIn(1, picks.below(28))],
        );
      }
    }
    await nextRound();
    const given = new Map(
      (await ask(1)).map(({ municipality, theme, n }) => [`${municipality} ${theme}`, n]),
    );
    for (const [place, before] of models) {
      const truth = await truthOf(place, 1);
      const model = nextPublished(before, {
        logged: truth['*'] ?? 0,
        themes: THEMES.map((theme) => truth[theme] ?? 0),
      });
      models.set(place, model);
      const said = ['*', ...THEMES].map((theme) => given.get(`${place} ${theme}`) ?? null);
      expect(said).toEqual([model.logged, ...model.themes]);
      compared += said.filter((n) => n !== null).length;
    }
  }
  const versions = [...models.values()].map((model) => model.versions.length);
  expect(compared).toBeGreaterThan(500);
  expect(Math.max(...versions)).toBeGreaterThan(3);
});

it('tells somebody who keeps asking nothing about single signals that come in', async () => {
  const picks = seededPicks(SEED);
  await startAnew(PLACES);
  const seen = new Map<string, Set<number>>();
  let asked = 0;
  let pairs = 0;
  for (let day = 0; day < 60; day += 1) {
    await nextRound();
    const morning = await ask(1);
    for (const { municipality, theme, n } of morning) {
      const key = `${municipality} ${theme}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(n));
    }
    for (let left = picks.below(6); left > 0; left -= 1) {
      const place = picks.one(PLACES);
      const themes = THEMES.filter(() => picks.below(10) < 4);
      await countSignals(place, dayIn(1, picks.below(28)), [themes]);
      await test.database.shared.query('SELECT publish_shared_cells()');
      expect(await ask(1)).toEqual(morning);
      asked += 1;
    }
  }
  for (const [key, numbers] of seen) {
    const all = seen.get(`${key.slice(0, 6)} *`) ?? new Set();
    for (const n of numbers) {
      for (const other of key.endsWith('*') ? numbers : [...numbers, ...all]) {
        if (other === n) continue;
        pairs += 1;
        expect(Math.abs(n - other)).toBeGreaterThanOrEqual(5);
      }
      if (!key.endsWith('*')) expect(all.has(n)).toBe(false);
    }
  }
  const changes = [...seen.values()].reduce((sum, numbers) => sum + numbers.size, 0);
  process.stdout.write(`over time: ${JSON.stringify({ asked, changes, pairs })}\n`);
  expect(changes).toBeGreaterThan(10);
  expect(pairs).toBeGreaterThan(100);
});

it('takes a block back when an import was undone and almost the old number returns', async () => {
  await startAnew(['GM0001']);
  await count('GM0001', dayIn(1), { '*': 20, zorg: 8 });
  await nextRound();
  await count('GM0001', dayIn(1, 1), { '*': 300, zorg: 90 });
  await nextRound();
  expect((await ask(1)).map(({ n }) => n)).toEqual([320, 98]);
  await test.owner.query('DELETE FROM signal_count WHERE day = $1', [dayIn(1, 1)]);
  await count('GM0001', dayIn(1), { '*': 2, zorg: 1 });
  await nextRound();
  expect(await ask(1)).toEqual([]);
  await count('GM0001', dayIn(1), { '*': 9, zorg: 3 });
  await nextRound();
  expect((await ask(1)).map(({ theme, n }) => [theme, n])).toEqual([['*', 31]]);
});

it('makes one round when many ask at once', async () => {
  await startAnew(['GM0001']);
  await Promise.all(
    Array.from({ length: 8 }, () => test.database.shared.query('SELECT publish_shared_cells()')),
  );
  expect(await rowsOf(test.owner, 'SELECT count(*)::integer AS n FROM publication')).toEqual([
    { n: 1 },
  ]);
});

it('is quick with eleven municipalities and a year of data', async () => {
  await startAnew([]);
  await test.owner.query(
    `INSERT INTO municipality (code, name) SELECT 'GM' || 1000 + i, 'x' FROM generate_series(1, 11) AS i`,
  );
  await test.owner.query(
    `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n)
     SELECT 'GM' || 1000 + place, theme, $1::date + day, 'WP000' || kern, 'melding', 'onbekend', 1 + day % 2
     FROM generate_series(1, 11) AS place, generate_series(0, 363) AS day, generate_series(1, 2) AS kern,
          unnest('{*,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o}'::text[]) AS theme`,
    [dayIn(13)],
  );
  await test.owner.query('ANALYZE signal_count');
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work();
    return Math.round(performance.now() - started);
  };
  const first = await took(() => nextRound());
  const later = await took(() => nextRound());
  const again = await took(() => test.database.shared.query('SELECT publish_shared_cells()'));
  const read = await took(() => ask(13));
  process.stdout.write(`ms: ${JSON.stringify({ first, later, again, read })}\n`);
  expect((await ask(13)).filter(({ theme }) => theme === '*')).toHaveLength(11);
  expect(read).toBeLessThan(1_000);
  expect(first).toBeLessThan(10_000);
});
