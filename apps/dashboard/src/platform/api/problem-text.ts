import { ApiError } from './api-client';

/** What the server said about it, in a sentence; without such an answer, `otherwise`. */
export function problemText(error: unknown, otherwise: string): string {
  if (!(error instanceof ApiError)) return otherwise;
  return `${error.problem.title}. ${error.problem.detail}`;
}
