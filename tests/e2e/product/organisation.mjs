// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/**
 * The sign-in service of an organisation, and what a product must be told to use it.
 * @typedef {object} Organisation
 * @property {string} issuer
 * @property {Record<string, string>} settings environment of the product
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ root: string, publicUrl: string }} options `publicUrl`: of the product
 * @returns {Promise<Organisation>}
 */
export async function startOrganisation({ root, publicUrl }) {
  const secret = randomBytes(32).toString('base64url');
  const withParent = pathToFileURL(resolve(root, 'tools/setup/exit-with-parent.mjs')).href;
  const program = resolve(root, 'tests/provider/organisation-provider.mjs');
  const child = spawn(process.execPath, ['--import', withParent, program, publicUrl, secret], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'exit');
  if (child.stdout === null) throw new Error('The sign-in service has no output.');
  const issuer = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    ended.then(() => Promise.reject(new Error(`The sign-in service ended by itself:\n${said}`))),
  ]);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await ended;
  };
  const map = { 'poolshoogte-beheer': [{ role: 'administrator', municipality: null }] };
  const settings = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'poolshoogte',
    OIDC_CLIENT_SECRET: secret,
    OIDC_SCOPE: 'openid profile email groups',
    OIDC_ROLES_CLAIM: 'groups',
    OIDC_ROLES_MAP: JSON.stringify(map),
    PUBLIC_URL: publicUrl,
  };
  return { issuer, settings, stop };
}
