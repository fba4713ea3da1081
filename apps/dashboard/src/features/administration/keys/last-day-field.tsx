import { useId, useState } from 'react';
import { keyDays } from './key-days';

interface Props {
  day: string;
  onChange: (day: string) => void;
}

/** The last day on which a key works. */
export function LastDayField({ day, onChange }: Props) {
  const id = useId();
  const [{ first, last }] = useState(() => keyDays(new Date()));
  return (
    <>
      <label htmlFor={id}>Laatste dag waarop de sleutel werkt (hooguit een jaar)</label>
      <input
        className="admin-input admin-input--short"
        id={id}
        type="date"
        min={first}
        max={last}
        value={day}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
