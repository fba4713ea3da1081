import { AGENDA_BYTES_MAX } from '@poolshoogte/contracts';
import { AppError } from '../../../platform/errors/app-error';

/**
 * The text of an agenda that streams in, never more than it may be.
 * @throws AppError `agenda_too_large`, `agenda_unreadable` for what is no text
 */
export async function agendaText(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > AGENDA_BYTES_MAX) throw new AppError('agenda_too_large');
    pieces.push(piece);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new AppError('agenda_unreadable');
  }
}
