// @ts-check
// Reads docker-compose.yml and what it builds from. Proves what the files say, not that they run:
// that takes a container engine.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const text = read('docker-compose.yml');

/**
 * @typedef {object} Service
 * @property {string} image
 * @property {string} user
 * @property {string[]} networks
 * @property {string[]} [ports]
 * @property {string[]} [volumes]
 * @property {Record<string, string>} [environment]
 * @property {Record<string, { condition: string }>} [depends_on]
 * @property {{ test: string[] }} [healthcheck]
 * @property {string | string[]} [command]
 * @property {string} [stop_grace_period]
 */

/** @type {{ services: Record<string, Service>, volumes: object, networks: Record<string, { internal?: boolean }> }} */
const compose = parse(text, { merge: true });
const services = Object.entries(compose.services);
/** Nodes of the API: the same in everything. */
const NODES = ['api-1', 'api-2'];

/** @param {string} name */
function service(name) {
  const found = compose.services[name];
  assert.ok(found, `there is no service ${name}`);
  return found;
}

test('has the whole product', () => {
  assert.deepEqual(Object.keys(compose.services).sort(), [
    'api-1',
    'api-2',
    'postgres',
    'proxy',
    'redis',
    'worker',
  ]);
});

test('only the proxy can be reached from outside, and by default from this computer alone', () => {
  const published = services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name);
  assert.deepEqual(published, ['proxy']);
  const ports = service('proxy').ports ?? [];
  assert.equal(ports.length, 1);
  assert.match(ports[0] ?? '', /^\$\{PROXY_ADDRESS:-127\.0\.0\.1\}:/);
});

test('everything behind the proxy lives in a network without a way out, but for the provider and messages', () => {
  assert.equal(compose.networks['inside']?.internal, true);
  for (const [name, { networks }] of services) {
    if (name === 'proxy') continue;
    /** @type {Record<string, string[]>} */
    const ways = { 'api-1': ['provider'], 'api-2': ['provider'], worker: ['messages'] };
    assert.deepEqual(networks, ['inside', ...(ways[name] ?? [])], name);
  }
});

test('gives the API every setting of signing in, and nobody else the secret', () => {
  const given = service('api-1').environment ?? {};
  const known = [
    ...read('apps/api/src/platform/oidc/oidc-settings.ts').matchAll(/^ {4}([A-Z][A-Z_]+):/gm),
  ].map(([, name = '']) => name);
  assert.ok(known.length > 10, 'found fewer settings than there are');
  for (const name of known) {
    // By the same name in .env, so that the manual holds for both.
    assert.match(given[name] ?? '', new RegExp(`^\\$\\{${name}:[-?]`), name);
  }
  for (const name of ['PUBLIC_URL', 'OIDC_ISSUER', 'OIDC_CLIENT_ID']) {
    assert.match(given[name] ?? '', /:\?/, `${name} may be left empty`);
  }
  for (const [name, { environment = {} }] of services) {
    const asked = Object.keys(environment).filter((key) => key.startsWith('OIDC_'));
    if (!NODES.includes(name)) assert.deepEqual(asked, [], name);
  }
});

test('gives a language model to the nodes alone: off unless set, and the worker cannot send it anything', () => {
  for (const name of ['LLM_BASE_URL', 'LLM_API_KEY', 'LLM_MODEL']) {
    for (const node of NODES) assert.equal(service(node).environment?.[name], `\${${name}:-}`);
    assert.equal(service('worker').environment?.[name], undefined);
  }
});

test('the limits of a session are those of the product', () => {
  const config = read('apps/api/src/platform/config/config.ts');
  const given = { ...service('worker').environment, ...service('api-1').environment };
  const names = ['SESSION_IDLE_MINUTES', 'SESSION_HOURS', 'ACCESS_LOG_RETENTION_DAYS'];
  for (const name of names) {
    const line = new RegExp(`^ {2}${name}: .*\\.default\\(([\\d_]+)\\)`, 'm').exec(config);
    const usual = line?.[1]?.replaceAll('_', '');
    assert.equal(given[name], `\${${name}:-${usual}}`);
  }
});

test('every image is pinned to a major version', () => {
  for (const [name, { image }] of services) assert.match(image, /^[a-z]+:\d+(\.\d+)*$/, name);
  const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
  assert.ok(bases.length > 0);
  for (const base of bases) assert.match(base ?? '', /^node:\d+-slim$/);
});

test('our image carries the version of the product', () => {
  const { version } = JSON.parse(read('package.json'));
  assert.equal(service('api-1').image, `poolshoogte:${version}`);
  assert.equal(service('worker').image, service('api-1').image);
});

test('nothing starts before what it needs is healthy', () => {
  for (const [name, { depends_on: needs = {} }] of services) {
    for (const [needed, { condition }] of Object.entries(needs)) {
      assert.equal(condition, 'service_healthy', `${name} needs ${needed}`);
      assert.ok(service(needed).healthcheck, `${needed} has no health check`);
    }
  }
  assert.deepEqual(Object.keys(service('api-1').depends_on ?? {}), ['postgres', 'redis']);
  assert.deepEqual(Object.keys(service('worker').depends_on ?? {}), ['postgres']);
  assert.deepEqual(Object.keys(service('proxy').depends_on ?? {}), NODES);
});

test('no service runs as root', () => {
  for (const [name, { user }] of services) {
    assert.ok(user, `${name} names no user`);
    assert.doesNotMatch(String(user), /^(root|0)(:|$)/, name);
  }
  assert.match(read('Dockerfile'), /^USER node$/m);
});

test('no password stands in the file: each comes from outside, and must be there', () => {
  const secrets = services.flatMap(([name, { environment = {} }]) =>
    Object.entries(environment)
      // The API itself refuses to start without a secret or a key of its own at the provider.
      // Left out, the token of the figures closes their page.
      .filter(
        ([key]) =>
          !['OIDC_CLIENT_SECRET', 'OIDC_CLIENT_KEY_FILE', 'METRICS_TOKEN'].includes(key) &&
          // Left out, there is no push.
          !key.startsWith('VAPID_') &&
          // Left out, the language model is asked without one; off by default.
          key !== 'LLM_API_KEY',
      )
      .filter(([key, value]) => /PASSWORD|SECRET|TOKEN|KEY/.test(key) || /:\/\/[^/]*@/.test(value))
      .map(([key, value]) => ({ at: `${name}.${key}`, value })),
  );
  assert.ok(secrets.length >= 3, 'found fewer secrets than the database needs');
  for (const { at, value } of secrets) {
    assert.match(value, /\$\{[A-Z_]+:\?[^}]+\}/, `${at} may be left empty`);
    assert.doesNotMatch(value.replaceAll(/\$\{[^}]*\}/g, ''), /:\/\/[^/@]*:[^/@]+@/, at);
  }
});

test('the two nodes are the same, and hear each other through the Redis that is there', () => {
  assert.deepEqual(service('api-1'), service('api-2'));
  assert.equal(service('api-1').environment?.['REDIS_URL'], 'redis://redis:6379');
  assert.match(String(service('redis').command), /--save '' --appendonly no/);
  assert.equal(service('worker').environment?.['REDIS_URL'], undefined);
});

test('every setting that is given to the product is one that it knows', () => {
  const sources = ['platform/config/config.ts', 'platform/oidc/oidc-settings.ts'];
  const known = new Set(
    sources.flatMap((file) =>
      [...read(`apps/api/src/${file}`).matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name),
    ),
  );
  // Read by the exporter of OpenTelemetry itself.
  known.add('OTEL_EXPORTER_OTLP_HEADERS');
  for (const name of [...NODES, 'worker']) {
    for (const setting of Object.keys(service(name).environment ?? {})) {
      assert.ok(known.has(setting), `${name}: the product has no setting ${setting}`);
    }
  }
});

test('the worker does the jobs, and serves its own state to the inside alone', () => {
  for (const name of [...NODES, 'worker']) {
    assert.equal(service(name).environment?.['WORKER'], 'apart', name);
  }
  const { environment = {}, ports, command } = service('worker');
  assert.match(String(command), /worker\.js/);
  assert.deepEqual(
    [ports, environment['PORT'], environment['WORKER_PORT']],
    [undefined, undefined, '3001'],
  );
  assert.doesNotMatch(read('deploy/Caddyfile'), /worker/);
});

test('a node that goes has time: the proxy sees it first, and nobody kills it before it is done', () => {
  const seconds = (/** @type {string | undefined} */ given) =>
    Number(/^\$\{[A-Z_]+:-(\d+)\}$/.exec(given ?? '')?.[1]);
  const environment = service('api-1').environment ?? {};
  const grace = seconds(environment['SHUTDOWN_GRACE_SECONDS']);
  const finish = seconds(environment['SHUTDOWN_FINISH_SECONDS']);
  const looks = /health_interval (\d+)s\n\s+health_timeout (\d+)s/.exec(read('deploy/Caddyfile'));
  assert.ok(looks !== null, 'the proxy does not look at the health of its nodes');
  assert.ok(grace > Number(looks[1]) + Number(looks[2]), 'the proxy may look too late');
  for (const name of [...NODES, 'worker']) {
    assert.equal(service(name).stop_grace_period, '1m', name);
    // And ten seconds to write down what was cut off, and to close.
    assert.ok(60 > grace + finish + 10, 'it is killed too early');
  }
});

test('every volume and every file that is mounted exists', () => {
  for (const [name, { volumes = [] }] of services) {
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      const isThere = source.startsWith('.')
        ? existsSync(join(root, source))
        : source in compose.volumes;
      assert.ok(isThere, `${name}: ${source}`);
    }
  }
});

test('what is started exists as a source, and everything that is copied reaches the builder', () => {
  const started = [...`${read('Dockerfile')}\n${text}`.matchAll(/dist\/(apps\/\S+?)\.js/g)];
  const sources = [...new Set(started.map((match) => `${match[1]}.ts`))].sort();
  assert.deepEqual(sources, ['apps/api/src/main.ts', 'apps/api/src/worker.ts']);
  for (const source of sources) assert.ok(existsSync(join(root, source)), source);
  const allowed = new Set(read('.dockerignore').split('\n'));
  for (const [, names = ''] of read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const name of names.split(' ')) {
      assert.ok(existsSync(join(root, name)), name);
      assert.ok(allowed.has(`!${name}`), `${name} is not in .dockerignore`);
    }
  }
});

test('no package runs code of its own while the image is built', () => {
  const installs = read('Dockerfile').match(/^RUN npm .*$/gm) ?? [];
  assert.ok(installs.length > 1);
  for (const install of installs) assert.match(install, /^RUN npm ci --ignore-scripts /);
});

test('the proxy divides everything over both nodes, and asks each whether it is ready', () => {
  const port = service('api-1').environment?.['PORT'];
  const text = read('deploy/Caddyfile');
  const upstreams = [...text.matchAll(/reverse_proxy (.+) \{([^}]*)\}/g)];
  assert.equal(upstreams.length, 2);
  for (const [, nodes = '', how = ''] of upstreams) {
    assert.deepEqual(
      nodes.split(' '),
      NODES.map((name) => `${name}:${port}`),
    );
    assert.match(how, /import nodes/);
  }
  assert.match(text, /health_uri \/readyz$/m);
  // Many requests that are one live connection go to one node.
  assert.match(text, /handle \/socket\.io\/\* \{\s+reverse_proxy [^{]+\{\s+lb_policy cookie /);
});

test('the proxy lets go of a quiet connection before a node does', () => {
  const proxy = Number(/^\s+keepalive (\d+)s$/m.exec(read('deploy/Caddyfile'))?.[1]);
  const node = /IDLE_CONNECTION_MS = ([\d_]+)/.exec(read('apps/api/src/application.ts'))?.[1];
  assert.ok(proxy * 1_000 < Number(node?.replaceAll('_', '')));
});
