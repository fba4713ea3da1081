import type { PhaseId } from '@poolshoogte/vocabulary';

/**
 * How a label stands on the form. `suggested`: counts unless changed; `offered`: only counts when
 * a person takes it; `chosen`: taken by hand; `off`: in sight, not taken.
 */
export type TagState = 'suggested' | 'offered' | 'chosen' | 'off';

export interface TagOption<Id extends string> {
  id: Id;
  state: TagState;
}

/** A suggestion counts by itself for themes; a driver counts only when a person confirms it. */
export type Untouched = 'suggested' | 'offered';

/** The labels in sight: what is suggested first, then what a person added. */
export function tagOptions<Id extends string>(
  suggested: readonly Id[],
  chosen: readonly Id[] | null,
  untouched: Untouched,
): TagOption<Id>[] {
  if (chosen === null) return suggested.map((id) => ({ id, state: untouched }));
  const added = chosen.filter((id) => !suggested.includes(id));
  return [...suggested, ...added].map((id) => ({
    id,
    state: chosen.includes(id) ? 'chosen' : 'off',
  }));
}

/** Exactly one phase counts: `onbekend` until a person says otherwise. */
export function phaseOptions(suggested: PhaseId, chosen: PhaseId | null): TagOption<PhaseId>[] {
  const inSight = new Set<PhaseId>(['onbekend', suggested, ...(chosen === null ? [] : [chosen])]);
  return [...inSight].map((id) => {
    if (chosen !== null) return { id, state: id === chosen ? 'chosen' : 'off' };
    return { id, state: id === 'onbekend' ? 'suggested' : 'offered' };
  });
}

export function isTaken(state: TagState | undefined): boolean {
  return state === 'suggested' || state === 'chosen';
}

/** Everything that counts after one label was tapped. */
export function toggleTag<Id extends string>(options: readonly TagOption<Id>[], id: Id): Id[] {
  const taken = options.filter(({ state }) => isTaken(state)).map((option) => option.id);
  return taken.includes(id) ? taken.filter((other) => other !== id) : [...taken, id];
}
