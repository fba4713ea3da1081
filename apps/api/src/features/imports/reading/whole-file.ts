import { type ReadingContext, readOn } from './reading-context';
import { UnreadableFileError } from './unreadable-file-error';

/**
 * Reads all bytes, for formats that cannot be read in order (a zip has its index at the end, a feed
 * may correct an entry further on).
 *
 * @throws UnreadableFileError `file_too_large` as soon as the limit is passed.
 */
export async function readWholeFile(context: ReadingContext): Promise<Buffer> {
  const { window, limits } = context;
  while (window.end - window.start <= limits.fileBytes && (await readOn(context)));
  if (window.end - window.start > limits.fileBytes) throw new UnreadableFileError('file_too_large');
  return window.bytes.subarray(window.start, window.end);
}
