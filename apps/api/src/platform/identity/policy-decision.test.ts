import fc from 'fast-check';
import { type Actor, SYSTEM } from './actor';
import type { Policy } from './policy';
import { allowedIn, decide } from './policy-decision';

const OWN = 'GM0001';
const POLICY: Policy = {
  name: 'x.y',
  what: 'Iets doen',
  who: ['staff'],
  of: { in: 'query', as: 'municipality' },
};

const actor = (change: Partial<Actor>): Actor => ({
  kind: 'person',
  account: '0190a8b0-0000-7000-8000-000000000001',
  pseudonym: 'tester',
  name: null,
  grants: [],
  session: null,
  scopes: [],
  ...change,
});
const staff = actor({ grants: [{ role: 'staff', municipality: OWN }] });
const key = actor({
  kind: 'service',
  grants: [{ role: 'service', municipality: OWN }],
  scopes: ['board:read'],
});

it.each<[string, Partial<Policy>, Actor | null, string | null, ReturnType<typeof decide>]>([
  ['nobody', {}, null, OWN, 'not_signed_in'],
  ['nobody, where everybody may', { who: 'everyone' }, null, null, 'allowed'],
  ['nobody, where one must be known', { who: 'signed-in' }, null, null, 'not_signed_in'],
  ['somebody without a role, who is known', { who: 'signed-in' }, actor({}), null, 'allowed'],
  ['somebody without a role', {}, actor({}), OWN, 'not_allowed'],
  ['staff', {}, staff, OWN, 'allowed'],
  ['staff, elsewhere', {}, staff, 'GM0002', 'not_allowed'],
  ['staff, nowhere', {}, staff, null, 'not_allowed'],
  ['staff, where only mayors may', { who: ['mayor'] }, staff, OWN, 'not_allowed'],
  ['staff, where nobody may', { who: [] }, staff, OWN, 'not_allowed'],
  ['staff, of the installation', { of: 'installation' }, staff, OWN, 'not_allowed'],
  ['staff, anywhere', { of: 'any' }, staff, null, 'allowed'],
  [
    'a role of the installation, in a municipality',
    { who: ['administrator'] },
    actor({ grants: [{ role: 'administrator', municipality: null }] }),
    OWN,
    'not_allowed',
  ],
  [
    'a role of a municipality, in the installation',
    { who: ['administrator'], of: 'installation' },
    actor({ grants: [{ role: 'administrator', municipality: OWN }] }),
    null,
    'not_allowed',
  ],
  ['a key without the scope', { scope: 'signals:write' }, key, OWN, 'not_allowed'],
  ['a key, where no scope is stated', {}, key, OWN, 'not_allowed'],
  ['a key with the scope', { scope: 'board:read' }, key, OWN, 'allowed'],
  ['a key with the scope, elsewhere', { scope: 'board:read' }, key, 'GM0002', 'not_allowed'],
  ['a key with the scope, nowhere', { scope: 'board:read' }, key, null, 'not_allowed'],
  ['a key, anywhere', { scope: 'board:read', of: 'any' }, key, null, 'not_allowed'],
  ['a key, where one must be known', { who: 'signed-in' }, key, null, 'not_allowed'],
  [
    'a person with a scope',
    { scope: 'board:read' },
    actor({ scopes: ['board:read'] }),
    OWN,
    'not_allowed',
  ],
  ['the product itself, over a route', {}, SYSTEM, OWN, 'not_allowed'],
])('says of %s', (_, change, who, municipality, decision) => {
  expect(decide({ ...POLICY, ...change }, who, municipality)).toBe(decision);
});

it('never lets a role work outside its own municipality', () => {
  const code = fc.constantFrom(OWN, 'GM0002', 'GM0003');
  const role = fc.constantFrom('staff', 'mayor', 'administrator', 'privacy_officer', 'wall');
  const grants = fc.array(fc.record({ role, municipality: fc.option(code) }), { maxLength: 6 });
  fc.assert(
    fc.property(grants, code, (given, asked) => {
      const who = actor({ grants: given as Actor['grants'] });
      const isThere = given.some((grant) => grant.role === 'staff' && grant.municipality === asked);
      expect(decide(POLICY, who, asked) === 'allowed').toBe(isThere);
      expect(allowedIn(POLICY, who, asked)).toBe(isThere);
    }),
  );
});

it('lets rows of a file in only where the role or the key is', () => {
  const rows: Policy = { ...POLICY, of: 'rows', scope: 'board:read' };
  expect([decide(rows, staff, null), decide(rows, key, null)]).toEqual(['allowed', 'allowed']);
  expect([allowedIn(rows, staff, 'GM0002'), allowedIn(rows, key, 'GM0002')]).toEqual([
    false,
    false,
  ]);
  expect([allowedIn(rows, staff, OWN), allowedIn(rows, key, OWN)]).toEqual([true, true]);
  expect(allowedIn({ ...rows, who: 'signed-in' }, staff, OWN)).toBe(false);
  expect(allowedIn(rows, SYSTEM, 'GM0002')).toBe(true);
});
