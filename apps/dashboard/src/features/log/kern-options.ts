import type { KernDecision } from './kern-decision';
import type { TagState } from './tag-options';

export interface KernOption {
  code: string;
  name: string;
  state: TagState;
}

interface Known {
  /** Codes of the kernen that the text names, in the order of the text. */
  named: readonly string[];
  /** Codes of the kernen of the last signals, newest first. */
  recent: readonly string[];
  kernen: readonly { code: string; name: string }[];
}

/** The kernen in sight: named in the text, then the one that counts, then recent ones. */
export function kernOptions(
  decision: KernDecision,
  { named, recent, kernen }: Known,
): KernOption[] {
  const taken = decision.code === null ? [] : [decision.code];
  return [...new Set([...named, ...taken, ...recent])].flatMap((code) => {
    const kern = kernen.find((candidate) => candidate.code === code);
    return kern ? [{ code, name: kern.name, state: stateOf(code, decision, named) }] : [];
  });
}

function stateOf(code: string, decision: KernDecision, named: readonly string[]): TagState {
  if (decision.code === code) return decision.reason === 'hand' ? 'chosen' : 'suggested';
  return decision.reason === 'several' && named.includes(code) ? 'offered' : 'off';
}

/** Why this kern counts, in words beside the heading. */
export const KERN_REASON: Record<KernDecision['reason'], string> = {
  named: 'genoemd in de tekst',
  several: 'meer dan één genoemd: kies er één',
  previous: 'zoals bij het vorige signaal',
  hand: 'zelf gekozen',
  unknown: 'zonder kern vastleggen',
  none: 'nog geen kern genoemd',
};
