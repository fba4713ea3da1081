import { spansOf, type Span } from './span';
import type { TextSigns } from './text-signs';

// Also "@naam@server" (Mastodon); a longer chain of @ is taken as a whole, so that masking one
// handle never lays bare the next.
const HANDLE =
  /(?<![A-Za-z0-9_.@/])@(?=[\w.-]{0,60}[A-Za-z])\w(?:[\w.-]{0,60}\w)?(?:@\w(?:[\w.-]{0,60}\w)?)*/g;

/** Account names on social media: "@naam" and "@naam@server". A loose @ is no handle. */
export function findHandles(text: string, { hasAt }: TextSigns): readonly Span[] {
  return !hasAt ? [] : spansOf('handle', HANDLE, text);
}
