// @ts-check
// Reads deploy/kubernetes. Every document is held against the types of the Kubernetes API by the
// TypeScript compiler, which knows unknown fields, wrong values and what is left out; that the whole runs
// takes a cluster.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const kubernetes = join(root, 'deploy', 'kubernetes');
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');

/** Module of kubernetes-types for each version of the API that is used. */
const MODULES = new Map([
  ['v1', 'core/v1'],
  ['apps/v1', 'apps/v1'],
  ['policy/v1', 'policy/v1'],
  ['autoscaling/v2', 'autoscaling/v2'],
  ['networking.k8s.io/v1', 'networking/v1'],
]);

/**
 * @typedef {object} Manifest
 * @property {string} apiVersion
 * @property {string} kind
 * @property {{ name: string }} metadata
 * @property {Record<string, string>} [data]
 * @property {Spec} [spec]
 *
 * @typedef {object} Spec
 * @property {number} [replicas]
 * @property {{ rollingUpdate: object }} [strategy]
 * @property {string[]} [policyTypes]
 * @property {unknown[]} [ingress]
 * @property {{ spec: Pod }} [template]
 *
 * @typedef {object} Pod
 * @property {number} terminationGracePeriodSeconds
 * @property {boolean} automountServiceAccountToken
 * @property {object} securityContext
 * @property {Container[]} containers
 *
 * @typedef {object} Container
 * @property {string} name
 * @property {string} image
 * @property {string[]} command
 * @property {{ name: string, value: string }[]} [env]
 * @property {object} securityContext
 * @property {{ requests: object, limits: object }} resources
 * @property {{ httpGet: { path: string }, periodSeconds: number, timeoutSeconds: number, failureThreshold: number }} [readinessProbe]
 * @property {{ httpGet: { path: string } }} [livenessProbe]
 * @property {{ httpGet: { path: string } }} [startupProbe]
 */

/** @param {string} folder @returns {{ file: string, manifest: Manifest }[]} */
function manifestsIn(folder) {
  const files = readdirSync(join(kubernetes, folder)).filter(
    (file) => file !== 'kustomization.yaml',
  );
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(kubernetes, folder, file), 'utf8'), { merge: true }).map(
      (document) => {
        assert.deepEqual(document.errors, [], file);
        return { file: `${folder}/${file}`, manifest: document.toJS() };
      },
    ),
  );
}

const base = manifestsIn('base');
const overlay = manifestsIn('overlays/voorbeeld');

/**
 * What the compiler says of these manifests as values of the types of the API.
 * @param {readonly Manifest[]} manifests
 * @returns {string[]}
 */
function faultsOf(manifests) {
  const lines = manifests.map((manifest, index) => {
    const module = MODULES.get(manifest.apiVersion);
    assert.ok(module, `no types for ${manifest.apiVersion}`);
    const type = `import('kubernetes-types/${module}').${manifest.kind}`;
    return `export const manifest${index}: ${type} = ${JSON.stringify(manifest)};`;
  });
  const name = join(root, 'manifests.ts');
  const options = {
    strict: true,
    noEmit: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
    lib: ['lib.es5.d.ts'],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ESNext)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every manifest is what the API of Kubernetes expects', () => {
  assert.deepEqual(faultsOf([...base, ...overlay].map(({ manifest }) => manifest)), []);
});

test('the check itself sees a wrong field, a wrong value and what is left out', () => {
  const deployment = one('Deployment', 'poolshoogte-api');
  const broken = (/** @type {(spec: object) => void} */ change) => {
    const copy = structuredClone(deployment);
    change(copy.spec ?? {});
    return copy;
  };
  const [misspelled = '', wrong = '', leftOut = '', ...others] = faultsOf([
    broken((spec) => Object.assign(spec, { replica: 2 })),
    broken((spec) => Object.assign(spec, { replicas: 'two' })),
    broken((spec) => Reflect.deleteProperty(spec, 'template')),
    deployment,
  ]);
  assert.match(misspelled, /replica/);
  assert.match(wrong, /not assignable/);
  assert.match(leftOut, /template/);
  assert.deepEqual(others, []);
});

/** @param {string} kind @param {string} name @returns {Manifest} */
function one(kind, name) {
  const found = base.find(
    ({ manifest }) => manifest.kind === kind && manifest.metadata.name === name,
  );
  assert.ok(found, `no ${kind} ${name}`);
  return found.manifest;
}

/** @param {string} name @returns {{ spec: Spec, pod: Pod, container: Container }} */
function deployment(name) {
  const { spec = {} } = one('Deployment', name);
  const pod = spec.template?.spec;
  const container = pod?.containers[0];
  assert.ok(pod && container, name);
  assert.equal(pod.containers.length, 1);
  return { spec, pod, container };
}

const api = deployment('poolshoogte-api');
const worker = deployment('poolshoogte-worker');

test('every file is part of its kustomization', () => {
  for (const folder of ['base', 'overlays/voorbeeld']) {
    const { resources = [], patches = [] } = parse(
      read(`deploy/kubernetes/${folder}/kustomization.yaml`),
    );
    const named = [
      ...resources,
      ...patches.map((/** @type {{ path: string }} */ { path }) => path),
    ];
    const files = readdirSync(join(kubernetes, folder)).filter(
      (file) => file !== 'kustomization.yaml',
    );
    assert.deepEqual(named.filter((file) => file.endsWith('.yaml')).sort(), files.sort());
    for (const file of named) assert.ok(existsSync(join(kubernetes, folder, file)), file);
  }
});

test('runs as nobody in particular, writes nowhere but in memory, and has limits', () => {
  for (const { pod, container } of [api, worker]) {
    assert.deepEqual(container.securityContext, {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    assert.match(JSON.stringify(pod.securityContext), /"runAsNonRoot":true,"runAsUser":1000/);
    assert.equal(pod.automountServiceAccountToken, false);
    assert.deepEqual(Object.keys(container.resources.requests), ['cpu', 'memory']);
    assert.ok('memory' in container.resources.limits);
  }
});

test('the image carries the version of the product, and never latest', () => {
  const { version } = JSON.parse(read('package.json'));
  for (const { container } of [api, worker])
    assert.equal(container.image, `poolshoogte:${version}`);
  const { images } = parse(read('deploy/kubernetes/overlays/voorbeeld/kustomization.yaml'));
  assert.equal(images[0].newTag, version);
});

test('an update takes no node away before the next one is ready, and none is killed too early', () => {
  assert.equal(api.spec.replicas, 2);
  for (const { spec, pod } of [api, worker]) {
    assert.deepEqual(spec.strategy?.rollingUpdate, { maxUnavailable: 0, maxSurge: 1 });
    const { data = {} } = one('ConfigMap', 'poolshoogte');
    const [grace, finish] = [data['SHUTDOWN_GRACE_SECONDS'], data['SHUTDOWN_FINISH_SECONDS']].map(
      Number,
    );
    assert.ok(pod.terminationGracePeriodSeconds > (grace ?? 0) + (finish ?? 0) + 10);
  }
});

test('readiness is asked of /readyz, life of /healthz, and a node that goes is seen in time', () => {
  const { readinessProbe, livenessProbe, startupProbe } = api.container;
  assert.equal(readinessProbe?.httpGet.path, '/readyz');
  assert.equal(livenessProbe?.httpGet.path, '/healthz');
  assert.equal(startupProbe?.httpGet.path, '/healthz');
  const { periodSeconds, timeoutSeconds, failureThreshold } = readinessProbe;
  const grace = Number(one('ConfigMap', 'poolshoogte').data?.['SHUTDOWN_GRACE_SECONDS']);
  assert.ok(grace >= periodSeconds * failureThreshold + timeoutSeconds);
  assert.equal(worker.container.readinessProbe, undefined);
});

test('every setting is one that the product knows, and no secret stands in the files', () => {
  const known = ['platform/config/config.ts', 'platform/oidc/oidc-settings.ts']
    .flatMap((file) => [...read(`apps/api/src/${file}`).matchAll(/^ +([A-Z][A-Z_]+):/gm)])
    .map(([, name]) => name);
  const given = [...base, ...overlay].flatMap(({ manifest }) => [
    ...Object.keys(manifest.kind === 'ConfigMap' ? (manifest.data ?? {}) : {}),
    ...(manifest.spec?.template?.spec.containers ?? []).flatMap(({ env = [] }) =>
      env.map(({ name }) => name),
    ),
  ]);
  assert.ok(given.length > 8);
  for (const name of given) {
    assert.ok(known.includes(name), `the product has no setting ${name}`);
    assert.doesNotMatch(name, /SECRET|PASSWORD|TOKEN|KEY|DATABASE_URL/);
  }
  assert.ok([...base, ...overlay].every(({ manifest }) => manifest.kind !== 'Secret'));
});

test('nobody reaches the worker', () => {
  const policy = one('NetworkPolicy', 'poolshoogte-worker');
  assert.deepEqual(policy.spec?.policyTypes, ['Ingress', 'Egress']);
  assert.deepEqual(policy.spec?.ingress, []);
});

const kubectl = spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' });
const skip = kubectl.status === 0 ? false : 'there is no kubectl here';

test('kustomize composes the example', { skip }, () => {
  const folder = join(kubernetes, 'overlays', 'voorbeeld');
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const composed = parseAllDocuments(stdout).map(
    (document) => /** @type {Manifest} */ (document.toJS()),
  );
  assert.deepEqual(faultsOf(composed), []);
  const images = composed.flatMap(
    ({ spec }) => spec?.template?.spec.containers.map(({ image }) => image) ?? [],
  );
  assert.deepEqual([...new Set(images)], ['registry.example/poolshoogte:0.1.0']);
  const settings = composed.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
  assert.equal(settings['PUBLIC_URL'], 'https://poolshoogte.example');
  assert.equal(settings['WORKER'], 'apart');
});
