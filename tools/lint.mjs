// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { silentProjects } from './boundaries/probe.mjs';
import { buildProjectGraph } from './boundaries/project-graph.mjs';
import { workspaceRoot } from './boundaries/workspace.mjs';

/** What the boundary rule prints when it skips itself; ESLint then still ends with success. */
const SKIPPED = 'The rule will be skipped';

/**
 * Lints everything, or the given paths; other options go to ESLint (`npm run lint -- --fix`).
 * @param {string[]} given
 * @returns {Promise<number>} exit code
 */
async function lint(given) {
  await buildProjectGraph();
  const silent = await silentProjects(workspaceRoot);
  if (silent.length > 0) {
    console.error(`Module boundaries are silently off in: ${silent.join(', ')}`);
    return 1;
  }
  const paths = given.some((each) => !each.startsWith('-')) ? given : [...given, '.'];
  const eslint = join(workspaceRoot, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const child = spawn(process.execPath, [eslint, '--max-warnings', '0', ...paths], {
    cwd: workspaceRoot,
    env: { ...process.env, NX_DAEMON: 'false' },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  );
  if (output.includes(SKIPPED)) {
    console.error('Module boundaries were silently off: no project graph.');
    return 1;
  }
  return code ?? 1;
}

process.exitCode = await lint(process.argv.slice(2));
