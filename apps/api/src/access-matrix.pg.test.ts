import type { Type } from '@nestjs/common';
import { ALL_STATED, type AllStated } from './features/installation/stated';
import { SignalsController } from './features/signals/signals.controller';
import { type Policy, POLICY } from './platform/identity/policy';
import type { Stated } from './platform/identity/stated-policies';
import { type Case, casesOf, routeOf, unlisted } from './testing/matrix/cases';
import { castOf, type Member, OTHER, OWN } from './testing/matrix/cast';
import { differencesOf } from './testing/matrix/run-matrix';
import { Things } from './testing/matrix/things';
import { startTestApplication, type TestApplication } from './testing/test-application';

/** Everybody x every session x every municipality x every route and live message, for real. */
let test: TestApplication;
let stated: readonly Stated[];
let cast: Member[];
let things: Things;

beforeAll(async () => {
  test = await startTestApplication([OWN, OTHER]);
  stated = test.app.get<AllStated>(ALL_STATED, { strict: false }).answered;
  cast = await castOf(test);
  const [somebody] = cast;
  if (somebody === undefined) throw new Error('The cast is empty.');
  // Sessions that are named by others are those of an account that is in no case.
  things = new Things(test, { ...somebody, who: 'staff', account: test.all.account });
  for (const municipality of [OWN, OTHER]) await things.one('signals', municipality);
});
afterAll(() => test.close());

it('has a line in the table for every route and live message, and no line too many', () => {
  expect(unlisted(stated)).toEqual([]);
});

it('would miss a route that nobody wrote down', () => {
  const planted: Stated = {
    kind: 'route',
    method: 'GET',
    path: '/v1/planted',
    handler: 'Planted.get',
    policy: null,
  };
  expect(unlisted([...stated, planted])).toEqual(['GET /v1/planted']);
});

it('answers everybody exactly what was written down', async () => {
  const cases = casesOf(stated, cast);
  const began = Date.now();
  const differences = await differencesOf(test, things, cases);
  const seconds = ((Date.now() - began) / 1_000).toFixed(0);
  console.log(`matrix: ${cases.length} cases, ${differences.length} differences (${seconds} s)`);
  expect(differences).toEqual([]);
  expect(cases.length).toBeGreaterThan(4_000);
}, 180_000);

const TOO_WIDE: readonly (readonly [string, Partial<Policy>])[] = [
  ['everybody', { who: 'everyone' }],
  ['whoever is signed in', { who: 'signed-in' }],
  ['the mayor too', { who: ['staff', 'mayor'] }],
  ['staff of anywhere', { of: 'any' }],
  ['a key too', { scope: 'board:read' }],
];

it.each(TOO_WIDE)('would see a policy that lets in %s', async (_, change) => {
  const cases = casesAbout('GET /v1/signals/:id');
  const given = await withPolicy(SignalsController, 'get', change, () =>
    differencesOf(test, things, cases),
  );
  expect(given.length).toBeGreaterThan(0);
  expect(await differencesOf(test, things, cases)).toEqual([]);
});

function casesAbout(route: string): Case[] {
  return casesOf(
    stated.filter((each) => routeOf(each) === route),
    cast,
  );
}

async function withPolicy<Result>(
  controller: Type,
  method: string,
  change: Partial<Policy>,
  work: () => Promise<Result>,
): Promise<Result> {
  const handler = (controller.prototype as Record<string, object>)[method] ?? {};
  const policy = Reflect.getMetadata(POLICY, handler) as Policy;
  Reflect.defineMetadata(POLICY, { ...policy, ...change }, handler);
  try {
    return await work();
  } finally {
    Reflect.defineMetadata(POLICY, policy, handler);
  }
}
