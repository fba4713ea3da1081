import { Invitation } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { useId, useState } from 'react';
import { FormButtons } from '../components/form-buttons';
import { OpeningForm } from '../components/opening-form';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { invite } from './people-requests';
import { RoleChoice } from './role-choice';
import { usePeopleChange } from './use-people-change';

const EMPTY = { email: '', name: '', roles: [] as RoleId[] };

/** Lets somebody in: the first sign-in with this address takes the invitation up. */
export function InviteForm({ municipality }: { municipality: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(EMPTY);
  const [wrong, setWrong] = useState<string | null>(null);
  const [invited, setInvited] = useState<string | null>(null);
  const id = useId();
  const sending = usePeopleChange(invite);
  const open = (next: boolean) => {
    setGiven(EMPTY);
    setWrong(null);
    setInvited(null);
    sending.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (sending.isPending) return;
    const { name, roles } = given;
    const email = given.email.trim();
    const invitation = Invitation.safeParse({
      municipality,
      email,
      roles,
      ...(name.trim() === '' ? {} : { name }),
    });
    setWrong(invitation.success ? null : whatIsWrong(roles));
    if (!invitation.success) return;
    sending.mutate(invitation.data, {
      onSuccess: () => {
        open(false);
        setInvited(email);
      },
    });
  };
  return (
    <div className="admin-top">
      <OpeningForm action="Iemand uitnodigen" isOpen={isOpen} onOpen={open}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={`${id}-email`}>E-mailadres op het werk</label>
          <input
            className="admin-input"
            id={`${id}-email`}
            type="email"
            autoComplete="off"
            value={given.email}
            onChange={({ target }) => setGiven({ ...given, email: target.value })}
          />
          <label htmlFor={`${id}-name`}>Naam (mag leeg blijven)</label>
          <input
            className="admin-input"
            id={`${id}-name`}
            maxLength={120}
            autoComplete="off"
            value={given.name}
            onChange={({ target }) => setGiven({ ...given, name: target.value })}
          />
          <RoleChoice
            chosen={given.roles}
            fixed={[]}
            onChange={(roles) => setGiven({ ...given, roles })}
          />
          <WhatFailed text={wrong ?? whatFailed(sending.error)} />
          <FormButtons
            action="Nodig uit"
            isPending={sending.isPending}
            onCancel={() => open(false)}
          />
        </form>
      </OpeningForm>
      <p role="status">
        {invited !== null &&
          `${invited} kan zich nu aanmelden. Laat het zelf weten: Poolshoogte stuurt geen e-mail.`}
      </p>
    </div>
  );
}

function whatIsWrong(roles: readonly RoleId[]): string {
  return roles.length === 0
    ? 'Kies ten minste één rol.'
    : 'Vul een heel e-mailadres in, zoals naam@gemeente.nl.';
}
