import { counted } from '../../../platform/dutch/number-words';
import type { PreviewPiece } from '../preview';
import type { Reading } from '../reading';
import { Mask } from './mask';
import './preview.css';

/** The text as it will be stored: black bars for personal data, underlined words with a number. */
export function Preview({ reading }: { reading: Reading | null }) {
  return (
    <>
      {reading !== null && (
        <section className="log-preview" aria-labelledby="log-preview-title">
          <h2 id="log-preview-title">Zo wordt het bewaard</h2>
          <p>
            {reading.pieces.map((piece, index) => (
              <Piece key={index} piece={piece} />
            ))}
          </p>
        </section>
      )}
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

function Piece({ piece }: { piece: PreviewPiece }) {
  if (piece.type === 'text') return piece.text;
  if (piece.type === 'mask') return <Mask kind={piece.kind} />;
  return (
    <mark className="log-evidence">
      {piece.text}
      <sup>{piece.numbers.join(', ')}</sup>
    </mark>
  );
}
