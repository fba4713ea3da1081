// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/postgres/launch-server.mjs';
import { withoutSignIn } from '../e2e/product/product.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Making the database included; what it waits for is a person who reads the message. */
const WITHIN_MS = 30_000;

/** All starts share one database, which the first one makes. */
let data = '';
before(() => {
  data = mkdtempSync(join(tmpdir(), 'poolshoogte-start-'));
  // PostgreSQL may run as another account than ours, and must pass through.
  chmodSync(data, 0o755);
});
after(() => rmSync(data, { recursive: true, force: true }));

/**
 * `npm start` of a real installation.
 * @param {Record<string, string>} settings
 */
async function start(settings) {
  const env = {
    ...withoutSignIn(process.env),
    DATABASE_URL: '',
    DATABASE_APP_URL: '',
    HOST: '127.0.0.1',
    PORT: String(await freePort(undefined)),
    POOLSHOOGTE_DATA: data,
    DEMO: '0',
    ...settings,
  };
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let afterBuildMs = performance.now();
  const listen = (/** @type {Buffer} */ chunk) => {
    output += String(chunk);
    // A build of changed sources is no part of starting.
    if (/Bouwen … .*\n$/.test(output)) afterBuildMs = performance.now();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = await once(child, 'close');
  return { code, output, tookMs: performance.now() - afterBuildMs };
}

/** @param {{ code: unknown, output: string, tookMs: number }} ended */
function assertRefused({ code, output, tookMs }) {
  assert.equal(code, 1, output);
  assert.ok(tookMs < WITHIN_MS, `refused after ${Math.round(tookMs)} ms`);
  assert.doesNotMatch(output, /Poolshoogte draait/);
  assert.doesNotMatch(output, /^\s+at /m, 'a message, and not where in the source it was made');
}

test('a real installation without a sign-in service does not start, and says what to set', async () => {
  const ended = await start({});
  assertRefused(ended);
  for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL', 'OIDC_CLIENT_SECRET']) {
    assert.ok(ended.output.includes(name), `${name} in:\n${ended.output}`);
  }
  assert.match(ended.output, /DEMO=1/, 'there is a way to try it out all the same');
});

test('half a sign-in service is no sign-in service: what misses is named, what is there is not', async () => {
  const ended = await start({
    OIDC_ISSUER: 'https://aanmelden.organisatie.invalid',
    OIDC_CLIENT_SECRET: 'geheim-voor-de-proef',
  });
  assertRefused(ended);
  for (const name of ['OIDC_CLIENT_ID', 'PUBLIC_URL']) {
    assert.match(ended.output, new RegExp(`${name}: ontbreekt`));
  }
  assert.doesNotMatch(ended.output, /OIDC_ISSUER:|geheim-voor-de-proef/);
});

test('a setting that cannot be right is named too, without its value', async () => {
  const ended = await start({
    OIDC_ISSUER: 'http://aanmelden.organisatie.invalid',
    OIDC_CLIENT_ID: 'poolshoogte',
    OIDC_CLIENT_SECRET: 'geheim-voor-de-proef',
    PUBLIC_URL: 'https://poolshoogte.invalid/pad',
  });
  assertRefused(ended);
  assert.match(ended.output, /OIDC_ISSUER: .*https:\/\//);
  assert.match(ended.output, /PUBLIC_URL: .*zonder pad/);
  assert.doesNotMatch(ended.output, /geheim-voor-de-proef|organisatie\.invalid/);
});
