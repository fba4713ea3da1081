import 'reflect-metadata';
import type { StatedPolicy } from '@poolshoogte/contracts';
import { allStated } from '../all-stated';
import { policyTable } from '../features/installation/policy-table';

const HEADINGS = ['Regel', 'Waar', 'Wie', 'Koppeling', 'Eigen gemeente', 'In het logboek'];

/** Prints who may do what; ends badly when a route or live message has no policy. */
function main(): void {
  try {
    const rows = policyTable(allStated());
    if (process.argv.includes('--check')) return;
    console.log(tableOf(rows.map(cellsOf)));
    console.log(`\n${rows.length} regels. Wat niet in deze tabel staat, wordt niet beantwoord.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function cellsOf({ name, where, who, scope, isPerMunicipality, logged }: StatedPolicy): string[] {
  return [name, where, who.join(', '), scope ?? '-', isPerMunicipality ? 'ja' : '-', logged ?? '-'];
}

function tableOf(rows: readonly string[][]): string {
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

main();
