import type { Term } from '@poolshoogte/vocabulary';
import { useId } from 'react';

interface Props<Id extends string> {
  label: string;
  terms: readonly Term<Id>[];
  chosen: Id;
  onChange: (chosen: Id) => void;
}

/** One of a list of words, with what the chosen one means. */
export function ChoiceField<Id extends string>({ label, terms, chosen, onChange }: Props<Id>) {
  const id = useId();
  const term = terms.find((each) => each.id === chosen);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <br />
      <select
        id={id}
        className="select"
        value={chosen}
        aria-describedby={`${id}means`}
        onChange={({ target }) => {
          const next = terms.find((each) => each.id === target.value);
          if (next !== undefined) onChange(next.id);
        }}
      >
        {terms.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label.nl}
          </option>
        ))}
      </select>
      <p className="alert-soft" id={`${id}means`}>
        {term?.definition.nl}
      </p>
    </div>
  );
}
