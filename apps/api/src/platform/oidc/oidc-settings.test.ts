import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOidcSettings } from './oidc-settings';

const COMPLETE = {
  OIDC_ISSUER: 'https://inloggen.example/realms/gemeente',
  OIDC_CLIENT_ID: 'poolshoogte',
  OIDC_CLIENT_SECRET: 'not-shown-in-any-error',
  PUBLIC_URL: 'https://poolshoogte.example/',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oidc-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function keyFile(content: string): string {
  const path = join(folder, 'key');
  writeFileSync(path, content);
  return path;
}

function withKey(content: string) {
  const { OIDC_CLIENT_SECRET: _secret, ...rest } = COMPLETE;
  return readOidcSettings({ ...rest, OIDC_CLIENT_KEY_FILE: keyFile(content) })?.proof;
}

/** What is said of each variable, by name. */
function problems(environment: Record<string, string | undefined>): Record<string, string> {
  try {
    readOidcSettings(environment);
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n  ');
    return Object.fromEntries(lines.map((line) => line.split(/: (.*)/s)) as [string, string][]);
  }
  return {};
}

it.each([[{}], [{ PUBLIC_URL: 'https://poolshoogte.example' }], [{ OIDC_ISSUER: '', HOME: '/x' }]])(
  'is not there when no provider is named: %j',
  (environment) => {
    expect(readOidcSettings(environment)).toBeNull();
  },
);

it('has the defaults of OpenID Connect', () => {
  expect(readOidcSettings(COMPLETE)).toEqual({
    issuer: 'https://inloggen.example/realms/gemeente',
    clientId: 'poolshoogte',
    proof: { method: 'client_secret', secret: 'not-shown-in-any-error' },
    publicUrl: 'https://poolshoogte.example',
    scope: 'openid profile email',
    nameClaim: 'name',
    emailClaim: 'email',
    rolesClaim: null,
    rolesMap: new Map(),
    acrValues: [],
  });
});

it('reads roles, claims and what has to be checked', () => {
  const settings = readOidcSettings({
    ...COMPLETE,
    OIDC_CLAIM_NAME: 'preferred_username',
    OIDC_ROLES_CLAIM: 'realm_access.roles',
    OIDC_ROLES_MAP: JSON.stringify({
      'PS-medewerkers': [{ role: 'staff', municipality: 'GM1911' }],
      'PS-techniek': [{ role: 'administrator', municipality: null }],
    }),
    OIDC_ACR: 'urn:example:mfa  urn:example:key',
  });
  expect(settings?.nameClaim).toBe('preferred_username');
  expect(settings?.rolesClaim).toBe('realm_access.roles');
  expect(settings?.rolesMap.get('PS-techniek')).toEqual([
    { role: 'administrator', municipality: null },
  ]);
  expect(settings?.acrValues).toEqual(['urn:example:mfa', 'urn:example:key']);
});

it('names everything that is missing, when only a part is set', () => {
  expect(problems({ OIDC_SCOPE: 'openid' })).toEqual({
    OIDC_ISSUER: 'ontbreekt',
    OIDC_CLIENT_ID: 'ontbreekt',
    PUBLIC_URL: 'ontbreekt',
  });
  expect(problems({ ...COMPLETE, OIDC_CLIENT_SECRET: '' })).toEqual({
    OIDC_CLIENT_SECRET: expect.stringContaining('ontbreekt') as string,
  });
});

it.each([
  ['http to another machine', { OIDC_ISSUER: 'http://inloggen.example' }, 'OIDC_ISSUER'],
  ['no address', { OIDC_ISSUER: 'inloggen' }, 'OIDC_ISSUER'],
  ['another scheme', { OIDC_ISSUER: 'file:///etc/passwd' }, 'OIDC_ISSUER'],
  ['an issuer with a query', { OIDC_ISSUER: 'https://inloggen.example/?a' }, 'OIDC_ISSUER'],
  ['a password in it', { OIDC_ISSUER: 'https://a:b@inloggen.example' }, 'OIDC_ISSUER'],
  [
    'the document instead of the issuer',
    { OIDC_ISSUER: 'https://inloggen.example/.well-known/openid-configuration' },
    'OIDC_ISSUER',
  ],
  ['a name that begins like loopback', { OIDC_ISSUER: 'http://127.0.0.1.example' }, 'OIDC_ISSUER'],
  ['our own address on http', { PUBLIC_URL: 'http://poolshoogte.example' }, 'PUBLIC_URL'],
  ['our own address with a path', { PUBLIC_URL: 'https://poolshoogte.example/x' }, 'PUBLIC_URL'],
  ['a scope without openid', { OIDC_SCOPE: 'profile email' }, 'OIDC_SCOPE'],
  ['roles without a map', { OIDC_ROLES_CLAIM: 'groups' }, 'OIDC_ROLES_MAP'],
  ['a map without roles', { OIDC_ROLES_MAP: '{}' }, 'OIDC_ROLES_CLAIM'],
  ['both a secret and a key', { OIDC_CLIENT_KEY_FILE: '/x' }, 'OIDC_CLIENT_KEY_FILE'],
])('refuses %s', (_name, change, variable) => {
  const found = problems({ ...COMPLETE, ...change });
  expect(Object.keys(found)).toEqual([variable]);
  expect(found[variable]).not.toBe('');
});

it.each([
  ['no JSON', '{"a"'],
  ['a list', '[]'],
  ['an unknown role', '{"a":[{"role":"king","municipality":"GM1911"}]}'],
  ['no code of a municipality', '{"a":[{"role":"staff","municipality":"Hollands Kroon"}]}'],
  ['a member of staff without a municipality', '{"a":[{"role":"staff","municipality":null}]}'],
  ['a value without roles', '{"a":[]}'],
  ['something it does not know', '{"a":[{"role":"staff","municipality":"GM1911","x":1}]}'],
])('refuses a map that is %s, and names the variable', (_name, map) => {
  const found = problems({ ...COMPLETE, OIDC_ROLES_CLAIM: 'groups', OIDC_ROLES_MAP: map });
  expect(Object.keys(found)).toEqual(['OIDC_ROLES_MAP']);
});

it('allows http on the machine itself', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const OIDC_ISSUER = `http://${host}:8080/oidc`;
    const settings = readOidcSettings({ ...COMPLETE, OIDC_ISSUER, PUBLIC_URL: `http://${host}` });
    expect(settings?.issuer).toBe(OIDC_ISSUER);
  }
});

it('never shows a secret in an error', () => {
  const all = { ...COMPLETE, OIDC_ISSUER: 'x', OIDC_CLIENT_KEY_FILE: 'y', OIDC_ROLES_MAP: 'z' };
  expect(JSON.stringify(problems(all))).not.toContain(COMPLETE.OIDC_CLIENT_SECRET);
});

it.each([
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'ECDSA'],
  ['Ed25519', () => generateKeyPairSync('ed25519'), 'Ed25519'],
  ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'RSASSA-PKCS1-v1_5'],
])('reads a key of %s, from PEM and from JWK', (_kind, generate, algorithm) => {
  const { privateKey } = generate();
  const expected = { method: 'private_key_jwt', key: { algorithm: { name: algorithm } } };
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(withKey(pem)).toMatchObject({ ...expected, key: { ...expected.key, keyId: null } });
  const jwk = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'k1' });
  expect(withKey(jwk)).toMatchObject({ ...expected, key: { ...expected.key, keyId: 'k1' } });
});

it('refuses a file that is not there', () => {
  const { OIDC_CLIENT_SECRET: _secret, ...rest } = COMPLETE;
  const OIDC_CLIENT_KEY_FILE = join(folder, 'absent');
  expect(problems({ ...rest, OIDC_CLIENT_KEY_FILE })['OIDC_CLIENT_KEY_FILE']).toContain('ENOENT');
});

it.each([
  ['no key', () => 'hallo'],
  ['the public half', () => publicHalf('pem')],
  ['the public half as JWK', () => publicHalf('jwk')],
  ['a short RSA key', () => exported('rsa', 1024)],
  ['a key that signs no token', () => exported('x25519')],
])('refuses %s in the file, and shows nothing of it', (_name, content) => {
  const text = content();
  expect(() => withKey(text)).toThrow('OIDC_CLIENT_KEY_FILE: is geen geheime sleutel');
});

function publicHalf(format: 'pem' | 'jwk'): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return format === 'pem'
    ? publicKey.export({ type: 'spki', format }).toString()
    : JSON.stringify(publicKey.export({ format }));
}

function exported(kind: 'rsa' | 'x25519', modulusLength = 0): string {
  const { privateKey } =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength }) : generateKeyPairSync('x25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
