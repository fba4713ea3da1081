// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentProjects } from './probe.mjs';
import { temporaryRoot } from './temporary-root.mjs';

test('a configuration without the boundary rule is found out, project by project', async (t) => {
  const root = temporaryRoot(t, {
    'eslint.config.mjs': `export default [{ files: ['**/*.ts'], rules: { eqeqeq: 'error' } }];`,
    'libs/privacy/project.json': '{ "name": "privacy", "tags": ["type:domain"] }',
    'libs/tagging/project.json': '{ "name": "tagging", "tags": ["type:domain"] }',
  });
  assert.deepEqual(await silentProjects(root), ['libs/privacy', 'libs/tagging']);
});
