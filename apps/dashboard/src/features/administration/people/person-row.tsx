import type { Person } from '@poolshoogte/contracts';
import { enumerate } from '../../../platform/dutch/number-words';
import { roleWord } from '../../../platform/session/role-word';
import type { Place } from '../components/per-municipality';
import { allRoles, nameOf, stateOf } from './person-words';
import { RemovePerson } from './remove-person';
import { RolesForm } from './roles-form';

interface Props {
  person: Person;
  place: Place;
  canChange: boolean;
}

/** One person: who, as what, since when not seen, and what can be changed. */
export function PersonRow({ person, place, canChange }: Props) {
  const roles = allRoles(person);
  const name = nameOf(person);
  return (
    <li>
      <h3>
        {name}
        {person.isSelf && <span className="admin-soft"> (u)</span>}
      </h3>
      <p className="admin-soft">
        {person.email !== null && person.email !== name && <>{person.email}, </>}
        {person.pseudonym !== name && <>{person.pseudonym}. </>}
        {stateOf(person)}
      </p>
      {roles.length > 0 && <p>{enumerate(roles.map(roleWord))}</p>}
      {person.claimedRoles.length > 0 && (
        <p className="admin-soft">
          Van de aanmelddienst: {enumerate(person.claimedRoles.map(roleWord))}. Dat verandert u
          daar.
        </p>
      )}
      {canChange && (
        <div className="admin-actions">
          <RolesForm person={person} municipality={place.code} />
          <RemovePerson person={person} place={place} />
        </div>
      )}
    </li>
  );
}
