import { Kernen, Municipalities, Municipality } from '@poolshoogte/contracts';
import { answer, problemOf } from '../../testing/http';
import { signedIn } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { MunicipalitiesService } from './municipalities.service';
import { readKernen } from './read-kernen';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication([]);
});
afterAll(() => test.close());

const activate = (code: unknown) =>
  test.fetch(`${test.url}/v1/municipalities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });

it('ships eleven municipalities with 181 kernen, none in use at first', async () => {
  const { municipalities } = await answer(
    test.fetch(`${test.url}/v1/municipalities`),
    Municipalities,
  );
  expect(municipalities).toHaveLength(11);
  expect(municipalities.every(({ state }) => state === 'available')).toBe(true);
  expect(municipalities.reduce((sum, { kernCount }) => sum + kernCount, 0)).toBe(181);
});

it('takes one into use, with shapes and attribution, and only once', async () => {
  expect(await answer(activate('GM1900'), Municipality)).toMatchObject({
    state: 'active',
    kernCount: 89,
  });
  const { kernen, attribution } = await answer(
    test.fetch(`${test.url}/v1/municipalities/GM1900/kernen`),
    Kernen,
  );
  expect(kernen).toHaveLength(89);
  expect(attribution).toContain('CBS');
  expect(kernen.find(({ name }) => name === 'IJlst')?.aliases).toContain('Drylts');
  expect(await problemOf(activate('GM1900'))).toMatchObject({
    code: 'municipality_already_active',
  });
});

it('refuses what is not shipped, and what is no code', async () => {
  expect(await problemOf(activate('GM0014'))).toMatchObject({ code: 'unknown_municipality' });
  expect(await problemOf(activate(1911))).toMatchObject({ code: 'invalid_request' });
});

it('takes a twelfth municipality with data alone', async () => {
  const kernen = readKernen(
    'code;name;lon;lat\nWP9998;Dorp aan Zee;4,2;52\n'.replace('4,2', '4.2'),
    'k.csv',
  );
  const added = await test.app.get(MunicipalitiesService).add({
    code: 'GM9998',
    name: 'Voorbeeldgemeente',
    province: null,
    population: 12_345,
    populationYear: 2026,
    populationSource: 'synthetic',
    kernen,
  });
  expect(added).toMatchObject({ state: 'active', kernCount: 1 });
  const roles = [{ role: 'staff' as const, municipality: 'GM9998' }];
  const staff = await signedIn(test, { roles });
  const board = await staff.fetch(`${test.url}/v1/boards/GM9998`);
  expect(board.status).toBe(200);
});
