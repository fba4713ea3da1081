import { SIGNAL_TEXT_MAX } from '@poolshoogte/contracts';
import { normaliseInput } from '@poolshoogte/privacy';
import { useState, type RefObject } from 'react';
import { formatNumber } from '../../../platform/dutch/number-words';
import './text-field.css';

/** From this length on the number of characters is shown. */
const COUNT_FROM = 4_500;

/** Who points at more than this wants to change the text, not mask a word. */
const MASK_MORE_MAX = 120;

interface TextFieldProps {
  text: string;
  /** Length of the normalised text, in UTF-16 code units. */
  length: number;
  error: string | undefined;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onType: (text: string) => void;
  /** Words that the writer points at must be masked too. */
  onMaskMore: (words: string) => void;
}

/** A plain textarea: it works with every phone keyboard, dictation and spelling check. */
export function TextField({ text, length, error, fieldRef, onType, onMaskMore }: TextFieldProps) {
  const [pointed, setPointed] = useState('');
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
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
          setPointed(normaliseInput(value.slice(selectionStart, selectionEnd)))
        }
      />
      {pointed !== '' && pointed.length <= MASK_MORE_MAX && (
        <button
          type="button"
          className="log-chip log-mask-more"
          // The words stay pointed at while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onMaskMore(pointed);
            setPointed('');
          }}
        >
          Ook onleesbaar maken
        </button>
      )}
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
