import type { Alert, AlertState } from '@poolshoogte/contracts';
import { maskText, normaliseInput } from '@poolshoogte/privacy';
import type { StepContent } from './alert-row';

/** A step that a person asks for, with what was said; every text in it is masked already. */
export interface AskedStep {
  readonly kind: 'seen' | 'interpreted' | 'followed_up' | 'closed';
  readonly content: StepContent;
}

const ORDER: readonly AlertState[] = ['raised', 'seen', 'interpreted', 'followed_up', 'closed'];

/** The state after a step: never back. Who interprets anew after follow-up leaves it followed up. */
export function stateAfter(state: AlertState, step: AskedStep['kind']): AlertState {
  return ORDER[Math.max(ORDER.indexOf(state), ORDER.indexOf(step))] ?? state;
}

/** Follow-up, and calling an alert true, need somebody to have said what it means. */
export function isTooEarly({ state }: Pick<Alert, 'state'>, { kind, content }: AskedStep): boolean {
  const needsMeaning = kind === 'followed_up' || content.outcome === 'true';
  return needsMeaning && ORDER.indexOf(state) < ORDER.indexOf('interpreted');
}

/** What was typed, as it may be kept: masked like a signal. */
export function masked(text: string): string {
  const normalised = normaliseInput(text);
  return normalised === '' ? '' : maskText(normalised).text;
}
