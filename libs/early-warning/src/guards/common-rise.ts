import { tails } from '../distributions/negative-binomial';
import { countModel } from '../judgement/count-range';
import type { Level } from '../judgement/judgement';

/** One series that was judged, in the same window for all. */
export interface RisePart {
  /** A kern within a municipality, or a municipality among others. */
  readonly place: string;
  /** Theme, or whatever else rises are put together by. */
  readonly theme: string;
  readonly level: Level;
  readonly seen: number;
  readonly expected: number;
  /** Signals that the expectation stands on. */
  readonly evidence: number;
}

export interface CommonRise {
  /** `null`: all themes together. */
  readonly theme: string | null;
  /** Places that are above watching and are told of in one message. */
  readonly places: readonly string[];
  readonly seen: number;
  readonly expected: number;
}

/** Two places can be chance. */
const LEAST_PLACES = 3;
/** A rise is common when the places outside the strongest one are together this rare. */
const RARE = 0.001;

/**
 * Rises that many places have in common, so that they become one message. A rise of everything in every
 * place comes first; else by theme. Places outside a common rise keep their own message.
 */
export function commonRise(parts: readonly RisePart[]): CommonRise[] {
  const all = riseOf(null, byPlace(parts));
  const themes = [...new Set(parts.map(({ theme }) => theme))].sort();
  if (all && themes.length > 1 && raisedThemes(parts) > 1) return [all];
  return themes.flatMap((theme) => {
    const rise = riseOf(
      theme,
      parts.filter((part) => part.theme === theme),
    );
    return rise ? [rise] : [];
  });
}

const raisedThemes = (parts: readonly RisePart[]): number =>
  new Set(parts.filter(isUp).map(({ theme }) => theme)).size;

const isUp = ({ level }: RisePart): boolean => level !== 'normal';

function riseOf(theme: string | null, parts: readonly RisePart[]): CommonRise | null {
  const up = parts.filter(isUp);
  if (up.length < LEAST_PLACES) return null;
  const strongest = up.reduce((best, part) => (excess(part) > excess(best) ? part : best));
  const rest = totalOf(parts.filter((part) => part !== strongest));
  if (!(rest.expected > 0) || rest.seen <= rest.expected) return null;
  if (tails(countModel(rest.expected, rest.evidence), rest.seen).atLeast > RARE) return null;
  const { seen, expected } = totalOf(parts);
  return { theme, places: up.map(({ place }) => place).sort(), seen, expected };
}

const excess = ({ seen, expected }: RisePart): number => seen - expected;

function totalOf(parts: readonly RisePart[]) {
  const total = { seen: 0, expected: 0, evidence: 0 };
  for (const { seen, expected, evidence } of parts) {
    total.seen += Math.max(0, seen);
    total.expected += expected > 0 ? expected : 0;
    total.evidence += Math.max(0, evidence);
  }
  return total;
}

/** The themes of a place together; its level is the highest of them. */
function byPlace(parts: readonly RisePart[]): RisePart[] {
  const places = new Map<string, RisePart[]>();
  for (const part of parts) places.set(part.place, [...(places.get(part.place) ?? []), part]);
  return [...places].map(([place, own]) => ({
    place,
    theme: '',
    level: own.some(({ level }) => level === 'act') ? 'act' : own.some(isUp) ? 'watch' : 'normal',
    ...totalOf(own),
  }));
}
