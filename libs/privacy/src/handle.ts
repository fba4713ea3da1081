import { spansOf, type Span } from './span';
import type { TextSigns } from './text-signs';

// Also "@naam@server" (Mastodon); a longer chain of @ is taken as a whole, so that masking one
// handle never lays bare the next.
const HANDLE =
  /(?<![A-Za-z0-9_.@/])@(?=[\w.-]{0,60}[A-Za-z])\w(?:[\w.-]{0,60}\w)?(?:@\w(?:[\w.-]{0,60}\w)?)*/g;

// "insta: wytze_82": a name of an account without its sign, told by its digits or dashes.
const TOLD =
  /\b(?:insta|instagram|snap|snapchat|tiktok|discord|telegram|twitter|gebruikersnaam|gamertag|username)(?: ?account| ?naam)?: {0,2}((?=[\w.]{0,40}[\d_])\w[\w.]{2,40}\w)/gi;
const TOLD_HINT = /insta|snap|tiktok|discord|telegram|twitter|gebruikersnaam|gamertag|username/i;

/** Account names on social media: "@naam" and "@naam@server". A loose @ is no handle. */
export function findHandles(text: string, { hasAt }: TextSigns): readonly Span[] {
  const signed = hasAt ? spansOf('handle', HANDLE, text) : [];
  if (!TOLD_HINT.test(text)) return signed;
  const told = Array.from(text.matchAll(TOLD), ({ 0: match, 1: name = '', index }): Span => {
    const end = index + match.length;
    return { kind: 'handle', start: end - name.length, end };
  });
  return [...signed, ...told];
}
