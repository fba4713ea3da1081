import { ReadingReason } from '@poolshoogte/contracts';
import { useEffect, useId, useRef, useState } from 'react';
import { problemText } from '../../../platform/api/problem-text';

interface Props {
  error: Error | null;
  isPending: boolean;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

const TOO_SHORT = 'Schrijf een reden van ten minste 10 tekens.';
/** As in the contract. */
const LENGTH_MAX = 300;

/** Why somebody wants to read one text. It says beforehand where the answer will stand. */
export function ReasonForm({ error, isPending, onSubmit, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    if (isPending) return;
    const given = ReadingReason.safeParse({ reason });
    setIsTooShort(!given.success);
    if (given.success) onSubmit(given.data.reason);
    else field.current?.focus();
  };
  return (
    <form
      className="reason"
      aria-live="off"
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>Waarom wilt u deze notitie lezen?</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LENGTH_MAX}
        value={reason}
        aria-describedby={`${id}-hint`}
        aria-invalid={isTooShort}
        onChange={(event) => {
          setReason(event.target.value);
          setIsTooShort(false);
        }}
      />
      <p id={`${id}-hint`} className="reason__hint">
        Ten minste 10 tekens. Uw reden komt met uw pseudoniem in het toegangslogboek. Noem geen
        namen.
      </p>
      {(isTooShort || error !== null) && (
        <p className="problem" role="alert">
          {isTooShort
            ? TOO_SHORT
            : problemText(error, 'Geen verbinding. Uw reden blijft staan; probeer het zo weer.')}
        </p>
      )}
      <p className="reason__buttons">
        <button type="submit" className="button" aria-disabled={isPending}>
          {isPending ? 'Bezig' : 'Lees'}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          Niet lezen
        </button>
      </p>
    </form>
  );
}
