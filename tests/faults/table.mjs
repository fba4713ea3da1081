// @ts-check

/** @typedef {import('./trial.mjs').Outcome} Outcome */

const COLUMNS = /** @type {const} */ ([
  ['fault', 'fault'],
  ['loadPerSecond', 'load/s'],
  ['acknowledged', 'acknowledged'],
  ['lost', 'lost'],
  ['doubled', 'doubled'],
  ['recoverSeconds', 'recover s'],
  ['clientsConsistentSeconds', 'screens s'],
]);

/**
 * The outcomes as a plain table: names to the left, figures to the right.
 * @param {readonly Outcome[]} outcomes
 * @returns {string[]}
 */
export function table(outcomes) {
  const rows = [
    COLUMNS.map(([, title]) => title),
    ...outcomes.map((outcome) => COLUMNS.map(([key]) => String(outcome[key]))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
