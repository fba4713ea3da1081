import { isUtf8 } from 'node:buffer';
import { ByteDecoder } from './byte-decoder';
import { readDutchDate } from './dutch-date';
import { type FeedEntry, readFeed } from './feed-entries';
import type { ImportRow, SourceFields } from './import-row';
import type { ReadingContext } from './reading-context';
import type { ReadingLimits } from './reading-limits';
import { UnreadableFileError } from './unreadable-file-error';
import { readWholeFile } from './whole-file';
import { BrokenXmlError } from './xml-events';

/**
 * Reads RSS and Atom. `record` is the number of the entry. Entries with the same id become one row:
 * the one updated last, at the place of the first. An entry without usable date has no
 * `occurredOn`, so the day of fetching holds; a date in the future stays, to be refused.
 */
export async function* readFeedFile(context: ReadingContext): AsyncGenerator<ImportRow> {
  const bytes = await readWholeFile(context);
  const { xml, encoding } = decodeXml(bytes);
  const feed = readFeedOrRefuse(xml);
  context.announce(() => ({ kind: feed.kind, encoding }));
  for (const entry of latestPerId(feed.entries)) yield toRow(entry, context.limits);
}

function readFeedOrRefuse(xml: string): NonNullable<ReturnType<typeof readFeed>> {
  try {
    const feed = readFeed(xml);
    if (feed) return feed;
  } catch (error) {
    if (!(error instanceof BrokenXmlError)) throw error;
    throw new UnreadableFileError('broken_file');
  }
  throw new UnreadableFileError('unknown_format');
}

/** The prolog names the encoding; bytes that are no UTF-8 prove a wrong or missing prolog. */
function decodeXml(bytes: Buffer): { xml: string; encoding: 'utf-8' | 'windows-1252' } {
  const prolog = bytes.toString('latin1', 0, Math.min(bytes.length, 200));
  const named = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(prolog)?.[1]?.toLowerCase();
  const isLatin = named !== undefined && /^(windows-1252|cp1252|iso-8859-1|latin1)$/.test(named);
  if (!isLatin && isUtf8(bytes)) return { xml: bytes.toString('utf8'), encoding: 'utf-8' };
  const decoder = new ByteDecoder('windows-1252');
  decoder.accepts(bytes);
  return { xml: decoder.decode(bytes, 0, bytes.length), encoding: 'windows-1252' };
}

function latestPerId(entries: readonly FeedEntry[]): FeedEntry[] {
  const kept = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const key = entry.id === '' ? `entry ${entry.entry}` : `id ${entry.id}`;
    const earlier = kept.get(key);
    if (!earlier || momentOf(entry) > momentOf(earlier)) kept.set(key, entry);
  }
  return [...kept.values()];
}

/** Sorts as text; an entry without date is older than any other. */
function momentOf(entry: FeedEntry): string {
  const moment = readDutchDate(entry.updated === '' ? entry.published : entry.updated);
  return typeof moment === 'string' ? '' : `${moment.day} ${moment.time ?? ''}`;
}

function toRow(entry: FeedEntry, limits: ReadingLimits): ImportRow {
  const position = { record: entry.entry, line: entry.line };
  if (!entry.isComplete) return { outcome: 'unreadable', ...position, reason: 'incomplete_entry' };
  const text = [...new Set([entry.title, entry.text])].filter((part) => part !== '').join('\n\n');
  if (text.length > limits.cellCharacters) {
    return { outcome: 'unreadable', ...position, reason: 'text_too_long' };
  }
  if (entry.id.length > limits.cellCharacters) {
    return { outcome: 'unreadable', ...position, reason: 'cell_too_large' };
  }
  const fields: SourceFields = { text, sourceKind: 'online' };
  if (entry.id !== '') fields.externalId = entry.id;
  const written = [entry.published, entry.updated].find(
    (date) => typeof readDutchDate(date) !== 'string',
  );
  if (written !== undefined) fields.occurredOn = written;
  return { outcome: 'row', ...position, fields };
}
