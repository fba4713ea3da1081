import type { AccessLine } from '@poolshoogte/contracts';
import { ACTION_WORDS } from './action-words';

/** So many signs of an id tell the things of one page apart; the whole id stands below the line. */
const SHORT_ID = 13;

/** What happened, without who did it: `legde signaal 0190b2f4-7c31 vast`. */
export function accessSentence({ action, object }: Pick<AccessLine, 'action' | 'object'>): string {
  // The log about itself says in the object which part was read or taken along.
  if (object?.id === 'verification') return 'rekende de keten van het toegangslogboek na';
  if (object?.id === 'processing') return 'nam het Logboek Dataverwerkingen mee als bestand';
  const { says, noun } = ACTION_WORDS[action];
  return says.replace(
    '{}',
    object === null ? `een ${noun}` : `${noun} ${object.id.slice(0, SHORT_ID)}`,
  );
}
