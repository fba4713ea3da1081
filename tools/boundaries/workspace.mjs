// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const workspaceRoot = resolve(import.meta.dirname, '..', '..');

/** Everything the canary plants starts with this, so it can be ignored, found and swept. */
export const CANARY_PREFIX = '__canary__';

export const PROJECT_TYPES = ['util', 'domain', 'contract', 'testing', 'app', 'e2e'];
export const PLATFORMS = ['any', 'node', 'browser'];
const PROJECT_ROOMS = ['apps', 'libs', 'tests'];

/**
 * A project as the folders on disk show it.
 * @typedef {{ name: string, root: string, tags: string[] }} DiskProject
 */

/**
 * Names of the folders directly inside `folder`, sorted; none when it does not exist.
 * @param {string} folder
 */
export function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => entry.name)
    .sort();
}

/**
 * Every folder that compiles or is declared as a project. A folder with a tsconfig but without
 * a project.json is returned without tags: the boundary rule would skip it in silence.
 * @param {string} root
 * @returns {DiskProject[]}
 */
export function projectsOnDisk(root) {
  return PROJECT_ROOMS.flatMap((room) =>
    foldersIn(join(root, room))
      .filter((folder) => !folder.startsWith(CANARY_PREFIX))
      .filter((folder) =>
        ['project.json', 'tsconfig.json'].some((file) =>
          existsSync(join(root, room, folder, file)),
        ),
      )
      .map((folder) => readProject(root, `${room}/${folder}`)),
  );
}

/**
 * @param {string} root
 * @param {string} projectRoot
 * @returns {DiskProject}
 */
function readProject(root, projectRoot) {
  const file = join(root, projectRoot, 'project.json');
  if (!existsSync(file)) return { name: projectRoot, root: projectRoot, tags: [] };
  const { name = projectRoot, tags = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return { name, root: projectRoot, tags };
}
