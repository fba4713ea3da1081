// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blindSpots } from './project-graph.mjs';
import { temporaryRoot } from './temporary-root.mjs';
import { projectsOnDisk } from './workspace.mjs';

const tags = ['type:domain', 'platform:any'];
const privacy = { name: 'privacy', root: 'libs/privacy', tags };

test('a project that the graph knows as it is on disk is no blind spot', () => {
  const graph = { nodes: { privacy: { data: { root: 'libs/privacy', tags } } } };
  assert.deepEqual(blindSpots(graph, [privacy]), []);
});

test('a project outside the graph is a blind spot', () => {
  assert.deepEqual(blindSpots({ nodes: {} }, [privacy]), [
    'libs/privacy is not a project in the graph',
  ]);
});

test('a graph from before a change of tags is a blind spot', () => {
  const graph = { nodes: { privacy: { data: { root: 'libs/privacy', tags: ['type:util'] } } } };
  assert.match(blindSpots(graph, [privacy]).join(), /other tags on disk/);
});

for (const wrong of [
  [],
  ['type:domain'],
  ['platform:any'],
  [...tags, 'type:util'],
  ['type:odd', 'platform:any'],
]) {
  test(`tags "${wrong.join(' ')}" are not exactly one known type and platform`, () => {
    const graph = { nodes: { privacy: { data: { root: 'libs/privacy', tags: wrong } } } };
    const problems = blindSpots(graph, [{ ...privacy, tags: wrong }]);
    assert.match(problems.join(), /needs exactly one/);
  });
}

test('a folder that compiles but is no project is found, without tags', (t) => {
  const root = temporaryRoot(t, {
    'libs/privacy/project.json': JSON.stringify({ name: 'privacy', tags }),
    'tests/load/tsconfig.json': '{}',
    'tests/__canary__e2e/tsconfig.json': '{}',
    'libs/notes/README.md': '',
  });
  assert.deepEqual(projectsOnDisk(root), [
    privacy,
    { name: 'tests/load', root: 'tests/load', tags: [] },
  ]);
});
