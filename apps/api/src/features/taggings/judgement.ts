import type { Tagging } from '@poolshoogte/tagging';
import type { DriverId, PhaseId, ThemeId } from '@poolshoogte/vocabulary';

/** What was suggested for one signal, and with which versions. */
export interface Suggested {
  readonly themes: readonly ThemeId[];
  readonly drivers: readonly DriverId[];
  readonly phase: PhaseId;
  readonly modelVersion: number;
  readonly lexiconVersion: string;
}

/** What a person made of it; `null`: left as it was. Left themes count, so they are agreed with. */
export interface Choice {
  readonly themes: readonly ThemeId[] | null;
  readonly drivers: readonly DriverId[] | null;
  readonly phase: PhaseId | null;
}

/** One line of the log: a suggestion, and what a person made of it. */
export interface Judgement {
  readonly kind: 'correction' | 'confirmation';
  readonly suggested: Suggested;
  readonly chosen: Choice & { readonly themes: readonly ThemeId[] };
}

export function suggestedBy(
  { modelVersion, lexiconVersion }: { modelVersion: number; lexiconVersion: string },
  tagging: Tagging,
): Suggested {
  return {
    themes: tagging.themes.map(({ id }) => id),
    drivers: tagging.drivers.map(({ id }) => id),
    phase: tagging.phase.id,
    modelVersion,
    lexiconVersion,
  };
}

export function judge(suggested: Suggested, choice: Choice): Judgement {
  const themes = choice.themes ?? suggested.themes;
  const isSame =
    areSame(themes, suggested.themes) &&
    (choice.drivers === null || areSame(choice.drivers, suggested.drivers)) &&
    (choice.phase === null || choice.phase === suggested.phase);
  return {
    kind: isSame ? 'confirmation' : 'correction',
    suggested,
    chosen: { ...choice, themes },
  };
}

/** The order in which tags were given says nothing. */
function areSame(some: readonly string[], others: readonly string[]): boolean {
  const [left, right] = [new Set(some), new Set(others)];
  return left.size === right.size && [...left].every((id) => right.has(id));
}
