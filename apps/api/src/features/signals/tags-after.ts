import type { Signal, SignalCorrection } from '@poolshoogte/contracts';
import type { Tagging } from '@poolshoogte/tagging';
import type { Retagging, TagsBefore } from '../taggings/taggings.public';
import type { SignalTags } from './signals.store';
import { givenTag, StoredTagging } from './stored-tagging';
import { suggestedTag } from './suggested-tag';

/** The tags and the kern of a signal after a correction; what it does not name stays. */
export function tagsAfter(before: Signal, correction: SignalCorrection): SignalTags {
  const themes =
    correction.themes && [...new Set(correction.themes)].map((id) => givenTag(id, 'chosen'));
  const drivers =
    correction.drivers && [...new Set(correction.drivers)].map((id) => givenTag(id, 'chosen'));
  const tagging: StoredTagging = {
    themes: themes ?? before.themes,
    drivers: drivers ?? before.drivers,
    suggestedPhase: before.suggestedPhase,
  };
  const kern = correction.kern === undefined ? before.kern : correction.kern;
  return counted(tagging, kern, correction.phase ?? before.phase);
}

/** What the log keeps of tags that are about to change: no words of the text. */
export function asTagsBefore({ themes, drivers, phase, suggestedPhase }: Signal): TagsBefore {
  const kept = ({ id, origin }: { id: string; origin: string }) => ({ id, origin });
  return {
    themes: themes.map(kept),
    drivers: drivers.map(kept),
    phase,
    suggestedPhase: suggestedPhase?.id ?? null,
  };
}

/** The tags of before put back; the words behind suggested ones are read in the text once more. */
export function tagsRestored(present: Signal, before: TagsBefore, now: Tagging): SignalTags {
  const suggestions = [...now.themes, ...now.drivers, now.phase].map(suggestedTag);
  const again = ({ id, origin }: { id: string; origin: string }) => ({
    confidence: null,
    evidence: [],
    ...(origin === 'suggested' ? suggestions.find((each) => each.id === id) : {}),
    id,
    origin,
  });
  const { suggestedPhase } = before;
  const tagging = StoredTagging.parse({
    themes: before.themes.map(again),
    drivers: before.drivers.map(again),
    suggestedPhase:
      suggestedPhase === null ? null : again({ id: suggestedPhase, origin: 'suggested' }),
  });
  return counted(tagging, present.kern, before.phase);
}

/** What the last changes began with, when they are all withdrawn and `withdrawn` is one of them. */
export function beforeLastWithdrawn(
  retaggings: readonly Retagging[],
  withdrawn: string,
): TagsBefore | undefined {
  const lastHeld = retaggings.findLastIndex(({ isWithdrawn }) => !isWithdrawn);
  const gone = retaggings.slice(lastHeld + 1);
  return gone.some(({ id }) => id === withdrawn) ? gone[0]?.before : undefined;
}

/** A suggested driver is shown and not counted. */
function counted(tagging: StoredTagging, kern: string | null, phase: string): SignalTags {
  return {
    kern,
    themes: tagging.themes.map(({ id }) => id),
    drivers: tagging.drivers.flatMap(({ id, origin }) => (origin === 'suggested' ? [] : [id])),
    phase,
    tagging,
  };
}
