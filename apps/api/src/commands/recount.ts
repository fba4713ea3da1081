import { parseArgs } from 'node:util';
import {
  countDifferences,
  type CountDifference,
  countSizes,
  lostEchoes,
  repairCounts,
} from '../features/counts/counts.public';
import { MunicipalitiesReadModel } from '../features/municipalities/municipalities.public';
import { runCommand } from './run-command';

/** Differences that are shown for each municipality. */
const SHOWN = 20;

const USAGE =
  'Gebruik: npm run recount -- --check | --repair\n' +
  '  --check   vergelijk de bewaarde tellingen met een hertelling (verandert niets)\n' +
  '  --repair  vervang de tellingen door een hertelling';

runCommand(async ({ app, database, words }) => {
  const { values } = parseArgs({
    args: [...words],
    options: { check: { type: 'boolean' }, repair: { type: 'boolean' } },
  });
  if (values.check === values.repair) {
    console.error(USAGE);
    return 1;
  }
  const total = { signals: 0, cells: 0, differences: 0, lost: 0 };
  for (const code of await app.get(MunicipalitiesReadModel).activeCodes(database.shared)) {
    if (values.repair) await database.transaction(code, (manager) => repairCounts(manager));
    await database.read(code, async (manager) => {
      const differences = await countDifferences(manager);
      const { signals, cells } = await countSizes(manager);
      total.signals += signals;
      total.cells += cells;
      total.differences += differences.length;
      total.lost += await lostEchoes(manager);
      for (const cell of differences.slice(0, SHOWN)) console.log(`  ${describe(cell)}`);
    });
  }
  console.log(
    `${total.signals} signalen herteld, ${total.cells} tellingen vergeleken, ` +
      `${total.differences} verschillen` +
      (total.lost === 0 ? '.' : `, ${total.lost} echo's van een gebeurtenis die er niet is.`),
  );
  return total.differences + total.lost === 0 ? 0 : 1;
});

function describe(cell: CountDifference): string {
  const place = `${cell.municipality} ${cell.kern} ${cell.theme}`;
  const rest = `${cell.sourceKind} ${cell.phase} ${cell.day}`;
  return `${place} ${rest}: bewaard ${heard(cell.kept)}, herteld ${heard(cell.recounted)}`;
}

const heard = ({ events, echoes }: CountDifference['kept']): string =>
  `${events} (${echoes} echo's)`;
