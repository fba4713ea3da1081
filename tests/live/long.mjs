// @ts-check
// npm run test:live: the live tests in full. The neighbour of a flood must keep its p99 within twice what
// it was, 10,000 connections come from one address, and the law is walked a thousand times.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from '../../tools/setup/ensure-node.mjs';

ensureNode();
const { ensureDependencies } = await import('../../tools/setup/ensure-dependencies.mjs');
const { ensureBuild } = await import('../../tools/setup/ensure-build.mjs');

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join('tests', 'live');
const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.mjs'));
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const env = {
  ...process.env,
  LIVE_LONG: '1',
  LIVE_POSTS: process.env['LIVE_POSTS'] ?? '600',
  SCHEDULES: process.env['SCHEDULES'] ?? '1000',
};

await ensureDependencies(root, process.stdout);
await ensureBuild(root, process.stdout);
/** One after another: a neighbour's p99 says nothing beside another test. */
const runs = [
  ...files.map((name) => ['--test', '--test-reporter=spec', join(folder, name)]),
  [jest, '--selectProjects', 'api-pg', '--', 'features/boards/law.pg'],
];
const statuses = runs.map((args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  return status;
});
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
