// @ts-check
import { createRequire } from 'node:module';
import { PLATFORMS, PROJECT_TYPES, projectsOnDisk } from './workspace.mjs';

/**
 * The part of Nx's graph that the boundaries need.
 * @typedef {{ nodes: Record<string, { data: { root: string, tags?: string[] } }> }} ProjectGraph
 */

/**
 * Nx is loaded late: it fixes its folders from the environment at the moment it is loaded.
 * @returns {{ createProjectGraphAsync: (options: { exitOnError: boolean }) => Promise<ProjectGraph>,
 *   readCachedProjectGraph: () => ProjectGraph }}
 */
function loadNx() {
  return createRequire(import.meta.url)('nx/src/devkit-exports');
}

/**
 * Builds Nx's project graph and leaves it in Nx's cache folder, where the boundary rule reads it.
 * @param {{ dataDirectory?: string }} [options] another cache folder than `.nx`; only honoured by
 *   the first call of a process.
 * @returns {Promise<ProjectGraph>}
 */
export async function buildProjectGraph({ dataDirectory } = {}) {
  process.env['NX_DAEMON'] = 'false';
  if (dataDirectory !== undefined) process.env['NX_WORKSPACE_DATA_DIRECTORY'] = dataDirectory;
  return loadNx().createProjectGraphAsync({ exitOnError: false });
}

/**
 * Why the boundary rule would be (partly) blind with this graph; empty when it sees everything.
 * @param {ProjectGraph} graph
 * @param {import('./workspace.mjs').DiskProject[]} projects
 * @returns {string[]}
 */
export function blindSpots(graph, projects) {
  const byRoot = new Map(Object.values(graph.nodes).map(({ data }) => [data.root, data]));
  return projects.flatMap(({ root, tags }) => {
    const node = byRoot.get(root);
    if (node === undefined) return [`${root} is not a project in the graph`];
    const inGraph = (node.tags ?? []).filter((tag) => !tag.startsWith('npm:'));
    return [
      ...tagProblem(root, 'type', PROJECT_TYPES, tags),
      ...tagProblem(root, 'platform', PLATFORMS, tags),
      ...(tags.every((tag) => inGraph.includes(tag))
        ? []
        : [`${root} has other tags on disk than in the graph (${inGraph.join(', ')})`]),
    ];
  });
}

/**
 * @param {string} root
 * @param {string} dimension
 * @param {string[]} known
 * @param {string[]} tags
 */
function tagProblem(root, dimension, known, tags) {
  const own = tags.filter((tag) => tag.startsWith(`${dimension}:`));
  const isKnown = own.length === 1 && known.includes(String(own[0]).slice(dimension.length + 1));
  return isKnown
    ? []
    : [`${root} needs exactly one ${dimension}: tag out of ${known.join(', ')} (has: ${own})`];
}

/**
 * The boundary rule skips itself in silence when the graph is missing, and skips a file that is in
 * no project. The lint configuration calls this first, so that both are loud.
 * @param {string} root
 * @throws {Error} naming every blind spot
 */
export function assertBoundariesAreOn(root) {
  const advice = 'Run `npm run lint`: it builds the project graph first.';
  let graph;
  try {
    graph = loadNx().readCachedProjectGraph();
  } catch (cause) {
    throw new Error(`Module boundaries would be off: no Nx project graph. ${advice}`, { cause });
  }
  const problems = blindSpots(graph, projectsOnDisk(root));
  if (problems.length > 0) {
    throw new Error(`Module boundaries would be blind:\n- ${problems.join('\n- ')}\n${advice}`);
  }
}
