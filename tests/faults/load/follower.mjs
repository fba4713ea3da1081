// @ts-check
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * What the dashboard itself uses to keep a board: its own class, not a copy that may differ.
 * @typedef {typeof import('../../../apps/dashboard/src/features/board/live/board-follower').BoardFollower} Follower
 */

/**
 * @param {string} root the checkout
 * @param {string} folder where the built file goes
 * @returns {Promise<Follower>}
 */
export async function loadFollower(root, folder) {
  const libraries = resolve(root, 'libs');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: {
      alias: readdirSync(libraries).map((name) => ({
        find: `@poolshoogte/${name}`,
        replacement: resolve(libraries, name, 'src/index.ts'),
      })),
    },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, 'apps/dashboard/src/features/board/live/board-follower.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'follower.mjs' } },
    },
  });
  /** @type {{ BoardFollower: Follower }} */
  const { BoardFollower } = await import(pathToFileURL(join(folder, 'follower.mjs')).href);
  return BoardFollower;
}
