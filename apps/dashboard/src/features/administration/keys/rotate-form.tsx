import { type IssuedServiceKey, Rotation } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FormButtons } from '../components/form-buttons';
import { OpeningForm } from '../components/opening-form';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { keyDays } from './key-days';
import { type KeyPlace, rotateKey } from './key-requests';
import { LastDayField } from './last-day-field';

interface Props {
  name: string;
  place: KeyPlace;
  onIssued: (issued: IssuedServiceKey) => void;
}

/** How long the old secret goes on working, in hours. */
const OVERLAPS = [
  { hours: 0, text: 'niet: de oude stopt meteen' },
  { hours: 24, text: 'een dag' },
  { hours: 72, text: 'drie dagen' },
  { hours: 168, text: 'een week' },
  { hours: 336, text: 'twee weken' },
] as const;

const DEFAULT_OVERLAP_HOURS = 24;

/** A new secret for the same program, while the old one still works for a while. */
export function RotateForm({ name, place, onIssued }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [lastDay, setLastDay] = useState('');
  const [overlapHours, setOverlapHours] = useState(DEFAULT_OVERLAP_HOURS);
  const [isDayMissing, setIsDayMissing] = useState(false);
  const id = useId();
  const queries = useQueryClient();
  const rotating = useMutation({
    mutationFn: (rotation: Rotation) => rotateKey(place, rotation),
    networkMode: 'always',
    gcTime: 0,
    onSuccess: (issued) => {
      setIsOpen(false);
      onIssued(issued);
      return queries.invalidateQueries({ queryKey: ['service-keys'] });
    },
  });
  const open = (next: boolean) => {
    setLastDay(keyDays(new Date()).proposed);
    setOverlapHours(DEFAULT_OVERLAP_HOURS);
    setIsDayMissing(false);
    rotating.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (rotating.isPending) return;
    const rotation = Rotation.safeParse({ lastDay, overlapHours });
    setIsDayMissing(!rotation.success);
    if (rotation.success) rotating.mutate(rotation.data);
  };
  return (
    <OpeningForm
      action="Vervangen"
      label={`Sleutel van ${name} vervangen`}
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
        <LastDayField day={lastDay} onChange={setLastDay} />
        <label htmlFor={id}>Hoelang de oude sleutel nog werkt</label>
        <select
          className="select"
          id={id}
          value={overlapHours}
          onChange={({ target }) => setOverlapHours(Number(target.value))}
        >
          {OVERLAPS.map(({ hours, text }) => (
            <option key={hours} value={hours}>
              {text}
            </option>
          ))}
        </select>
        <WhatFailed
          text={
            isDayMissing
              ? 'Kies de laatste dag waarop de sleutel werkt.'
              : whatFailed(rotating.error)
          }
        />
        <FormButtons
          action="Maak de nieuwe sleutel"
          isPending={rotating.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}
