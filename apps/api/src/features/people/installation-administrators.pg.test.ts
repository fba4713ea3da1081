import { Person } from '@poolshoogte/contracts';
import { rowsOf } from '../../platform/database/rows';
import { answer } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { InstallationAdministrators } from './installation-administrators';
import { everyText, PeopleClient, signIn } from './people-client.fixture';

let test: TestApplication;
let administrators: InstallationAdministrators;

beforeAll(async () => {
  test = await startTestApplication(['GM1911']);
  administrators = test.app.get(InstallationAdministrators);
});
afterAll(() => test.close());

const find = async (id: string) => (await administrators.list()).find((each) => each.id === id);

it('lets the operator make somebody administrator of the installation', async () => {
  const invited = await administrators.invite('Baas@gemeente.example');
  expect(invited).toMatchObject({ email: 'baas@gemeente.example', state: 'invited' });
  await expect(administrators.invite('baas@gemeente.example')).rejects.toMatchObject({
    code: 'already_present',
  });
  expect(await signIn(test, { email: 'baas@gemeente.example', name: 'Baas' })).toBe(invited.id);
  expect(await find(invited.id)).toMatchObject({ state: 'active', name: 'Baas' });
  const [line] = await rowsOf<object>(
    test.owner,
    `SELECT municipality_code AS municipality, actor, action FROM access_log WHERE object_id = $1`,
    [invited.id],
  );
  expect(line).toEqual({ municipality: null, actor: 'systeem', action: 'person_invited' });
});

it('is no role in a municipality, and shows in none', async () => {
  const { id } = await administrators.invite('elders@gemeente.example');
  await signIn(test, { email: 'elders@gemeente.example', name: 'Elders' });
  const people = new PeopleClient(test.url, 'GM1911', test);
  expect((await people.list()).map((person) => person.id)).not.toContain(id);
  expect((await people.remove(id)).status).toBe(404);
});

it('forgets who it was with the last role, and not before', async () => {
  const { id } = await administrators.invite('quirijn@gemeente.example');
  await signIn(test, { email: 'quirijn@gemeente.example', name: 'Quirijn' });
  const people = new PeopleClient(test.url, 'GM1911', test);
  const invited = await people.invite('quirijn@gemeente.example', ['staff']);
  expect(invited.id).toBe(id);
  await administrators.remove(id);
  await expect(administrators.remove(id)).rejects.toMatchObject({ code: 'unknown_account' });
  expect(await everyText(test)).toMatch(/quirijn/i);
  await answer(people.tryRoles(id, ['mayor']), Person);
  expect((await people.remove(id)).status).toBe(204);
  expect(await everyText(test)).not.toMatch(/quirijn/i);
});
