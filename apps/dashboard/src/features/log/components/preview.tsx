import { useRef, useState } from 'react';
import { counted } from '../../../platform/dutch/number-words';
import type { DraftChange } from '../draft';
import type { PreviewPiece } from '../preview';
import type { Reading } from '../reading';
import type { Wishes } from '../wishes';
import { Mask } from './mask';
import { RestoreForm } from './restore-form';
import './preview.css';

interface PreviewProps {
  reading: Reading | null;
  wishes: Wishes;
  onChange: (change: DraftChange) => void;
}

/** The text as it will be stored: black bars for personal data, underlined words with a number. */
export function Preview({ reading, wishes, onChange }: PreviewProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const press = (source: string, button: HTMLButtonElement) => {
    opener.current = button;
    const own = wishes.more.find((words) => source.includes(words) || words.includes(source));
    if (own === undefined) setAsked(source);
    else onChange({ type: 'maskedLess', words: own });
  };
  return (
    <>
      {reading !== null && (
        <section className="log-preview" aria-labelledby="log-preview-title">
          <h2 id="log-preview-title">Zo wordt het bewaard</h2>
          <p>
            {reading.pieces.map((piece, index) => (
              <Piece key={index} piece={piece} onPress={press} />
            ))}
          </p>
          {asked !== null && (
            <RestoreForm
              onCancel={() => {
                setAsked(null);
                opener.current?.focus();
              }}
              onRestore={(reason, words) => {
                onChange({ type: 'nameRestored', restored: { text: asked, reason, words } });
                setAsked(null);
              }}
            />
          )}
        </section>
      )}
      {wishes.restored.map(({ text }) => (
        <p key={text} className="log-note">
          Weer leesbaar: <q>{text}</q>.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => onChange({ type: 'nameMasked', words: text })}
          >
            Toch afschermen
          </button>
        </p>
      ))}
      <p className="log-note" id="log-masked" role="status">
        {reading !== null && reading.maskedCount > 0 && (
          <>
            <b>{counted(reading.maskedCount, 'gegeven', 'gegevens')} afgeschermd</b>,{' '}
            {reading.maskedCount === 1 ? 'het verlaat' : 'ze verlaten'} dit toestel niet.
          </>
        )}
      </p>
    </>
  );
}

interface PieceProps {
  piece: PreviewPiece;
  onPress: (source: string, button: HTMLButtonElement) => void;
}

function Piece({ piece, onPress }: PieceProps) {
  if (piece.type === 'text') return piece.text;
  if (piece.type === 'mask') {
    const { kind, source } = piece;
    if (kind !== 'naam' || source === undefined) return <Mask kind={kind} />;
    return (
      <button
        type="button"
        className="log-mask"
        aria-label="naam, afgeschermd; is dit geen naam?"
        onClick={(event) => onPress(source, event.currentTarget)}
      >
        <Mask kind={kind} />
      </button>
    );
  }
  return (
    <mark className="log-evidence">
      {piece.text}
      <sup>{piece.numbers.join(', ')}</sup>
    </mark>
  );
}
