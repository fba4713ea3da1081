import type { RoleGrant } from '@poolshoogte/contracts';
import { ROLE_IDS, ROLES } from '@poolshoogte/vocabulary';
import { shippedCodes } from './shipped-codes';

/** Somebody who does not exist, for looking around in a demo; has no password. */
export interface DemoAccount {
  /** Of the account at the embedded provider; the same after every start. */
  readonly subject: string;
  /** Names a role and never a person. */
  readonly name: string;
  /** At `demo.invalid`: nothing sent there ever arrives (RFC 2606). */
  readonly email: string;
  /** What somebody who chooses it gets to see, in Dutch. */
  readonly explanation: string;
  readonly grants: readonly RoleGrant[];
}

/** Hollands Kroon, and Oldambt as another. */
const HOME = 'GM1911';
const ELSEWHERE = 'GM1895';

/**
 * One account per role, one with several roles, one of another municipality, and one that may look
 * everywhere.
 *
 * @param home code of the municipality that the accounts belong to
 * @param elsewhere code of the other one
 * @param everywhere codes of all that are in use
 */
export function demoAccounts(
  home = HOME,
  elsewhere = ELSEWHERE,
  everywhere = shippedCodes(),
): readonly DemoAccount[] {
  const at = (role: RoleGrant['role'], municipality: string | null = home): RoleGrant => ({
    role,
    municipality,
  });
  return [
    account('medewerker', 'Demo medewerker', explain('staff'), [at('staff')]),
    account('burgemeester', 'Demo burgemeester', explain('mayor'), [at('mayor')]),
    account('programma', 'Demo programmateam', explain('programme'), [at('programme')]),
    account(
      'beheerder',
      'Demo beheerder van de gemeente',
      `${explain('administrator')} Voor één gemeente.`,
      [at('administrator')],
    ),
    account(
      'installatiebeheerder',
      'Demo beheerder van de installatie',
      `${explain('administrator')} Voor de hele installatie.`,
      [at('administrator', null)],
    ),
    account('privacy', 'Demo functionaris gegevensbescherming', explain('privacy_officer'), [
      at('privacy_officer'),
    ]),
    account(
      'meerdere-rollen',
      'Demo medewerker met meer rollen',
      'Is in dezelfde gemeente medewerker, lid van het programmateam en beheerder.',
      [at('staff'), at('programme'), at('administrator')],
    ),
    account(
      'andere-gemeente',
      'Demo medewerker van een andere gemeente',
      `${explain('staff')} Ziet niets van de gemeente van de andere accounts.`,
      [at('staff', elsewhere)],
    ),
    account(
      'rondleiding',
      'Demo rondleiding: alle rollen, alle gemeenten',
      'Om alles te laten zien. Zo’n account bestaat in het echt niet: niemand heeft alle rollen, en niemand werkt voor alle gemeenten.',
      [
        ...everywhere.flatMap((municipality) => ROLE_IDS.map((role) => at(role, municipality))),
        at('administrator', null),
      ],
    ),
  ];
}

/** As the claim `groups` has it. */
export function groupOf({ role, municipality }: RoleGrant): string {
  return `demo:${role}:${municipality ?? 'installation'}`;
}

/** What the groups of these accounts mean to the product: the way back of `groupOf`. */
export function groupMeanings(
  accounts: readonly DemoAccount[],
): ReadonlyMap<string, readonly RoleGrant[]> {
  const grants = accounts.flatMap((each) => each.grants);
  return new Map(grants.map((grant) => [groupOf(grant), [grant]]));
}

function account(
  id: string,
  name: string,
  explanation: string,
  grants: readonly RoleGrant[],
): DemoAccount {
  return { subject: `demo-${id}`, name, email: `${id}@demo.invalid`, explanation, grants };
}

function explain(role: RoleGrant['role']): string {
  return ROLES.find(({ id }) => id === role)?.definition.nl ?? '';
}
