import type { Span } from './span';
import type { TextSigns } from './text-signs';

const HOST_AND_PATH = [
  '(?:facebook|fb|instagram|twitter|x|vk)\\.com/',
  'fb\\.me/',
  'linkedin\\.com/(?:in|pub)/',
  'tiktok\\.com/@',
  'youtube\\.com/(?:@|c/|user/|channel/)',
  'threads\\.(?:net|com)/@',
  'bsky\\.app/profile/',
  '(?:t|telegram|wa)\\.me/',
  'snapchat\\.com/(?:add|@)',
  '(?:reddit\\.com/)(?:u|user)/',
  'pinterest\\.(?:com|nl)/',
  // Mastodon and others of its kind live on any host.
  '[A-Za-z0-9-]{1,63}\\.[A-Za-z]{2,24}/@',
].join('|');
const PROFILE = new RegExp(
  `(?<![A-Za-z0-9.@-])(?:https?://)?(?:[a-z]{1,5}(?:-[a-z]{2})?\\.){0,2}(?:${HOST_AND_PATH})[^\\s<>"'()\\[\\]{}\\uFDD0-\\uFDEF]{1,200}`,
  'gi',
);
const HINT = /\.(?:com|me|app|net|nl)\/|\/@/i;
const TRAILING = /[.,;:!?…/]+$/;

/** Links to a person's page on a social network; a link to the network itself stays readable. */
export function findProfileLinks(text: string, { hasSlash }: TextSigns): readonly Span[] {
  if (!hasSlash || !HINT.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(PROFILE)) {
    const value = match[0].replace(TRAILING, '');
    spans.push({ kind: 'profiel', start: match.index, end: match.index + value.length });
  }
  return spans;
}
