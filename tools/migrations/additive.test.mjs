// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { notAdditive } from './additive.mjs';

const folder = resolve(import.meta.dirname, '..', '..', 'apps', 'api', 'migrations');

/**
 * The migrations up to here are the tables that the first release begins with: no earlier one has to
 * live on them.
 */
const FIRST_RELEASE = 1_795_999_999_999;

/**
 * What is not additive and may be all the same, with why. Two releases apart: first nobody uses it any
 * more, then it goes.
 * @type {readonly { file: string, rule: string, reason: string }[]}
 */
const ALLOWED = [
  {
    file: '1796000000000-taggings.ts',
    rule: 'removing rows',
    reason: 'names TRUNCATE in a trigger that forbids it; no row is removed',
  },
];

const migrations = readdirSync(folder).filter((file) => file.endsWith('.ts'));

test('every migration since the first release only adds: the previous release works on the new tables', () => {
  assert.ok(migrations.length > 5);
  const faults = migrations
    .filter((file) => Number(file.split('-')[0]) > FIRST_RELEASE)
    .flatMap((file) =>
      notAdditive(readFileSync(join(folder, file), 'utf8'))
        .filter(({ rule }) => !ALLOWED.some((one) => one.file === file && one.rule === rule))
        .map(({ rule, statement }) => `${file}: ${rule}: ${statement}`),
    );
  assert.deepEqual(faults, []);
  for (const { reason } of ALLOWED) assert.ok(reason.length > 20);
});

test('sees in the tables of the first release what was not additive there', () => {
  const found = (/** @type {string} */ part) => {
    const file = migrations.find((name) => name.includes(part)) ?? '';
    return notAdditive(readFileSync(join(folder, file), 'utf8')).map(({ rule }) => rule);
  };
  assert.ok(found('safe-totals').includes('DROP FUNCTION'));
  assert.ok(
    found('imports-apart').includes('a constraint on rows that the previous release writes'),
  );
  assert.deepEqual(found('jobs'), []);
});

for (const [sql, rule] of [
  ['DROP TABLE signal', 'DROP TABLE'],
  ['ALTER TABLE signal DROP COLUMN phase', 'DROP COLUMN'],
  ['ALTER TABLE signal\n  DROP phase', 'DROP COLUMN'],
  ['ALTER TABLE signal RENAME COLUMN phase TO stage', 'RENAME'],
  ['ALTER TABLE signal RENAME TO signals', 'RENAME'],
  ['ALTER TABLE signal ALTER COLUMN phase TYPE integer USING 1', 'change of a type'],
  ['ALTER TABLE signal ALTER phase SET DATA TYPE integer', 'change of a type'],
  ['ALTER TABLE signal ALTER COLUMN kern_code SET NOT NULL', 'SET NOT NULL'],
  [
    'ALTER TABLE signal ADD COLUMN weight integer NOT NULL',
    'ADD COLUMN without a default that may not be empty',
  ],
  [
    "ALTER TABLE signal ADD CHECK (text <> '')",
    'a constraint on rows that the previous release writes',
  ],
  ['CREATE UNIQUE INDEX ON signal (fingerprint)', 'a unique index'],
  ['REVOKE SELECT ON signal FROM poolshoogte_app', 'REVOKE'],
  ['DROP FUNCTION prune_outbox(integer)', 'DROP FUNCTION'],
  ['DELETE FROM signal WHERE true', 'removing rows'],
]) {
  test(`is not additive: ${String(sql).replace(/\s+/g, ' ')}`, () => {
    const source = `await runner.query(\`\n  SELECT 1;\n  ${sql};\n\`);`;
    assert.deepEqual(
      notAdditive(source).map((fault) => fault.rule),
      [rule],
    );
  });
}

for (const sql of [
  'ALTER TABLE signal ADD COLUMN weight integer',
  'ALTER TABLE signal ADD COLUMN weight integer NOT NULL DEFAULT 0',
  'CREATE TABLE thing (id uuid PRIMARY KEY); CREATE UNIQUE INDEX ON thing (id); ALTER TABLE thing ADD CHECK (true)',
  'ALTER TABLE signal ALTER COLUMN phase DROP NOT NULL',
  'ALTER TABLE signal DROP CONSTRAINT signal_pkey',
  'CREATE INDEX ON signal (phase)',
  '-- DROP TABLE signal',
  'CREATE FUNCTION prune() RETURNS void LANGUAGE sql AS $$ DELETE FROM outbox $$',
  'REVOKE ALL ON FUNCTION prune() FROM PUBLIC',
]) {
  test(`is additive: ${sql.slice(0, 60)}`, () => {
    assert.deepEqual(notAdditive(`await runner.query(\`${sql}\`);`), []);
  });
}
