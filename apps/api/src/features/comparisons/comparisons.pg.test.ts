import { ThemeComparison, type ComparisonWeeks } from '@poolshoogte/contracts';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { ComparisonsReadModel } from './comparisons.read-model';
import { ComparisonsService } from './comparisons.service';

let test: TestDatabase;
let service: ComparisonsService;

beforeAll(async () => {
  test = await openTestDatabase();
  service = new ComparisonsService(
    test.database,
    new MunicipalitiesReadModel(),
    new ComparisonsReadModel(),
  );
});
afterAll(() => test.drop());

const ask = async (weeks: ComparisonWeeks) => ThemeComparison.parse(await service.themes(weeks));

it('answers with the period before anything is there', async () => {
  const { municipalities, firstDay, lastDay } = await ask(4);
  expect(municipalities).toEqual([]);
  expect((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000).toBe(27);
  expect(new Date(firstDay).getUTCDay()).toBe(1);
});

it('lets no figure through of what is held back, and counts the blocks that are not in it', async () => {
  const { lastDay } = await ask(4);
  await test.owner.query(
    `INSERT INTO municipality (code, name, population) VALUES ('GM0001', 'A', 10000), ('GM0002', 'B', NULL)`,
  );
  for (const [theme, n] of [
    ['*', 40],
    ['zorg', 10],
    ['asielopvang', 4],
    ['voorzieningen', 38],
  ]) {
    await test.owner.query(
      `INSERT INTO signal_count (municipality_code, theme, day, kern_code, source_kind, phase, n)
       VALUES ('GM0001', $1, $2, '-', 'melding', 'onbekend', $3)`,
      [theme, lastDay, n],
    );
  }
  const sameDay = await ask(8);
  expect(sameDay.municipalities.map(({ logged }) => logged)).toEqual([null, null]);
  await test.owner.query(`UPDATE publication SET day = day - 1`);
  const { municipalities, rows } = await ask(8);
  expect(municipalities.map(({ logged, suppressedBlocks }) => [logged, suppressedBlocks])).toEqual([
    [40, 1],
    [null, 2],
  ]);
  const cellsOf = (theme: string) => rows.find((row) => row.theme === theme)?.cells[0];
  expect(cellsOf('zorg')).toEqual({
    municipality: 'GM0001',
    count: 10,
    suppressedBlocks: 1,
    ratePer1000: 1,
    shareOfLogged: 0.25,
  });
  for (const theme of ['asielopvang', 'voorzieningen']) {
    const cell = cellsOf(theme);
    expect(cell).toEqual({
      municipality: 'GM0001',
      count: null,
      suppressedBlocks: 2,
      ratePer1000: null,
      shareOfLogged: null,
    });
  }
});
