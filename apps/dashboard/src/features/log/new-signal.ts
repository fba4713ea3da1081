import { addDays } from '@poolshoogte/calendar';
import { ERROR_TEXT, SIGNAL_TEXT_MAX, type NewSignal } from '@poolshoogte/contracts';
import type { DayChoice, Draft } from './draft';
import type { FieldErrors } from './field-errors';
import type { KernDecision } from './kern-decision';
import { maskedToSend } from './wishes';

/** The day of a choice, or `null` while no day is filled in. */
export function chosenDay(choice: DayChoice, today: string): string | null {
  if (choice.kind === 'today') return today;
  if (choice.kind === 'yesterday') return addDays(today, -1);
  return choice.day === '' ? null : choice.day;
}

interface Circumstances {
  municipality: string;
  kern: KernDecision;
  /** Length of the normalised text, in UTF-16 code units. */
  textLength: number;
  today: string;
}

/**
 * The request for a draft, or what is wrong at which field. What was not touched is left out: the
 * server suggests the same from the same text. Personal data does not leave the device: the text is
 * masked here, and the server, which trusts nobody, masks it again.
 */
export function toNewSignal(
  draft: Draft,
  { municipality, kern, textLength, today }: Circumstances,
): { signal: NewSignal } | { errors: FieldErrors } {
  const errors: FieldErrors = {};
  const text = textError(textLength);
  if (text !== null) errors.text = text;
  const occurredOn = chosenDay(draft.day, today);
  const day = dayError(occurredOn, today);
  if (day !== null) errors.occurredOn = day;
  if (occurredOn === null || text !== null || day !== null) return { errors };

  const isKernSent =
    kern.reason === 'hand' || kern.reason === 'previous' || kern.reason === 'unknown';
  return {
    signal: {
      municipality,
      ...maskedToSend(draft.text, draft),
      sourceKind: draft.sourceKind,
      occurredOn,
      ...(isKernSent ? { kern: kern.code } : {}),
      ...(draft.themes === null ? {} : { themes: [...draft.themes] }),
      ...(draft.drivers === null ? {} : { drivers: [...draft.drivers] }),
      ...(draft.phase === null ? {} : { phase: draft.phase }),
    },
  };
}

function textError(length: number): string | null {
  const said = (text: { title: string; advice: string }) => `${text.title}. ${text.advice}`;
  if (length === 0) return said(ERROR_TEXT.text_empty);
  return length > SIGNAL_TEXT_MAX ? said(ERROR_TEXT.text_too_long) : null;
}

function dayError(day: string | null, today: string): string | null {
  if (day === null) return 'Er is nog geen dag gekozen. Kies de dag waarop het gebeurde.';
  if (day <= today) return null;
  return `${ERROR_TEXT.date_in_future.title}. ${ERROR_TEXT.date_in_future.advice}`;
}
