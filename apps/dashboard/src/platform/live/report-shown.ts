import type { BoardShown } from '@poolshoogte/contracts';
import { z } from 'zod';
import { callApi } from '../api/api-client';

/** A sample is enough: at most one report in so many milliseconds. */
const PAUSE_MS = 10_000;

let reportedAt = Number.NEGATIVE_INFINITY;

/**
 * Tells when a live message that belongs to a trace was drawn, counted from now. Only an installation
 * that traces sends such messages.
 */
export function reportShown(trace: string): void {
  const receivedAt = performance.now();
  if (receivedAt - reportedAt < PAUSE_MS) return;
  reportedAt = receivedAt;
  // The second frame begins when the first one, with the change in it, was drawn.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const json: BoardShown = { trace, shownMs: Math.min(60_000, performance.now() - receivedAt) };
      callApi('/v1/operations/shown', { method: 'POST', schema: z.undefined(), json }).catch(() => {
        // One measurement less; the board itself is right, and that is what the page is for.
      });
    }),
  );
}
