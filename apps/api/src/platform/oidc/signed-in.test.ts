import fc from 'fast-check';
import { OidcError } from './oidc-error';
import { type OidcSettings, readOidcSettings } from './oidc-settings';
import { grantsOf, readRolesMap, type RolesMap } from './roles-map';
import { lacksClaims, signedInFrom } from './signed-in';

function settingsWith(environment: Record<string, string> = {}): OidcSettings {
  const settings = readOidcSettings({
    OIDC_ISSUER: 'https://inloggen.example',
    OIDC_CLIENT_ID: 'poolshoogte',
    OIDC_CLIENT_SECRET: 'x',
    PUBLIC_URL: 'https://poolshoogte.example',
    ...environment,
  });
  if (settings === null) throw new Error('there are settings');
  return settings;
}

const TOKEN = { iss: 'https://inloggen.example', sub: 'a-1' };
const signIn = (token: object, userInfo: object = {}, settings = settingsWith()) =>
  signedInFrom({ ...TOKEN, ...token }, { ...userInfo }, 'the.id.token', settings);

const MAP = readRolesMap(
  JSON.stringify({
    medewerkers: [{ role: 'staff', municipality: 'GM1911' }],
    bestuur: [
      { role: 'mayor', municipality: 'GM1911' },
      { role: 'staff', municipality: 'GM1911' },
    ],
    techniek: [{ role: 'administrator', municipality: null }],
  }),
) as RolesMap;
const STAFF = { role: 'staff', municipality: 'GM1911' };
const MAYOR = { role: 'mayor', municipality: 'GM1911' };

it.each([
  ['a list at the top', 'groups', { groups: ['medewerkers'] }, [STAFF]],
  ['one text', 'groups', { groups: 'medewerkers' }, [STAFF]],
  ['a list inside', 'realm_access.roles', { realm_access: { roles: ['medewerkers'] } }, [STAFF]],
  ['a name with dots', 'https://a.example/r', { 'https://a.example/r': 'medewerkers' }, [STAFF]],
  [
    'the same role by two ways, once',
    'groups',
    { groups: ['bestuur', 'medewerkers'] },
    [MAYOR, STAFF],
  ],
  ['values that mean nothing here', 'groups', { groups: ['x', 1, null, {}, '__proto__'] }, []],
  ['no claim', 'groups', {}, []],
  ['a path that ends early', 'realm_access.roles', { realm_access: 'medewerkers' }, []],
  ['what objects inherit', 'constructor.name', {}, []],
  [
    'a long list only at its beginning',
    'g',
    { g: [...Array<string>(2_000).fill('x'), 'techniek'] },
    [],
  ],
])('gives roles from %s', (_name, claim, claims, expected) => {
  expect(grantsOf(claims, claim, MAP)).toEqual(expected);
});

it('gives no roles without a claim for them', () => {
  expect(grantsOf({ groups: ['medewerkers'] }, null, MAP)).toEqual([]);
});

it('gives roles for no claims that anybody could make up', () => {
  const known = new Set(MAP.keys());
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (claims) => {
      fc.pre(!known.has(String(claims['groups'])));
      expect(grantsOf(claims, 'groups', MAP)).toEqual([]);
    }),
  );
});

it('takes over who somebody is', () => {
  expect(signIn({ name: 'Demo medewerker', email: 'mw@demo.invalid', acr: 'mfa' })).toEqual({
    issuer: 'https://inloggen.example',
    subject: 'a-1',
    name: 'Demo medewerker',
    email: 'mw@demo.invalid',
    grants: [],
    idToken: 'the.id.token',
    acr: 'mfa',
  });
});

it('knows no name and no address when the provider gives none that can be used', () => {
  expect(signIn({})).toMatchObject({ name: null, email: null, acr: null });
  expect(signIn({ name: ' \n', email: 'geen adres' })).toMatchObject({ name: null, email: null });
  expect(signIn({ name: 3, email: ['a@demo.invalid'] })).toMatchObject({ name: null, email: null });
  expect(signIn({ email: `${'a'.repeat(200)}@demo.invalid` }).email).toBeNull();
});

it('makes a name one line of at most 120 characters, none cut in two', () => {
  expect(signIn({ name: 'Demo\r\n\u202eburgemeester' }).name).toBe('Demo burgemeester');
  expect(signIn({ name: '😀'.repeat(200) }).name).toBe('😀'.repeat(120));
});

it.each([false, 'false'])('does not take over an address of which email_verified is %j', (said) => {
  expect(signIn({ email: 'mw@demo.invalid', email_verified: said }).email).toBeNull();
  expect(signIn({ email: 'mw@demo.invalid' }, { email_verified: said }).email).toBeNull();
  expect(signIn({ email: 'mw@demo.invalid', email_verified: true }).email).toBe('mw@demo.invalid');
});

it('fills in from the userinfo endpoint what the token lacks, and nothing more', () => {
  expect(
    signIn({ name: 'Uit het token' }, { name: 'Elders', email: 'mw@demo.invalid', sub: 'b-2' }),
  ).toMatchObject({ name: 'Uit het token', email: 'mw@demo.invalid', subject: 'a-1' });
});

it('says whether the token lacks a claim that is read', () => {
  const settings = settingsWith({
    OIDC_ROLES_CLAIM: 'groups',
    OIDC_ROLES_MAP: '{"a":[{"role":"staff","municipality":"GM1911"}]}',
  });
  expect(lacksClaims({ name: 'x', email: 'y' }, settingsWith())).toBe(false);
  expect(lacksClaims({ name: 'x' }, settingsWith())).toBe(true);
  expect(lacksClaims({ name: 'x', email: 'y' }, settings)).toBe(true);
  expect(lacksClaims({ name: 'x', email: 'y', groups: [] }, settings)).toBe(false);
});

it.each([[''], ['x'.repeat(256)], ['a\nb'], ['é'], [7], [null]])(
  'refuses the subject %j',
  (sub) => {
    expect(() => signIn({ sub })).toThrow(new OidcError('sign_in_failed', 'subject_unusable'));
  },
);

it('takes a subject of 255 characters', () => {
  expect(signIn({ sub: 'x'.repeat(255) }).subject).toHaveLength(255);
});

it.each([
  ['the required', { acr: 'mfa' }, true],
  ['another that is enough', { acr: 'key' }, true],
  ['a weaker', { acr: 'password' }, false],
  ['none', {}, false],
  ['none, but one from the userinfo endpoint', {}, false],
])('checks how strictly the provider checked: %s', (_name, claims, isEnough) => {
  const check = () => signIn(claims, { acr: 'mfa' }, settingsWith({ OIDC_ACR: 'mfa key' }));
  if (isEnough) expect(check().subject).toBe('a-1');
  else expect(check).toThrow(new OidcError('acr_missing', 'acr_not_among_required'));
});
