import type { ByteWindow } from './byte-window';
import type { FileFormat } from './import-row';
import type { ReadingLimits } from './reading-limits';

/** What every reader gets: bytes in pieces, where they are kept, and what it may hold. */
export interface ReadingContext {
  pieces: AsyncIterator<Uint8Array>;
  window: ByteWindow;
  limits: ReadingLimits;
  /** Makes the format known; asked again later, because the encoding may only show further on. */
  announce: (format: () => FileFormat) => void;
}

/** Adds the next piece to the window; false when the file has ended. */
export async function readOn({ pieces, window }: ReadingContext): Promise<boolean> {
  if (window.ended) return false;
  const next = await pieces.next();
  if (next.done === true) window.ended = true;
  else window.append(next.value);
  return true;
}
