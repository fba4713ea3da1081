import { SOURCE_KIND_IDS, type SourceKindId } from '@poolshoogte/vocabulary';
import { plainName } from './header-names';

/**
 * Words in the column "kanaal" and the like, tried in this order: what reached the municipality
 * itself comes first, so that "telefoongesprek" and "formulier op de website" are reports.
 */
const CHANNEL_WORDS: readonly (readonly [SourceKindId, RegExp])[] = [
  [
    'melding',
    /telefo|gebeld|balie|loket|mail|brief|formulier|melding|klantcontact|kcc|app$|^post$/,
  ],
  ['online', /online|facebook|krant|nieuws|website|social|internet|instagram|twitter|tiktok/],
  ['online', /linkedin|nextdoor|youtube|forum|weblog|media|rss|^web$|^x$|^pers$|^site$/],
  ['bijeenkomst', /bijeenkomst|inloop|vergadering|gesprek|bezoek|spreekuur|avond|overleg/],
  ['bijeenkomst', /raad$|dorpshuis|buurthuis|schouw|tafel|markt$|ontmoeting|wandeling/],
];

/** The kind of source a channel belongs to, or undefined when the word is not known. */
export function sourceKindOfChannel(channel: string): SourceKindId | undefined {
  const plain = plainName(channel);
  return SOURCE_KIND_IDS.find((id) => id === plain) ?? wordMatch(plain);
}

function wordMatch(plain: string): SourceKindId | undefined {
  if (plain === '') return undefined;
  return CHANNEL_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}
