import type { ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor';
import { IN_BODY, IN_QUERY, Policed, type Policy } from './policy';
import { PolicyGuard } from './policy.guard';
import { runAs } from './request-context';

const STAFF: Actor = {
  kind: 'person',
  account: null,
  pseudonym: 'tester',
  name: null,
  grants: [{ role: 'staff', municipality: 'GM0001' }],
  session: null,
  scopes: [],
};
const POLICY: Policy = { name: 'x.y', what: 'Iets doen', who: ['staff'], of: IN_QUERY };

/** Whether the guard lets a request through to a handler with this policy. */
function outcome(policy: Policy | null, request: object): unknown {
  const handler = (): void => undefined;
  if (policy !== null) Policed(policy)(handler);
  const context = {
    getType: () => 'http',
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  try {
    return runAs(STAFF, () => new PolicyGuard().canActivate(context));
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it('answers a handler without a policy to nobody', () => {
  expect(outcome(null, { query: { municipality: 'GM0001' } })).toBe('not_allowed');
});

it.each([
  ['its own municipality', { query: { municipality: 'GM0001' } }, true],
  ['another one', { query: { municipality: 'GM0002' } }, 'not_allowed'],
  ['none', { query: {} }, 'invalid_request'],
  ['no query at all', {}, 'invalid_request'],
  ['two at once', { query: { municipality: ['GM0001', 'GM0002'] } }, 'invalid_request'],
  ['a thing', { query: { municipality: { toString: (): string => 'GM0001' } } }, 'invalid_request'],
  [
    'one by its prototype',
    { query: Object.create({ municipality: 'GM0001' }) as object },
    'invalid_request',
  ],
  ['one in another place', { query: {}, body: { municipality: 'GM0001' } }, 'invalid_request'],
])('takes a request that names %s for what it is', (_, request, expected) => {
  expect(outcome(POLICY, request)).toBe(expected);
});

it('looks for the municipality where the policy says, and nowhere else', () => {
  const request = { query: { municipality: 'GM0001' }, body: { municipality: 'GM0002' } };
  expect(outcome({ ...POLICY, of: IN_BODY }, request)).toBe('not_allowed');
  expect(
    outcome({ ...POLICY, of: { in: 'params', as: 'code' } }, { params: { code: 'GM0001' } }),
  ).toBe(true);
});
