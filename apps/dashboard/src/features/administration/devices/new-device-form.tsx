import { type IssuedDevice, NewDevice } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FormButtons } from '../components/form-buttons';
import { OpeningForm } from '../components/opening-form';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { issueDevice } from './device-requests';

interface Props {
  municipality: string;
  onIssued: (issued: IssuedDevice) => void;
}

/** A new screen: a name here, a link to open there. */
export function NewDeviceForm({ municipality, onIssued }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const id = useId();
  const queries = useQueryClient();
  const issuing = useMutation({
    mutationFn: issueDevice,
    networkMode: 'always',
    // The code is not kept longer than it is shown.
    gcTime: 0,
    onSuccess: (issued) => {
      onIssued(issued);
      return queries.invalidateQueries({ queryKey: ['devices'] });
    },
  });
  const open = (next: boolean) => {
    setName('');
    setIsNameMissing(false);
    issuing.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (issuing.isPending) return;
    const device = NewDevice.safeParse({ municipality, name });
    setIsNameMissing(!device.success);
    if (device.success) issuing.mutate(device.data);
  };
  return (
    <div className="admin-top">
      <OpeningForm action="Nieuw wandscherm" isOpen={isOpen} onOpen={open}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={id}>Waar het scherm hangt</label>
          <input
            className="admin-input"
            id={id}
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <WhatFailed
            text={
              isNameMissing
                ? 'Vul in waar het scherm hangt, zoals: hal gemeentehuis.'
                : whatFailed(issuing.error)
            }
          />
          <FormButtons
            action="Maak de koppellink"
            isPending={issuing.isPending}
            onCancel={() => open(false)}
          />
        </form>
      </OpeningForm>
    </div>
  );
}
