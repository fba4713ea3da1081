// @ts-check
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { errorCode, StartProblem } from '../setup/start-problem.mjs';

/** @typedef {{ superuser: string, owner: string }} Credentials passwords, base64url */

export const superuserRole = 'postgres';
export const ownerRole = 'poolshoogte_owner';

/** @returns {Credentials} */
export function newCredentials() {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password() };
}

/**
 * @param {string} file
 * @returns {Credentials | undefined} undefined when there is no usable file
 */
export function readCredentials(file) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const self = process.getuid?.();
  if (!found.isFile() || (self !== undefined && found.uid !== self)) {
    throw new StartProblem(
      `Het wachtwoordbestand ${file} is niet van deze gebruiker. Haal het weg en start opnieuw; er komt vanzelf een nieuw.`,
    );
  }
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) chmodSync(file, 0o600);
  try {
    const { superuser, owner } = JSON.parse(readFileSync(file, 'utf8'));
    const usable = [superuser, owner].every((text) => /^[\w-]{32}$/.test(String(text)));
    return usable ? { superuser, owner } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // cut off by a full disk: new passwords follow
    throw error;
  }
}

/** @param {string} file @param {Credentials} credentials */
export function writeCredentials(file, credentials) {
  const temporary = `${file}.new`;
  rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, JSON.stringify(credentials), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    if (errorCode(error) !== '') rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * @param {{ role: string, password: string, port: number, database: string }} parts
 * @returns {string}
 */
export function postgresUrl({ role, password, port, database }) {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
