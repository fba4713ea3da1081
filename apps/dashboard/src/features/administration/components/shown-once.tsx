import { useEffect, useId, useRef, useState } from 'react';

interface Props {
  /** What it is: `De sleutel`. */
  title: string;
  value: string;
  /** What to do with it, and that it does not come back. */
  warning: string;
  onDone: () => void;
}

/** A secret, the only time that it is shown; it lives in this component only. */
export function ShownOnce({ title, value, warning, onDone }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied('yes');
    } catch {
      // Refused, or a page without https: then it is selected, for the reader to copy.
      field.current?.select();
      setCopied('by-hand');
    }
  };
  return (
    <section className="admin-once" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{warning}</p>
      <input
        className="admin-input admin-once__value"
        ref={field}
        readOnly
        value={value}
        aria-label={title}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <p className="admin-buttons">
        <button type="button" className="button button--primary" onClick={() => void copy()}>
          Kopieer
        </button>
        <button type="button" className="button" onClick={onDone}>
          Ik heb het bewaard, verberg het
        </button>
      </p>
      <p role="status">
        {copied === 'yes' && 'Gekopieerd.'}
        {copied === 'by-hand' &&
          'Kopiëren lukte niet vanzelf. De tekst is gekozen: kopieer hem zelf.'}
      </p>
    </section>
  );
}
