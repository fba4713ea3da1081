// @ts-check
import { availableParallelism } from 'node:os';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { runCommand } from './run-command.mjs';
import { sourceFiles } from './source-files.mjs';
import { StartProblem } from './start-problem.mjs';

/** @typedef {{ path: string, code: string, map: string }} Compiled path relative to dist, ends in .js */

/**
 * Compiles the API and the libraries to CommonJS in dist/, in the same folders as the sources, and
 * copies what is no TypeScript. Writes nothing until every file compiled.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function buildApi(root) {
  const files = [...sourceFiles(root, 'apps/api'), ...librarySources(root)];
  const isCode = (/** @type {string} */ file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
  const compiled = await compileAll(root, files.filter(isCode));

  const dist = join(root, 'dist');
  for (const stale of ['apps/api', 'libs', 'node_modules']) {
    await rm(join(dist, stale), { recursive: true, force: true });
  }
  await Promise.all(compiled.map((file) => write(dist, file)));
  const assets = files.filter((file) => !/\.tsx?$/.test(file));
  await Promise.all(
    assets.map(async (file) => {
      await mkdir(dirname(join(dist, file)), { recursive: true });
      await copyFile(join(root, file), join(dist, file));
    }),
  );
  await linkLibraries(dist, libraryNames(files));
  await checkPolicies(dist, compiled);
  return `API: ${compiled.length} bestanden`;
}

/**
 * A route, live message or job without a stated policy is no product: the build fails and names it.
 * @param {string} dist
 * @param {readonly Compiled[]} compiled
 */
async function checkPolicies(dist, compiled) {
  const check = 'apps/api/src/commands/policies.js';
  if (!compiled.some(({ path }) => path === check)) return;
  const args = [join(dist, check), '--check'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: dist });
  if (code !== 0) throw new StartProblem(output.trimEnd());
}

/** @param {string} root */
function librarySources(root) {
  return sourceFiles(root, 'libs').filter((file) => file.split('/')[2] === 'src');
}

/** @param {string[]} files */
function libraryNames(files) {
  const names = files.map((file) => /^libs\/([^/]+)\/src\/index\.ts$/.exec(file)?.[1]);
  return names.filter((name) => name !== undefined);
}

/**
 * `@poolshoogte/<lib>` is found by Node itself: dist/node_modules holds a one-line module per library.
 * Nothing in the compiled code has to be rewritten, so no way of importing can be missed.
 * @param {string} dist
 * @param {string[]} names
 */
async function linkLibraries(dist, names) {
  for (const name of names) {
    const folder = join(dist, 'node_modules', '@poolshoogte', name);
    await mkdir(folder, { recursive: true });
    const target = `../../../libs/${name}/src/index.js`;
    await writeFile(join(folder, 'index.js'), `module.exports = require('${target}');\n`);
  }
}

/** @param {string} root @param {string[]} files @returns {Promise<Compiled[]>} */
async function compileAll(root, files) {
  const require = createRequire(join(root, 'package.json'));
  /** @type {typeof import('@swc/core')} */
  const swc = require('@swc/core');
  const settings = require(join(root, 'swc.config.js'));
  /** @type {string[]} */
  const problems = [];
  /** @type {Compiled[]} */
  const compiled = [];
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      try {
        compiled.push(await compile(swc, settings, root, file));
      } catch (error) {
        problems.push(`${file}\n${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
  if (problems.length > 0) {
    throw new StartProblem(`De API kan niet gebouwd worden:\n\n${problems.sort().join('\n\n')}`);
  }
  return compiled;
}

/**
 * @param {typeof import('@swc/core')} swc
 * @param {import('@swc/core').Options} settings
 * @param {string} root
 * @param {string} file
 * @returns {Promise<Compiled>}
 */
async function compile(swc, settings, root, file) {
  const path = file.replace(/\.ts$/, '.js');
  const source = await readFile(join(root, file), 'utf8');
  const { code, map = '' } = await swc.transform(source, {
    ...settings,
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    filename: join(root, file),
    // Traces then name the source in the checkout, wherever that stands.
    sourceFileName: relative(dirname(join('dist', path)), file).replaceAll('\\', '/'),
  });
  return { path, code, map };
}

/** @param {string} dist @param {Compiled} file */
async function write(dist, { path, code, map }) {
  const target = join(dist, path);
  await mkdir(dirname(target), { recursive: true });
  const name = path.slice(path.lastIndexOf('/') + 1);
  await writeFile(target, `${code}\n//# sourceMappingURL=${name}.map\n`);
  await writeFile(`${target}.map`, map);
}
