import { parseArgs } from 'node:util';
import { Invitation, type Person } from '@poolshoogte/contracts';
import { z } from 'zod';
import { KernDirectory } from '../features/municipalities/municipalities.public';
import { InstallationAdministrators, PeopleService } from '../features/people/people.public';
import { AppError } from '../platform/errors/app-error';
import { parse } from '../platform/http/parse';
import { type CommandContext, runCommand } from './run-command';

const USAGE =
  'Gebruik:\n' +
  '  npm run people -- list --municipality GM1911\n' +
  '  npm run people -- invite --municipality GM1911 --role administrator --email naam@gemeente.example\n' +
  '      [--name "..."]   --role mag vaker; wie zich met dit adres aanmeldt, krijgt deze rollen\n' +
  '  npm run people -- remove --municipality GM1911 --email naam@gemeente.example | --id ...\n' +
  'Met --installation in plaats van --municipality gaat het om wie gemeenten in gebruik mag nemen.';

type App = CommandContext['app'];

interface Given {
  readonly email: string | undefined;
  readonly id: string | undefined;
}

runCommand(async ({ app, words }) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      municipality: { type: 'string' },
      installation: { type: 'boolean', default: false },
      role: { type: 'string', multiple: true },
      email: { type: 'string' },
      name: { type: 'string' },
      id: { type: 'string' },
    },
  });
  const { municipality, installation, role, email, name, id } = values;
  const [verb = '', ...rest] = positionals;
  const isClear = rest.length === 0 && installation === (municipality === undefined);
  const isWhole =
    verb === 'list' ||
    (verb === 'invite' && email !== undefined && installation === (role === undefined)) ||
    (verb === 'remove' && (email ?? id) !== undefined);
  if (!isClear || !isWhole) {
    console.error(USAGE);
    return 1;
  }
  if (municipality === undefined) {
    await ofInstallation(app, verb, { email, id });
    return 0;
  }
  await app.get(KernDirectory).of(municipality);
  if (verb === 'invite') {
    const invitation = {
      municipality,
      email,
      roles: role,
      ...(name === undefined ? {} : { name }),
    };
    print(await app.get(PeopleService).invite(parse(Invitation, invitation)));
  } else {
    await ofMunicipality(app, verb, municipality, { email, id });
  }
  return 0;
});

async function ofMunicipality(
  app: App,
  verb: string,
  municipality: string,
  given: Given,
): Promise<void> {
  const service = app.get(PeopleService);
  const { people } = await service.list(municipality);
  if (verb === 'list') {
    for (const person of people) print(person);
    return;
  }
  await service.remove(municipality, idOf(people, given));
  console.log('De toegang is beëindigd.');
}

async function ofInstallation(app: App, verb: string, given: Given): Promise<void> {
  const administrators = app.get(InstallationAdministrators);
  const roles = ['administrator'];
  if (verb === 'list') {
    for (const each of await administrators.list()) print({ ...each, roles });
  } else if (verb === 'invite') {
    const { email } = parse(z.object({ email: Invitation.shape.email }), given);
    print({ ...(await administrators.invite(email)), roles });
  } else {
    await administrators.remove(idOf(await administrators.list(), given));
    console.log('De toegang is beëindigd.');
  }
}

function idOf(
  people: readonly { id: string; email: string | null }[],
  { email, id }: Given,
): string {
  const found = people.find((each) =>
    id === undefined
      ? email !== undefined && each.email?.toLowerCase() === email.toLowerCase()
      : each.id === id,
  );
  if (found === undefined) throw new AppError('unknown_account');
  return found.id;
}

type Line = Pick<Person, 'id' | 'email' | 'state' | 'pseudonym'> & { roles: readonly string[] };

function print({ id, email, state, pseudonym, roles }: Line): void {
  const word = { invited: 'uitgenodigd', active: 'actief', left: 'vertrokken' }[state];
  console.log(`${id}  ${pseudonym}  ${word.padEnd(11)}  ${email ?? '-'}  ${roles.join(', ')}`);
}
