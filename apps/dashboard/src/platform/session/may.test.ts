import { buildSession } from '../testing/session-builder';
import { may, rolesIn } from './may';

const session = buildSession(['staff', 'administrator']);

it('lets a role do what it may, in its own municipality only', () => {
  expect(may(session, ['staff', 'mayor'], 'GM1911')).toBe(true);
  expect(may(session, ['mayor'], 'GM1911')).toBe(false);
  expect(may(session, ['staff'], 'GM1895')).toBe(false);
  expect(rolesIn(session, 'GM1911')).toEqual(['staff', 'administrator']);
});

it('keeps a role in the installation apart from one in a municipality', () => {
  const operator = buildSession(['administrator'], null);
  expect(may(operator, ['administrator'], null)).toBe(true);
  expect(may(operator, ['administrator'], 'GM1911')).toBe(false);
  expect(may(session, ['administrator'], null)).toBe(false);
});

it('lets nobody do anything who is not signed in', () => {
  expect(may(null, ['staff'], 'GM1911')).toBe(false);
  expect(may(buildSession(null), ['staff'], 'GM1911')).toBe(false);
});
