import { problemText } from '../../../platform/api/problem-text';

/** What to say of a change that did not work; `null` when there is nothing to say. */
export function whatFailed(error: unknown): string | null {
  if (error === null) return null;
  return problemText(
    error,
    'Dat lukte niet: geen verbinding. Er is niets veranderd; probeer het zo weer.',
  );
}

/** Why a form did not do what it should, above its button. */
export function WhatFailed({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className="problem" role="alert">
      {text}
    </p>
  );
}
