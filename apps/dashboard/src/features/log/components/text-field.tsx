import { SIGNAL_TEXT_MAX } from '@poolshoogte/contracts';
import type { RefObject } from 'react';
import { formatNumber } from '../../../platform/dutch/number-words';
import './text-field.css';

/** From this length on the number of characters is shown. */
const COUNT_FROM = 4_500;

interface TextFieldProps {
  text: string;
  /** Length of the normalised text, in UTF-16 code units. */
  length: number;
  error: string | undefined;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onType: (text: string) => void;
}

/** A plain textarea: it works with every phone keyboard, dictation and spelling check. */
export function TextField({ text, length, error, fieldRef, onType }: TextFieldProps) {
  const describedBy = [
    ...(error === undefined ? [] : ['log-text-error']),
    ...(length >= COUNT_FROM ? ['log-text-count'] : []),
    'log-masked',
  ].join(' ');
  return (
    <div className="log-field">
      <label className="log-label" htmlFor="log-text">
        Wat hoorde of zag u?
      </label>
      <textarea
        id="log-text"
        className="log-text"
        ref={fieldRef}
        value={text}
        rows={4}
        autoComplete="off"
        spellCheck
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        onChange={(event) => onType(event.target.value)}
      />
      {error !== undefined && (
        <p className="log-error" role="alert" id="log-text-error">
          {error}
        </p>
      )}
      {length >= COUNT_FROM && (
        <p className="log-note" id="log-text-count" data-over={length > SIGNAL_TEXT_MAX}>
          {formatNumber(length)} van {formatNumber(SIGNAL_TEXT_MAX)} tekens
        </p>
      )}
    </div>
  );
}
