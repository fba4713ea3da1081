import { findBirthDates } from './birth-date';
import { findBsns } from './bsn';
import { collapseSpans } from './collapsed-view';
import { findEmails } from './email';
import type { FindingKind } from './finding-kinds';
import { findHandles } from './handle';
import { findIbans } from './iban';
import { findLicencePlates } from './licence-plate';
import { type MaskingWishes, readWishes, type Wishes } from './masking-wishes';
import { findNames } from './name';
import { findPhones } from './phone';
import { findPlaceholders, placeholderWriter } from './placeholders';
import { findPostcodes } from './postcode';
import { findProfileLinks } from './profile-link';
import { resolveOverlaps } from './resolve-overlaps';
import type { Recogniser, Span } from './span';
import { findSpokenEmails } from './spoken-email';
import { findStreetAddresses } from './street-address';
import { readSigns } from './text-signs';

/** Changes whenever the same text may give another masking: stored beside masked text. */
export const MASKING_VERSION = 'masking-4';

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
  /** Names that stayed readable because a person asked for it; never the value. */
  readonly kept: readonly KeptName[];
  readonly version: string;
}

/** UTF-16 offsets in the input, `end` exclusive. */
export interface KeptName {
  readonly start: number;
  readonly end: number;
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
  findSpokenEmails,
  findHandles,
  findProfileLinks,
  findNames,
];
// Real text settles in two rounds. A text built to reveal one finding a round fails closed.
const MAX_ROUNDS = 8;

/** Everything any recogniser claims in a text. */
function recognise(text: string): Span[] {
  const signs = readSigns(text);
  const claims: Span[] = [];
  for (const find of RECOGNISERS) for (const span of find(text, signs)) claims.push(span);
  return claims;
}

function insertInOrder(taken: readonly Span[], found: readonly Span[]): Span[] {
  return [...taken, ...found].sort((a, b) => a.start - b.start);
}

/** All spans to mask plus the placeholders already present, repeated until nothing new appears. */
function settle(text: string, present: readonly Span[], wishes: Wishes): readonly Span[] {
  let taken = present;
  for (let round = 0; ; round += 1) {
    const view = collapseSpans(text, taken);
    const claims = recognise(view.text);
    if (claims.length === 0) return taken;
    const found = resolveOverlaps(wishes.withoutKept(claims.map(view.toOriginal)));
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
 * already in the text stay as they are and keep their numbers to themselves. A person may ask for
 * more to be masked, and for names (never anything else) to stay readable.
 */
export function maskText(text: string, asked?: MaskingWishes): Masking {
  const present = findPlaceholders(text);
  const wishes = readWishes(text, present, asked);
  const spans = settle(text, wishes.taken, wishes);
  const { kept } = wishes;
  if (spans === present) {
    return { text, findings: [], kept, version: MASKING_VERSION };
  }
  const write = placeholderWriter(present);
  const placed = new Set<Span>(present);
  const findings: Finding[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, start, end } of spans.filter((span) => !placed.has(span))) {
    const placeholder = write(kind, text.slice(start, end));
    findings.push({ kind, start, end, placeholder });
    pieces.push(text.slice(from, start), placeholder);
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), findings, kept, version: MASKING_VERSION };
}
