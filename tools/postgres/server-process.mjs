// @ts-check
import { existsSync } from 'node:fs';
import { errorCode, explainFolderError, StartProblem } from '../setup/start-problem.mjs';

/** @typedef {import('./data-place.mjs').Place} Place */

const ownServer =
  'Gebruik anders een eigen PostgreSQL (15 of nieuwer): DATABASE_URL=postgres://… npm start.';

/**
 * How every program of the server is started: as the server's account, detached so that Ctrl-C in the
 * terminal does not reach it before us, and with a clean environment (PG* variables, locale and time
 * zone of the caller would change what it does).
 * @param {Place} place
 */
export function asServer({ home, user }) {
  const { PATH = '', SystemRoot, TEMP } = process.env;
  return {
    cwd: home,
    detached: true,
    windowsHide: true,
    env: {
      PATH,
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
      ...(TEMP === undefined ? {} : { TEMP }),
    },
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  };
}

/**
 * @param {unknown} error
 * @param {string} command
 * @param {Place} place
 * @returns {unknown}
 */
export function explainSpawnError(error, command, { user, home }) {
  const code = errorCode(error);
  if (code === 'ENOENT' && existsSync(command)) {
    return new StartProblem(
      `De ingebouwde PostgreSQL past niet bij dit systeem (${process.platform}-${process.arch}; ` +
        `zij heeft glibc nodig, dus bijvoorbeeld Alpine Linux kan haar niet draaien). ${ownServer}`,
      { cause: error },
    );
  }
  if (['ENOEXEC', 'EBADARCH', 'UNKNOWN'].includes(code)) {
    return new StartProblem(
      'De ingebouwde PostgreSQL is voor een ander soort processor. Verwijder node_modules en draai ' +
        `"npm ci" op deze computer. ${ownServer}`,
      { cause: error },
    );
  }
  if (user && ['EPERM', 'EINVAL', 'EAGAIN'].includes(code)) {
    return new StartProblem(
      `PostgreSQL weigert als root te draaien en dit systeem staat niet toe over te stappen op "${user.name}". ` +
        `Start Poolshoogte als gewone gebruiker. ${ownServer}`,
      { cause: error },
    );
  }
  return explainFolderError(error, home);
}

/**
 * @param {string} output what initdb or the server said
 * @param {Place} place
 * @returns {unknown}
 */
export function explainServerOutput(output, { home, log }) {
  const codes = /** @type {const} */ ([
    [/No space left on device/i, 'ENOSPC'],
    [/quota exceeded/i, 'EDQUOT'],
    [/Read-only file system/i, 'EROFS'],
    [/Permission denied/i, 'EACCES'],
  ]);
  const known = codes.find(([pattern]) => pattern.test(output));
  if (known) return explainFolderError({ code: known[1] }, home);
  if (/GLIBC|error while loading shared libraries/i.test(output)) {
    return new StartProblem(
      `De ingebouwde PostgreSQL past niet bij dit systeem (${lastLine(output)}). ${ownServer}`,
    );
  }
  return new StartProblem(
    `De ingebouwde PostgreSQL wil niet starten: ${lastLine(output)} Meer staat in ${log}. ${ownServer}`,
  );
}

/** @param {string} output */
function lastLine(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'geen uitvoer.'
  );
}
