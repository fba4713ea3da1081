import {
  DRIVERS,
  type DriverId,
  PHASES,
  type PhaseId,
  SOURCE_KIND_IDS,
  type SourceKindId,
  type Term,
  THEMES,
  type ThemeId,
} from '@poolshoogte/vocabulary';
import { readDutchDate } from './dutch-date';
import { plainName } from './header-names';
import type { SourceFields } from './import-row';
import { localMoment } from './local-moment';
import type { RefusalReason } from './refusal-reason';
import { sourceKindOfChannel } from './source-kind';

/** One row in the words of the product. The text is still as found: not normalised, not masked. */
export interface ParsedRow {
  text: string;
  occurredOn: string; // YYYY-MM-DD in the Netherlands
  occurredAt?: string; // HH:MM in the Netherlands, when the source tells
  kernName?: string;
  kernCode?: string; // WP and four digits
  municipalityName?: string;
  municipalityCode?: string; // GM and four digits
  sourceKind: SourceKindId;
  externalId?: string;
  themes?: ThemeId[];
  drivers?: DriverId[];
  phase?: PhaseId;
}

export type ParseOutcome = { ok: true; value: ParsedRow } | { ok: false; reason: RefusalReason };

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Turns raw fields into a row, or says why not. `now` is the moment of import: the day of a row
 * without date, and the bound for dates in the future (one day of grace for clocks and zones).
 */
export function parseRow(fields: SourceFields, context: { now: Date }): ParseOutcome {
  const text = clean(fields.text ?? '');
  if (text.trim() === '') return { ok: false, reason: 'no_text' };
  const when = occurrence(fields.occurredOn, context.now);
  if (typeof when === 'string') return { ok: false, reason: when };
  const sourceKind = sourceKindOf(fields);
  if (!sourceKind) return { ok: false, reason: 'unknown_source_kind' };
  const externalId = clean(fields.externalId ?? '').trim();
  const themes = known(fields.themes, THEME_NAMES);
  const drivers = known(fields.drivers, DRIVER_NAMES);
  const [phase] = known(fields.phase === undefined ? [] : [fields.phase], PHASE_NAMES);
  const value: ParsedRow = {
    text,
    occurredOn: when.day,
    ...(when.time !== undefined && { occurredAt: when.time }),
    ...place(fields),
    sourceKind,
    ...(externalId !== '' && { externalId }),
    ...(themes.length > 0 && { themes }),
    ...(drivers.length > 0 && { drivers }),
    ...(phase !== undefined && { phase }),
  };
  return { ok: true, value };
}

/** PostgreSQL cannot store U+0000; nothing else is changed here. */
function clean(value: string): string {
  return value.includes('\0') ? value.replaceAll('\0', '') : value;
}

function occurrence(
  written: string | undefined,
  now: Date,
): { day: string; time?: string } | 'no_date' | 'impossible_date' | 'future_date' {
  if (written === undefined) return { day: bounds(now).today };
  const when = readDutchDate(written);
  if (typeof when === 'string') return when;
  const { lastDay, lastTime } = bounds(now);
  const isLater = when.day > lastDay || (when.day === lastDay && (when.time ?? '') > lastTime);
  return isLater ? 'future_date' : when;
}

interface Bounds {
  now: number;
  today: string;
  lastDay: string;
  lastTime: string;
}
let latest: Bounds | undefined;

/** One import passes the same `now` a million times; formatting a date in a zone is slow. */
function bounds(now: Date): Bounds {
  if (latest?.now !== now.getTime()) {
    const last = localMoment(new Date(now.getTime() + DAY_MS));
    const today = localMoment(now).day;
    latest = { now: now.getTime(), today, lastDay: last.day, lastTime: last.time };
  }
  return latest;
}

/** A named kind must be known; an unknown channel is a report, the widest kind. */
function sourceKindOf({ sourceKind, channel }: SourceFields): SourceKindId | undefined {
  const named = sourceKind?.trim() ?? '';
  if (named === '') return sourceKindOfChannel(channel ?? '') ?? 'melding';
  return SOURCE_KIND_IDS.find((id) => id === named) ?? sourceKindOfChannel(named);
}

function place({
  kern,
  municipality,
}: SourceFields): Pick<
  ParsedRow,
  'kernName' | 'kernCode' | 'municipalityName' | 'municipalityCode'
> {
  const kernText = clean(kern ?? '').trim();
  const municipalityText = clean(municipality ?? '').trim();
  return {
    ...(kernText !== '' &&
      (/^WP\d{4}$/i.test(kernText)
        ? { kernCode: kernText.toUpperCase() }
        : { kernName: kernText })),
    ...(municipalityText !== '' &&
      (/^GM\d{4}$/i.test(municipalityText)
        ? { municipalityCode: municipalityText.toUpperCase() }
        : { municipalityName: municipalityText })),
  };
}

/** Ids and Dutch labels of a vocabulary, by plain name. */
function byName<Id extends string>(terms: readonly Term<Id>[]): ReadonlyMap<string, Id> {
  return new Map(
    terms.flatMap(({ id, label }) => [
      [plainName(id), id],
      [plainName(label.nl), id],
    ]),
  );
}

const THEME_NAMES = byName(THEMES);
const DRIVER_NAMES = byName(DRIVERS);
const PHASE_NAMES = byName(PHASES);

/** Each word once; words that are not in the vocabulary are left out. */
function known<Id extends string>(
  words: readonly string[] | undefined,
  names: ReadonlyMap<string, Id>,
): Id[] {
  if (words === undefined) return [];
  const found = words.map((word) => names.get(plainName(word)));
  return [...new Set(found.filter((id) => id !== undefined))];
}
