// @ts-check
import assert from 'node:assert/strict';
import { OTHER, OWN } from '../world.mjs';

const FORMULAS = [
  '=1+1',
  '+31',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("https://elders.example")',
];

/** A cell that a spreadsheet would run, at the beginning of a line or after a separator. */
const RUNNABLE = /(^|[;\n])"?[=+\-@\t\r](?!\d{4}-)/;

/** @param {import('../world.mjs').World} world */
export async function exportsAndFigures(world) {
  const { tally, ours } = world;
  for (const formula of FORMULAS) {
    await tally.attempt(`a reason that is the formula ${JSON.stringify(formula)}`, async () => {
      const path = `/v1/signals/${ours.signal}/reading?municipality=${OWN}`;
      const json = { reason: `${formula} en nog tien letters` };
      assert.equal((await world.send('burgemeester', 'POST', path, { json })).status, 200);
    });
  }
  await tally.attempt('the access log in a spreadsheet', async () => {
    const { status, text, headers } = await world.send(
      'privacy',
      'GET',
      `/v1/access-log/export?municipality=${OWN}&format=csv`,
    );
    assert.equal(status, 200);
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]+"$/);
    assert.doesNotMatch(text, RUNNABLE);
  });
  await tally.attempt('refused rows in a spreadsheet', async () => {
    const rows = FORMULAS.map((formula) => `${formula};"${formula.replaceAll('"', '""')}"`).join(
      '\n',
    );
    const headers = { 'content-type': 'text/csv' };
    const path = `/v1/imports?municipality=${OWN}&filename=${encodeURIComponent('=1+1.csv')}`;
    const done = await world.send('medewerker', 'POST', path, {
      body: `datum;tekst\n${rows}\n`,
      headers,
    });
    assert.equal(done.status, 201);
    const { id, refused } = JSON.parse(done.text);
    assert.equal(refused, FORMULAS.length);
    const given = await world.send(
      'medewerker',
      'GET',
      `/v1/imports/${id}/refusals?municipality=${OWN}&format=csv`,
    );
    assert.equal(given.status, 200);
    assert.match(given.headers.get('content-disposition') ?? '', /^attachment/);
    assert.doesNotMatch(given.text, RUNNABLE);
    for (const formula of FORMULAS) assert.ok(!given.text.includes(formula));
  });
  await figures(world);
}

/** @typedef {{ count: number | null, municipality: string, suppressedBlocks: number }} Cell */
/** @typedef {{ municipalities: { code: string, logged: number | null }[], rows: { theme: string, cells: Cell[] }[] }} Comparison */

/** Whatever two answers are subtracted, at least five signals are between them, or none. @param {import('../world.mjs').World} world */
async function figures(world) {
  const { tally } = world;
  /** @type {Comparison[]} */
  const answers = [];
  for (const who of /** @type {const} */ (['programma', 'burgemeester', 'meerdere-rollen'])) {
    for (const weeks of [4, 8, 12, 24, 52]) {
      await tally.attempt(`${who} compares ${weeks} weeks`, async () => {
        const { status, text } = await world.send(
          who,
          'GET',
          `/v1/comparisons/themes?weeks=${weeks}`,
        );
        assert.equal(status, 200);
        assert.doesNotMatch(text, /WP\d{4}|"text"|"feed"/);
        answers.push(JSON.parse(text));
      });
    }
  }
  for (const weeks of [
    '0',
    '1',
    '3',
    '5',
    '53',
    '-4',
    '4.0',
    '4e0',
    '0x4',
    '08',
    '4,8',
    '4&weeks=8',
    '999999',
    'NaN',
    '4%00',
    '',
    '4&from=2026-11-01',
    '4&municipality=GM1895',
    '4&theme=wonen',
    '4&kern=WP2432',
  ]) {
    await tally.attempt(`a period of ${weeks}`, async () => {
      const { status } = await world.send(
        'programma',
        'GET',
        `/v1/comparisons/themes?weeks=${weeks}`,
      );
      assert.equal(status, weeks === '08' ? 200 : 400);
    });
  }
  await tally.attempt('there is something to subtract', async () => {
    assert.ok(answers.some((answer) => figuresIn(answer).size > 20));
  });
  for (const one of answers) {
    for (const other of answers) {
      await tally.attempt('one comparison less another', async () => {
        const after = figuresIn(other);
        for (const [place, count] of figuresIn(one)) {
          const between = Math.abs(count - (after.get(place) ?? 0));
          assert.ok(
            between === 0 || between >= 5,
            `${place}: ${between} signals are between two figures`,
          );
        }
      });
    }
    await tally.attempt('a theme less all of its municipality', async () => {
      const all = new Map(one.municipalities.map(({ code, logged }) => [code, logged]));
      for (const { theme, cells } of one.rows) {
        for (const { municipality, count } of cells) {
          const logged = all.get(municipality) ?? null;
          if (count === null || logged === null) continue;
          assert.ok(
            count >= 5 && (logged === count || logged - count >= 5),
            `${theme} in ${municipality}`,
          );
        }
      }
    });
  }
  for (const path of [`/v1/boards/${OTHER}`, `/v1/signals?municipality=${OTHER}`]) {
    await tally.attempt(`figures of one kern at ${path}`, async () => {
      assert.equal((await world.send('programma', 'GET', path)).status, 403);
    });
  }
}

/** @param {Comparison} comparison @returns {Map<string, number>} */
function figuresIn({ municipalities, rows }) {
  /** @type {[string, number | null][]} */
  const all = [
    ...municipalities.map(
      ({ code, logged }) => /** @type {[string, number | null]} */ ([code, logged]),
    ),
    ...rows.flatMap(({ theme, cells }) =>
      cells.map(
        ({ municipality, count }) =>
          /** @type {[string, number | null]} */ ([`${theme} ${municipality}`, count]),
      ),
    ),
  ];
  return new Map(all.flatMap(([place, count]) => (count === null ? [] : [[place, count]])));
}
