import { RoleGrant } from '@poolshoogte/contracts';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { demoAccounts, groupMeanings, groupOf } from './demo-accounts';

const accounts = demoAccounts();

it('has an account for every role, in the home municipality', () => {
  for (const role of ROLE_IDS) {
    expect(accounts.map(({ grants }) => grants)).toContainEqual([{ role, municipality: 'GM1911' }]);
  }
});

it('has an administrator of the installation, somebody with several roles, and a stranger', () => {
  const grants = accounts.map((each) => each.grants);
  expect(grants).toContainEqual([{ role: 'administrator', municipality: null }]);
  expect(grants).toContainEqual([
    { role: 'staff', municipality: 'GM1911' },
    { role: 'programme', municipality: 'GM1911' },
    { role: 'administrator', municipality: 'GM1911' },
  ]);
  expect(grants).toContainEqual([{ role: 'staff', municipality: 'GM1895' }]);
});

it('follows the municipality it is given', () => {
  const codes = demoAccounts('GM0321', 'GM0184', ['GM0184']).flatMap(({ grants }) =>
    grants.map(({ municipality }) => municipality),
  );
  expect(new Set(codes)).toEqual(new Set(['GM0321', 'GM0184', null]));
});

it('has one account that may look everywhere, and says that it does not exist in reality', () => {
  const grants = accounts.map((each) => each.grants).filter((each) => each.length > 3);
  expect(grants).toHaveLength(1);
  const codes = new Set(grants[0]?.map(({ municipality }) => municipality));
  expect(codes.size).toBe(12);
  for (const municipality of codes) {
    const roles = grants[0]?.filter((grant) => grant.municipality === municipality);
    expect(roles?.map(({ role }) => role).sort()).toEqual(
      municipality === null ? ['administrator'] : [...ROLE_IDS].sort(),
    );
  }
  const tour = accounts.find(({ subject }) => subject === 'demo-rondleiding');
  expect(tour?.name).toBe('Demo rondleiding: alle rollen, alle gemeenten');
  expect(tour?.explanation).toContain('bestaat in het echt niet');
});

it('names nobody: roles, at addresses that do not exist', () => {
  for (const { name, email, explanation } of accounts) {
    expect(name).toMatch(
      /^Demo (medewerker|burgemeester|programmateam|beheerder|functionaris|rondleiding)/,
    );
    expect(email).toMatch(/^[a-z-]+@demo\.invalid$/);
    expect(explanation).toMatch(/^[A-Z].{20,}\.$/);
  }
});

it.each(['subject', 'name', 'email'] as const)('has every %s once', (key) => {
  expect(new Set(accounts.map((each) => each[key])).size).toBe(accounts.length);
});

it('gives back by its groups exactly the roles of an account', () => {
  const meanings = groupMeanings(accounts);
  for (const { grants } of accounts) {
    expect(grants.map(groupOf).flatMap((group) => meanings.get(group) ?? [])).toEqual(grants);
    for (const grant of grants) expect(RoleGrant.parse(grant)).toEqual(grant);
  }
});
