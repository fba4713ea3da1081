// @ts-check
import assert from 'node:assert/strict';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { runCommand } from '../setup/run-command.mjs';
import { isRoot } from './server-user.mjs';

const files = ['start-postgres', 'recovery', 'problems'].map((name) =>
  fileURLToPath(new URL(`./${name}.test.mjs`, import.meta.url)),
);

// Tests that run as root run PostgreSQL under another account; most people start it as themselves.
test('the same tests as an ordinary user', { skip: !isRoot() && 'already one' }, async (t) => {
  const nobody = { uid: 65534, gid: 65534, env: { PATH: process.env.PATH, HOME: '/nonexistent' } };
  const read = await runCommand(
    process.execPath,
    ['-e', `fs.accessSync(${JSON.stringify(files[0])})`],
    nobody,
  );
  if (read.code !== 0) {
    t.skip('this checkout is closed to other users');
    return;
  }
  accessSync(files[0] ?? '', constants.R_OK);
  const { code, output } = await runCommand(process.execPath, ['--test', ...files], nobody);
  assert.equal(code, 0, output);
});
