import { RestoreReason } from '@poolshoogte/contracts';
import { useEffect, useId, useRef, useState } from 'react';

interface RestoreFormProps {
  onRestore: (reason: RestoreReason, words: string) => void;
  onCancel: () => void;
}

const REASONS: Record<RestoreReason, string> = {
  place: 'een plaats, straat of gebied',
  organisation: 'een organisatie of bedrijf',
  word: 'een gewoon woord',
  public_office: 'een openbaar ambt',
  other: 'iets anders',
};

/** As in the contract. */
const WORDS_MAX = 200;

/** Why words that look like a name are none. It says beforehand where the reason will stand. */
export function RestoreForm({ onRestore, onCancel }: RestoreFormProps) {
  const [reason, setReason] = useState<RestoreReason>('place');
  const [words, setWords] = useState('');
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => choice.current?.focus(), []);
  return (
    <fieldset
      className="log-restore"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        // Enter belongs to this question, not to the whole form; with Ctrl it still saves.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.ctrlKey) {
          event.preventDefault();
          onRestore(reason, words.trim());
        }
      }}
    >
      <legend>Is dit geen naam van iemand?</legend>
      <label htmlFor={`${id}-reason`}>
        Het is{' '}
        <select
          id={`${id}-reason`}
          className="log-input"
          ref={choice}
          value={reason}
          onChange={(event) => setReason(RestoreReason.parse(event.target.value))}
        >
          {Object.entries(REASONS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-words`}>
        Toelichting (mag leeg blijven)
        <input
          id={`${id}-words`}
          className="log-input"
          maxLength={WORDS_MAX}
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <p id={`${id}-hint`} className="log-note">
        Uw reden komt met uw pseudoniem in het toegangslogboek, het woord zelf niet.
      </p>
      <div className="log-chips">
        <button type="button" className="log-chip" onClick={() => onRestore(reason, words.trim())}>
          Weer leesbaar maken
        </button>
        <button type="button" className="log-chip log-chip--more" onClick={onCancel}>
          Afgeschermd laten
        </button>
      </div>
    </fieldset>
  );
}
