import type { Person } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { useState } from 'react';
import { FormButtons } from '../components/form-buttons';
import { OpeningForm } from '../components/opening-form';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { changeRoles } from './people-requests';
import { allRoles, nameOf } from './person-words';
import { RoleChoice } from './role-choice';
import { usePeopleChange } from './use-people-change';

interface Props {
  person: Person;
  municipality: string;
}

const NONE_CHOSEN =
  'Kies ten minste één rol. Moet deze persoon er niet meer bij, beëindig dan de toegang.';

/** Changes what somebody may do in this municipality. */
export function RolesForm({ person, municipality }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<RoleId[]>([]);
  const [isEmpty, setIsEmpty] = useState(false);
  const change = usePeopleChange((roles: RoleId[]) =>
    changeRoles({ id: person.id, municipality }, roles),
  );
  const open = (next: boolean) => {
    // From what holds now, not from what was last tried.
    setChosen(allRoles(person));
    setIsEmpty(false);
    change.reset();
    setIsOpen(next);
  };
  const submit = () => {
    setIsEmpty(chosen.length === 0);
    if (chosen.length > 0 && !change.isPending) {
      change.mutate(chosen, { onSuccess: () => setIsOpen(false) });
    }
  };
  return (
    <OpeningForm
      action="Rollen wijzigen"
      label={`Rollen van ${nameOf(person)} wijzigen`}
      isOpen={isOpen}
      onOpen={open}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <RoleChoice chosen={chosen} fixed={person.claimedRoles} onChange={setChosen} />
        {person.isSelf && (
          <p className="admin-soft">
            Dit bent u zelf: wat u weghaalt, kunt u zelf niet terughalen.
          </p>
        )}
        <WhatFailed text={isEmpty ? NONE_CHOSEN : whatFailed(change.error)} />
        <FormButtons action="Bewaar" isPending={change.isPending} onCancel={() => open(false)} />
      </form>
    </OpeningForm>
  );
}
