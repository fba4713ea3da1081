import type { ByteDecoder } from './byte-decoder';
import { fieldOfKey } from './header-names';
import type { ImportRow, SourceFieldName, SourceFields } from './import-row';
import { type ScannedLine, LineScanner } from './line-scanner';
import { type ReadingContext, readOn } from './reading-context';
import type { ReadingLimits } from './reading-limits';
import type { RefusalReason } from './refusal-reason';
import { sourceKindOfChannel } from './source-kind';

/** Reads JSON Lines (always UTF-8): one object a line, so record and line are the same number. */
export async function* readJsonLines(
  context: ReadingContext,
  decoder: ByteDecoder,
): AsyncGenerator<ImportRow> {
  const { window, limits } = context;
  const scanner = new LineScanner(window, limits.recordBytes);
  context.announce(() => ({ kind: 'jsonl', encoding: 'utf-8' }));
  const toRow = (found: ScannedLine): ImportRow => {
    const position = { record: found.line, line: found.line };
    if (found.tooLong) return { outcome: 'unreadable', ...position, reason: 'row_too_large' };
    if (!decoder.accepts(window.bytes.subarray(found.from, found.to))) {
      return { outcome: 'unreadable', ...position, reason: 'invalid_characters' };
    }
    const text = decoder.decode(window.bytes, found.from, found.to);
    if (text.trim() === '') return { outcome: 'empty', ...position };
    const fields = fieldsOf(text, limits);
    return typeof fields === 'string'
      ? { outcome: 'unreadable', ...position, reason: fields }
      : { outcome: 'row', ...position, fields };
  };
  for (;;) {
    for (let found = scanner.next(); found; found = scanner.next()) yield toRow(found);
    if (!(await readOn(context))) return;
  }
}

function fieldsOf(line: string, limits: ReadingLimits): SourceFields | RefusalReason {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'invalid_json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'invalid_json';
  const fields: SourceFields = {};
  const ranks = new Map<SourceFieldName, number>();
  for (const [key, content] of Object.entries(value)) {
    const known = fieldOfKey(key);
    if (!known || known.rank >= (ranks.get(known.field) ?? Infinity)) continue;
    const refused = setField(fields, known.field, content, limits);
    if (refused) return refused;
    if (fields[known.field] !== undefined) ranks.set(known.field, known.rank);
  }
  // Lines of JSON come from feeds and test sets: read in public, unless they say otherwise.
  if (fields.sourceKind === undefined && !sourceKindOfChannel(fields.channel ?? '')) {
    fields.sourceKind = 'online';
  }
  return fields;
}

/** Null, empty and values of another type than expected count as absent. */
function setField(
  fields: SourceFields,
  field: SourceFieldName,
  content: unknown,
  limits: ReadingLimits,
): RefusalReason | undefined {
  if (field === 'themes' || field === 'drivers') {
    const items = Array.isArray(content) ? content : [content];
    const list = items.filter((item): item is string => typeof item === 'string' && item !== '');
    if (list.length > limits.columns) return 'cell_too_large';
    if (list.length > 0) fields[field] = list;
    return undefined;
  }
  const text = typeof content === 'number' ? String(content) : content;
  if (typeof text !== 'string' || text === '') return undefined;
  if (text.length > limits.cellCharacters) {
    return field === 'text' ? 'text_too_long' : 'cell_too_large';
  }
  fields[field] = text;
  return undefined;
}
