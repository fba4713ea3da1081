// @ts-check
// Asks the package registry whether a known serious vulnerability is in what the product runs on.
// Exit code 1: there is one, or it could not be asked for a reason of our own. A registry that does not
// answer (offline, or without audits) is said in one line and fails nothing: it proves nothing either.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A registry that has not answered by then is away. */
const TIMEOUT_MS = 20_000;

const ARGUMENTS = [
  'audit',
  '--json',
  '--omit=dev',
  '--audit-level=high',
  // With `offline` in somebody's settings npm asks nobody and reports that all is well.
  '--no-offline',
  '--fetch-retries=0',
  `--fetch-timeout=${TIMEOUT_MS / 2}`,
];

/** @typedef {{ code: number, line: string }} Verdict */

/**
 * @param {string | null} output what `npm audit --json` printed; `null`: it did not end in time
 * @returns {Verdict}
 */
export function verdictOn(output) {
  if (output === null) return unanswered('geen antwoord binnen 20 seconden');
  const report = parse(output);
  const counts = report?.metadata?.vulnerabilities;
  if (counts !== undefined) return ofReport(report);
  // Of a request that failed npm gives a message of its own; of its own problems only a code.
  const isOwn = report?.error?.code !== undefined;
  if (typeof report?.message === 'string' && !isOwn) return unanswered(reasonOf(report));
  const code = report?.error?.code ?? 'geen leesbare uitkomst';
  return { code: 1, line: `Afhankelijkheden NIET nagekeken: npm audit mislukte (${code}).` };
}

/** @param {any} report */
function ofReport({ metadata, vulnerabilities = {} }) {
  const found = Object.values(vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  const { prod = 0 } = metadata.dependencies ?? {};
  const { high = 0, critical = 0, total = 0 } = metadata.vulnerabilities;
  if (high + critical + found.length === 0) {
    const lighter = total === 0 ? '' : `, ${total} minder ernstige`;
    return {
      code: 0,
      line: `Afhankelijkheden nagekeken: ${prod} pakketten, geen ernstige kwetsbaarheid bekend${lighter}.`,
    };
  }
  const lines = found.map(({ name, severity, range }) => `  ${name} ${range} (${severity})`);
  return {
    code: 1,
    line: [`Afhankelijkheden: ${high + critical} ernstige kwetsbaarheden.`, ...lines].join('\n'),
  };
}

/** @param {string} reason @returns {Verdict} */
function unanswered(reason) {
  return {
    code: 0,
    line: `Afhankelijkheden NIET nagekeken: het pakketregister beantwoordt npm audit niet (${reason}).`,
  };
}

/** A status, or the code of a network error; never the address, which may hold a password. */
function reasonOf(/** @type {any} */ { statusCode, message }) {
  if (Number.isInteger(statusCode)) return `status ${statusCode}`;
  return /\bE[A-Z_]{3,}\b/.exec(String(message))?.[0] ?? 'geen verbinding';
}

/** @param {string} output @returns {any} */
function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined; // no report: npm itself did not work
  }
}

/**
 * @param {string} root
 * @returns {Promise<string | null>}
 */
function askNpm(root) {
  const npm = process.env['npm_execpath'];
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const [program, args] = npm
      ? [process.execPath, [npm, ...ARGUMENTS]]
      : [isWindows ? 'npm.cmd' : 'npm', ARGUMENTS];
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: isWindows && !npm,
    });
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(null);
    }, TIMEOUT_MS);
    const end = () => {
      clearTimeout(timer);
      resolve(output);
    };
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', end);
    child.on('close', end);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, line } = verdictOn(await askNpm(fileURLToPath(new URL('..', import.meta.url))));
  console.log(line);
  process.exitCode = code;
}
