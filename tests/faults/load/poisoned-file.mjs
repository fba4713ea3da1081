// @ts-check

/** The mark in front says how the bytes are to be read; else some that fit nowhere would be guessed at. */
const HEADER = '\uFEFFdatum;gemeente;kern;soort signaal;omschrijving';
const DAY = '02-06-2025';
/** The word at which the database itself is made to fail. */
export const POISON = 'gifbeker';
/** More than two batches, so that the poison is met when some of it is stored. */
export const GOOD_ROWS = 2_400;
const POISON_AT = 1_500;

/** Rows that must be refused, and why. @type {readonly (readonly [string, string | Buffer])[]} */
const BAD_ROWS = [
  ['too_few_columns', `${DAY};GM1911`],
  ['too_many_columns', `${DAY};GM1911;;melding;een;twee;drie`],
  ['cell_too_large', `${DAY};GM1911;${'k'.repeat(20_001)};melding;tekst`],
  ['text_too_long', `${DAY};GM1911;;melding;${'lang '.repeat(4_001)}`],
  ['no_text', `${DAY};GM1911;;melding; `],
  ['no_date', 'ooit;GM1911;;melding;tekst'],
  ['impossible_date', '31-02-2025;GM1911;;melding;tekst'],
  ['future_date', '01-01-2099;GM1911;;melding;tekst'],
  ['unknown_source_kind', `${DAY};GM1911;;rooksignaal;tekst`],
  ['other_municipality', `${DAY};GM0184;;melding;tekst`],
  ['unknown_municipality', `${DAY};GM0001;;melding;tekst`],
  [
    'invalid_characters',
    Buffer.concat([Buffer.from(`${DAY};GM1911;;melding;stuk `), Buffer.from([0xff, 0xfe, 0x81])]),
  ],
  ['row_too_large', `${DAY};GM1911;;melding;${'lang '.repeat(220_000)}`],
];

/** Every reason that such a file must come back with. */
export const REASONS = BAD_ROWS.map(([reason]) => reason).sort();

/**
 * An export with a row of every kind that must be refused, and one at which the database fails.
 * @param {string} label begins the text of every good row
 * @returns {Buffer}
 */
export function poisonedFile(label) {
  /** @type {(string | Buffer)[]} */
  const rows = [HEADER];
  for (let number = 1; number <= GOOD_ROWS; number += 1) {
    const poison = number === POISON_AT ? ` met een ${POISON}` : '';
    rows.push(`${DAY};GM1911;;melding;${label} ${String(number)} over de haven${poison}.`);
    const bad = number % 100 === 0 ? BAD_ROWS[number / 100 - 1] : undefined;
    if (bad) rows.push(bad[1]);
  }
  return Buffer.concat(rows.map((row) => Buffer.concat([Buffer.from(row), Buffer.from('\r\n')])));
}
