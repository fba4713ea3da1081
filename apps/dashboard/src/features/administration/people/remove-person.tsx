import type { Person } from '@poolshoogte/contracts';
import { ConfirmedButton } from '../../../components/confirmed-button';
import type { Place } from '../components/per-municipality';
import { whatFailed } from '../components/what-failed';
import { removePerson } from './people-requests';
import { nameOf } from './person-words';
import { usePeopleChange } from './use-people-change';

interface Props {
  person: Person;
  place: Place;
}

/** Ends somebody's access, after saying what goes and what stays. */
export function RemovePerson({ person, place }: Props) {
  const remove = usePeopleChange(() => removePerson({ id: person.id, municipality: place.code }));
  const name = nameOf(person);
  return (
    <ConfirmedButton
      action="Toegang beëindigen"
      label={`Toegang van ${name} beëindigen`}
      question={
        <>
          <p>
            {person.isSelf ? 'Dit bent u zelf. ' : ''}Weg gaan de rollen in {place.name} en, als er
            geen andere gemeente is, de naam, het e-mailadres en elke sessie, meteen.
          </p>
          <p>
            Wat is vastgelegd blijft. In het toegangslogboek blijft {person.pseudonym} staan, zonder
            naam. Terugdraaien kan niet; opnieuw uitnodigen wel.
          </p>
        </>
      }
      yes="Ja, beëindig de toegang"
      no="Nee, laat zo"
      isPending={remove.isPending}
      problem={whatFailed(remove.error)}
      onYes={() => remove.mutate(undefined)}
    />
  );
}
