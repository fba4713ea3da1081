import type { Person } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { may } from '../../../platform/session/may';
import { useSession } from '../../../platform/session/use-session';
import { Fetched } from '../components/fetched';
import { PerMunicipality, type Place } from '../components/per-municipality';
import { InviteForm } from './invite-form';
import { peopleQuery } from './people-requests';
import { PersonRow } from './person-row';

/** Mensen: who has access to this municipality, and as what. */
export function PeoplePage() {
  return <PerMunicipality>{(place) => <PeopleOf place={place} />}</PerMunicipality>;
}

function PeopleOf({ place }: { place: Place }) {
  const query = useQuery(peopleQuery(place.code));
  const canChange = may(useSession(), ['administrator'], place.code);
  return (
    <Panel title="Wie toegang heeft" failure="De mensen konden niet worden getoond.">
      <p className="note">
        {canChange
          ? 'Alleen wie hier staat, kan zich aanmelden. Elke wijziging komt in het toegangslogboek.'
          : 'U leest mee. Wijzigen doet de beheerder; elke wijziging komt in het toegangslogboek.'}
      </p>
      {canChange && <InviteForm municipality={place.code} />}
      <Fetched query={query} what="De mensen">
        {({ people }) => <PeopleList people={people} place={place} canChange={canChange} />}
      </Fetched>
    </Panel>
  );
}

interface ListProps {
  people: readonly Person[];
  place: Place;
  canChange: boolean;
}

function PeopleList({ people, place, canChange }: ListProps) {
  const present = people.filter(({ state }) => state !== 'left');
  const left = people.filter(({ state }) => state === 'left');
  return (
    <>
      {present.length === 0 && <p className="note">Er heeft nog niemand toegang.</p>}
      <ul className="admin-list">
        {present.map((person) => (
          <PersonRow key={person.id} person={person} place={place} canChange={canChange} />
        ))}
      </ul>
      {left.length > 0 && (
        <details className="admin-details">
          <summary>Wie geen toegang meer heeft ({String(left.length)})</summary>
          <ul className="admin-list">
            {left.map((person) => (
              <PersonRow key={person.id} person={person} place={place} canChange={false} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
