import { NO_WISHES, type RestoredWords, type Wishes } from './wishes';
import type { DriverId, PhaseId, SourceKindId, ThemeId } from '@poolshoogte/vocabulary';

/** Where the kern comes from: the text itself, this person, or the signal before this one. */
export type KernChoice =
  { by: 'text' } | { by: 'hand'; code: string | null } | { by: 'previous'; code: string };

export type DayChoice = { kind: 'today' } | { kind: 'yesterday' } | { kind: 'other'; day: string };

/**
 * One signal that is being written. It lives in memory only: unmasked text never reaches a disk. What
 * is kept over a sign-in is masked first (`kept-draft.ts`).
 * `null` for tags means that nobody touched them, so the suggestion stands.
 */
export interface Draft extends Wishes {
  /** Idempotency key, made when the text is begun and kept until it is saved. */
  key: string | null;
  text: string;
  kern: KernChoice;
  sourceKind: SourceKindId;
  day: DayChoice;
  themes: readonly ThemeId[] | null;
  drivers: readonly DriverId[] | null;
  phase: PhaseId | null;
}

export type DraftChange =
  | { type: 'typed'; text: string; newKey: string }
  | { type: 'maskedMore'; words: string }
  | { type: 'maskedLess'; words: string }
  | { type: 'nameRestored'; restored: RestoredWords }
  | { type: 'nameMasked'; words: string }
  | { type: 'kernChosen'; code: string | null }
  | { type: 'kernReleased' }
  | { type: 'sourceKindChosen'; sourceKind: SourceKindId }
  | { type: 'dayChosen'; day: DayChoice }
  | { type: 'themesChosen'; themes: readonly ThemeId[] }
  | { type: 'driversChosen'; drivers: readonly DriverId[] }
  | { type: 'phaseChosen'; phase: PhaseId }
  | { type: 'rekeyed'; newKey: string }
  | { type: 'saved'; kern: string | null }
  /** An undone signal comes back, unless the next one was begun already. */
  | { type: 'restored'; draft: Draft; newKey: string };

export function emptyDraft(sourceKind: SourceKindId): Draft {
  return {
    key: null,
    text: '',
    kern: { by: 'text' },
    sourceKind,
    day: { kind: 'today' },
    themes: null,
    drivers: null,
    phase: null,
    ...NO_WISHES,
  };
}

/** Pure: the caller makes the keys, so that a replay gives the same draft. */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'typed':
      return { ...draft, text: change.text, key: keyFor(draft, change.text, change.newKey) };
    case 'maskedMore':
      return { ...draft, more: [...new Set([...draft.more, change.words])] };
    case 'maskedLess':
      return { ...draft, more: draft.more.filter((words) => words !== change.words) };
    case 'nameRestored':
      return { ...draft, restored: [...draft.restored, change.restored] };
    case 'nameMasked':
      return { ...draft, restored: draft.restored.filter(({ text }) => text !== change.words) };
    case 'kernChosen':
      return { ...draft, kern: { by: 'hand', code: change.code } };
    case 'kernReleased':
      return { ...draft, kern: { by: 'text' } };
    case 'sourceKindChosen':
      return { ...draft, sourceKind: change.sourceKind };
    case 'dayChosen':
      return { ...draft, day: change.day };
    case 'themesChosen':
      return { ...draft, themes: change.themes };
    case 'driversChosen':
      return { ...draft, drivers: change.drivers };
    case 'phaseChosen':
      return { ...draft, phase: change.phase };
    case 'rekeyed':
      return { ...draft, key: change.newKey };
    case 'saved': {
      const kern: KernChoice =
        change.kern === null ? { by: 'text' } : { by: 'previous', code: change.kern };
      return { ...emptyDraft(draft.sourceKind), kern };
    }
    case 'restored':
      if (draft.text.trim() !== '') return draft;
      // The old key belongs to the signal that was undone.
      return { ...change.draft, key: change.newKey };
  }
}

function keyFor(draft: Draft, text: string, newKey: string): string | null {
  if (text.trim() === '') return null;
  return draft.key ?? newKey;
}
