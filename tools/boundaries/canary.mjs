// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureCases } from './cases/feature-cases.mjs';
import { fileCases } from './cases/file-cases.mjs';
import { legalCases } from './cases/legal-cases.mjs';
import { projectCases } from './cases/project-cases.mjs';
import { plant } from './planting.mjs';
import { buildProjectGraph } from './project-graph.mjs';
import { judge, tally } from './verdict.mjs';
import { workspaceRoot } from './workspace.mjs';

const ESLINT = join(workspaceRoot, 'node_modules', 'eslint', 'bin', 'eslint.js');
const E2E = 'tests/__canary__e2e';
const illegalCases = [...projectCases, ...featureCases, ...fileCases];

/**
 * Lints with the real command line and the real configuration.
 * @param {string[]} files
 * @param {{ graph: string, options?: string[] }} how
 * @returns {Promise<{ results: import('./verdict.mjs').LintResult[], failure: string }>}
 *   `failure` is what ESLint said when it gave no results
 */
async function lint(files, { graph, options = [] }) {
  const child = spawn(process.execPath, [ESLINT, '--format', 'json', ...options, ...files], {
    cwd: workspaceRoot,
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_WORKSPACE_DATA_DIRECTORY: graph,
      // A few files in every project: sharing what is parsed saves a third of the time.
      TSESTREE_SINGLE_RUN: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  process.off('exit', stop);
  // The boundary rule writes its complaint about a missing graph in front of the report.
  const start = output.indexOf('[{"filePath"');
  if (start === -1) return { results: [], failure: errors.trim() || output.trim() };
  return { results: JSON.parse(output.slice(start)), failure: '' };
}

/**
 * A graph of its own: the real projects with their real tags, plus one whole-system test project.
 * Its only edge is contracts -> vocabulary, so that a verdict about tags is never overruled by a
 * circle that happens to exist today.
 * @param {string} folder
 */
async function makeGraph(folder) {
  await buildProjectGraph({ dataDirectory: folder });
  const file = join(folder, 'project-graph.json');
  const graph = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of Object.keys(graph.nodes)) graph.dependencies[name] = [];
  graph.dependencies['contracts'] = [{ source: 'contracts', target: 'vocabulary', type: 'static' }];
  graph.nodes[E2E] = {
    name: E2E,
    type: 'lib',
    data: { root: E2E, name: E2E, tags: ['type:e2e', 'platform:node'], targets: {} },
  };
  graph.dependencies[E2E] = [];
  writeFileSync(file, JSON.stringify(graph));
}

/**
 * The canary itself is only worth something if a sleeping rule makes it fail.
 * @param {string} graph
 * @param {string} noGraph an empty folder
 * @returns {Promise<{ law: string, isRight: boolean, got: string }[]>}
 */
async function proveItFails(graph, noGraph) {
  const cases = projectCases.slice(0, 1);
  const files = cases.map(({ file }) => file);
  const isAccepted = (/** @type {import('./verdict.mjs').LintResult[]} */ results) =>
    judge(cases, results).every(({ isRight }) => isRight);

  const ruleOff = await lint(files, {
    graph,
    options: ['--rule', '{"@nx/enforce-module-boundaries": "off"}'],
  });
  const graphHidden = await lint(files, { graph: noGraph });
  return [
    {
      law: 'with the boundary rule off the canary fails',
      isRight: ruleOff.results.length > 0 && !isAccepted(ruleOff.results),
      got: ruleOff.failure || 'its error is missing, as it should be',
    },
    {
      law: 'without a project graph the canary fails, and the lint says why',
      isRight:
        !isAccepted(graphHidden.results) && graphHidden.failure.includes('no Nx project graph'),
      got: graphHidden.failure.includes('no Nx project graph')
        ? 'refused: no Nx project graph'
        : graphHidden.failure.slice(0, 200),
    },
  ];
}

/** @returns {Promise<boolean>} whether every law is guarded */
async function main() {
  const started = performance.now();
  const graph = mkdtempSync(join(tmpdir(), 'canary-graph-'));
  const noGraph = mkdtempSync(join(tmpdir(), 'canary-no-graph-'));
  const cases = [...illegalCases, ...legalCases];
  let clean = () => {};
  const removeGraphs = () => {
    for (const folder of [graph, noGraph]) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', removeGraphs);
  try {
    await makeGraph(graph);
    const tsconfig = {
      extends: '../../tsconfig.base.json',
      compilerOptions: { types: ['node'] },
      include: ['src'],
    };
    clean = plant(workspaceRoot, [
      ...cases,
      { file: `${E2E}/tsconfig.json`, source: JSON.stringify(tsconfig) },
    ]);
    // Together: on two cores the self-tests then cost next to nothing.
    const [{ results, failure }, proofs] = await Promise.all([
      lint(
        cases.map(({ file }) => file),
        { graph },
      ),
      proveItFails(graph, noGraph),
    ]);
    if (failure !== '') throw new Error(failure);
    const verdicts = judge(cases, results);
    print(verdicts, proofs, (performance.now() - started) / 1000);
    return [...verdicts, ...proofs].every(({ isRight }) => isRight);
  } finally {
    clean();
    removeGraphs();
  }
}

/**
 * @param {import('./verdict.mjs').Verdict[]} verdicts
 * @param {{ law: string, isRight: boolean, got: string }[]} proofs
 * @param {number} seconds
 */
function print(verdicts, proofs, seconds) {
  const widest = Math.max(...[...verdicts, ...proofs].map(({ law }) => law.length));
  const row = (
    /** @type {boolean} */ isRight,
    /** @type {string} */ law,
    /** @type {string} */ text,
  ) => console.log(`${isRight ? 'ok  ' : 'FAIL'} ${law.padEnd(widest)}  ${text}`);
  for (const { law, file, expect, got, isRight } of verdicts) {
    const text = isRight ? tally(got) : `expected ${tally(expect)}; got ${tally(got)} in ${file}`;
    row(isRight, law, text);
  }
  for (const { law, isRight, got } of proofs) row(isRight, law, got);
  const planted = verdicts.filter(({ expect }) => expect.length > 0);
  const clear = verdicts.filter(({ expect }) => expect.length === 0);
  const count = (/** @type {{ isRight: boolean }[]} */ list) =>
    list.filter(({ isRight }) => isRight).length;
  console.log(
    `canary: ${planted.length} planted, ${count(planted)} caught; ` +
      `${clear.length} legal, ${count(clear)} clean; ` +
      `${proofs.length} self-tests, ${count(proofs)} passed; ${seconds.toFixed(1)} s`,
  );
}

process.exitCode = (await main()) ? 0 : 1;
