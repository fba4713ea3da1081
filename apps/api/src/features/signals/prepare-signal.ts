import { hash } from 'node:crypto';
import { addDays, momentAt } from '@poolshoogte/calendar';
import { type ErrorCode, SIGNAL_TEXT_MAX } from '@poolshoogte/contracts';
import { normaliseInput, splitMasked } from '@poolshoogte/privacy';
import { chooseKern, fingerprint, type Tagging } from '@poolshoogte/tagging';
import type { PhaseId, SourceKindId } from '@poolshoogte/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { KernList } from '../municipalities/municipalities.public';
import { judge, type Judgement, suggestedBy, type Tagger } from '../taggings/taggings.public';
import { maskWithRestored } from './mask-with-restored';
import type { GivenBy, Intake } from './new-intake';
import { givenTag, type StoredTagging } from './stored-tagging';
import { suggestedTag } from './suggested-tag';

/** A signal ready to be stored: masked and tagged. */
export interface PreparedSignal {
  readonly id: string;
  readonly municipality: string;
  readonly kern: string | null;
  readonly text: string;
  readonly masked: Readonly<Record<string, number>>;
  /** Hash by which echoes are found, in hex; `null` for a text without words, which has none. */
  readonly fingerprint: string | null;
  /** Whether the same words may be merged unasked: never when they are few. */
  readonly mayBeMerged: boolean;
  readonly sourceKind: SourceKindId;
  readonly occurredOn: string;
  readonly seenOn: string;
  readonly enteredAt: Date;
  readonly listedAt: Date;
  readonly themes: readonly string[];
  readonly drivers: readonly string[];
  readonly phase: PhaseId;
  readonly tagging: StoredTagging;
  /** Why words that look like a name stayed readable; never the words. */
  readonly restoredFor: readonly string[];
  readonly privacyVersion: string;
  readonly lexiconVersion: string;
  /** 0: the lexicon alone. */
  readonly modelVersion: number;
  /** What a person made of the suggestion, for learning; whoever stores it knows whether it was one. */
  readonly judgement: Judgement;
  /**
   * Hash of what was asked, over masked text, to tell a repeated request from another one; empty for
   * imported rows, whose key is their content already.
   */
  readonly requestHash: string;
}

interface Context {
  readonly kernen: KernList;
  readonly now: Date;
  readonly today: string;
  readonly givenBy: GivenBy;
  readonly tagger: Tagger;
}

/** 16 bytes of a hash tell texts apart. */
const FINGERPRINT_DIGITS = 32;

/**
 * Fewer different words than this are said of different things. `judgeEcho` wants as many that carry
 * meaning; it costs more than all the rest, so it is asked only of what was heard before.
 */
const ECHO_MERGE_WORDS = 5;

/** The earliest day that can have happened. */
const EARLIEST_DAY = '1990-01-01';

export type Prepared =
  | { readonly ok: true; readonly signal: PreparedSignal }
  | { readonly ok: false; readonly code: ErrorCode };

/**
 * Masks and tags one signal. From here on the text as typed is gone: nothing after this step, no
 * store, queue, log or screen, ever has it.
 */
export function prepareSignal(intake: Intake, context: Context): Prepared {
  const { kernen, now, today, givenBy, tagger } = context;
  const normalised = normaliseInput(intake.text);
  if (normalised === '') return { ok: false, code: 'text_empty' };
  if (normalised.length > SIGNAL_TEXT_MAX) return { ok: false, code: 'text_too_long' };
  if (intake.occurredOn > today && intake.occurredOn > addDays(today, 1))
    return { ok: false, code: 'date_in_future' };
  if (intake.occurredOn < EARLIEST_DAY) return { ok: false, code: 'date_too_old' };
  if (intake.kern && !kernen.has(intake.kern)) return { ok: false, code: 'unknown_kern' };

  const masking = maskWithRestored(intake.text, normalised, intake.restoredNames ?? []);
  if (masking === null) return { ok: false, code: 'restore_not_a_name' };
  const suggested = tagger.tag(masking.text);
  const kern =
    intake.kern === undefined ? chooseKern(masking.text, kernen.kernen).kern : intake.kern;
  const tagging = taggingOf(intake, suggested, givenBy);
  const themes = tagging.themes.map((tag) => tag.id);
  const drivers = tagging.drivers.filter((tag) => tag.origin !== 'suggested').map((tag) => tag.id);
  const phase = intake.phase ?? 'onbekend';
  return {
    ok: true,
    signal: {
      id: uuidv7({ msecs: now.getTime() }),
      municipality: kernen.municipality,
      kern,
      text: masking.text,
      masked: countKinds(masking.text),
      ...fingerprintOf(masking.text),
      sourceKind: intake.sourceKind,
      occurredOn: intake.occurredOn,
      seenOn: intake.seenOn ?? today,
      enteredAt: now,
      listedAt: givenBy === 'chosen' ? now : endOfDay(intake.occurredOn, now),
      themes,
      drivers,
      phase,
      tagging,
      restoredFor: masking.reasons,
      privacyVersion: masking.version,
      lexiconVersion: suggested.lexiconVersion,
      modelVersion: tagger.modelVersion,
      judgement: judge(suggestedBy(tagger, suggested), {
        themes: intake.themes ?? null,
        drivers: intake.drivers ?? null,
        phase: intake.phase ?? null,
      }),
      requestHash: givenBy === 'chosen' ? requestHash(masking.text, intake, kernen) : '',
    },
  };
}

function requestHash(maskedText: string, intake: Intake, { municipality }: KernList): string {
  const { kern, sourceKind, occurredOn, seenOn, themes, drivers, phase } = intake;
  const asked = [
    municipality,
    maskedText,
    kern,
    sourceKind,
    occurredOn,
    seenOn,
    themes,
    drivers,
    phase,
  ];
  return hash('sha256', JSON.stringify(asked), 'hex');
}

function fingerprintOf(maskedText: string): Pick<PreparedSignal, 'fingerprint' | 'mayBeMerged'> {
  const words = fingerprint(maskedText);
  if (words === '') return { fingerprint: null, mayBeMerged: false };
  return {
    fingerprint: hash('sha256', words, 'hex').slice(0, FINGERPRINT_DIGITS),
    mayBeMerged: new Set(words.split(' ')).size >= ECHO_MERGE_WORDS,
  };
}

function taggingOf(intake: Intake, suggested: Tagging, givenBy: GivenBy): StoredTagging {
  const hasPhase = suggested.phase.id !== 'onbekend';
  return {
    themes: intake.themes
      ? [...new Set(intake.themes)].map((id) => givenTag(id, givenBy))
      : suggested.themes.map(suggestedTag),
    drivers: intake.drivers
      ? [...new Set(intake.drivers)].map((id) => givenTag(id, givenBy))
      : suggested.drivers.map(suggestedTag),
    suggestedPhase: hasPhase ? suggestedTag(suggested.phase) : null,
  };
}

/** Bars per kind, those included that a browser put there before it sent the text. */
function countKinds(maskedText: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const part of splitMasked(maskedText)) {
    if (part.kind === 'mask') counts[part.finding] = (counts[part.finding] ?? 0) + 1;
  }
  return counts;
}

/** Imported rows stand in the list at the day they happened: last year's rows are no news. */
function endOfDay(day: string, now: Date): Date {
  const end = momentAt(day, '23:59');
  return end < now ? end : now;
}
