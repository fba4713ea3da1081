import { findBirthDates } from './birth-date';
import { findBsns } from './bsn';
import { collapseSpans } from './collapsed-view';
import { findEmails } from './email';
import type { FindingKind } from './finding-kinds';
import { findHandles } from './handle';
import { findIbans } from './iban';
import { findLicencePlates } from './licence-plate';
import { findNames } from './name';
import { findPhones } from './phone';
import { findPlaceholders, placeholderWriter } from './placeholders';
import { findPostcodes } from './postcode';
import { findProfileLinks } from './profile-link';
import { resolveOverlaps } from './resolve-overlaps';
import type { Recogniser, Span } from './span';
import { findStreetAddresses } from './street-address';
import { readSigns } from './text-signs';

/** Changes whenever the same text may give another masking: stored beside masked text. */
export const MASKING_VERSION = 'masking-3';

/** One masked piece: UTF-16 offsets in the input, `end` exclusive. Never holds the value itself. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/** Masked text; replacing the findings in the input by their placeholders gives `text`. */
export interface Masking {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly version: string;
}

const RECOGNISERS: readonly Recogniser[] = [
  findBsns,
  findIbans,
  findPhones,
  findLicencePlates,
  findPostcodes,
  findStreetAddresses,
  findBirthDates,
  findEmails,
  findHandles,
  findProfileLinks,
  findNames,
];
// Real text settles in two rounds. A text built to reveal one finding a round fails closed.
const MAX_ROUNDS = 8;

function recognise(text: string): Span[] {
  const signs = readSigns(text);
  const claims: Span[] = [];
  for (const find of RECOGNISERS) for (const span of find(text, signs)) claims.push(span);
  return claims.length === 0 ? claims : resolveOverlaps(claims);
}

function insertInOrder(taken: readonly Span[], found: readonly Span[]): Span[] {
  return [...taken, ...found].sort((a, b) => a.start - b.start);
}

/** All spans to mask plus the placeholders already present, repeated until nothing new appears. */
function settle(text: string, present: readonly Span[]): readonly Span[] {
  let taken = present;
  for (let round = 0; ; round += 1) {
    const view = collapseSpans(text, taken);
    const found = recognise(view.text).map(view.toOriginal);
    const first = found[0];
    if (!first) return taken;
    if (round < MAX_ROUNDS) {
      taken = insertInOrder(taken, found);
    } else {
      const before = taken.filter((span) => span.end <= first.start);
      taken = [...before, { ...first, end: text.length }];
    }
  }
}

/**
 * Masks personal data. Call `normaliseInput` first on text from outside.
 * Idempotent: masked text has no findings. Never throws, any string is welcome; placeholders
 * already in the text stay as they are and keep their numbers to themselves.
 */
export function maskText(text: string): Masking {
  const present = findPlaceholders(text);
  const spans = settle(text, present);
  if (spans === present) {
    return { text, findings: [], version: MASKING_VERSION };
  }
  const write = placeholderWriter(present);
  const kept = new Set<Span>(present);
  const findings: Finding[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    if (kept.has(span)) continue;
    const placeholder = write(span.kind, text.slice(span.start, span.end));
    findings.push({ ...span, placeholder });
    pieces.push(text.slice(from, span.start), placeholder);
    from = span.end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), findings, version: MASKING_VERSION };
}
