import type { NotifyWhen } from '@poolshoogte/contracts';
import { useId } from 'react';

const WORDS: readonly (readonly [NotifyWhen, string])[] = [
  ['at_once', 'Meteen'],
  ['daily', 'Eén keer per dag, bij elkaar'],
  ['never', 'Niet per e-mail'],
];

interface Props {
  legend: string;
  value: NotifyWhen;
  onChange: (when: NotifyWhen) => void;
}

/** When somebody is told of alerts of one level. */
export function WhenChoice({ legend, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="notifications__when">
      <legend>{legend}</legend>
      {WORDS.map(([when, word]) => (
        <label key={when}>
          <input
            type="radio"
            name={name}
            checked={value === when}
            onChange={() => onChange(when)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
