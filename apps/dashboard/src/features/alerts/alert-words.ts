import {
  type Alert,
  type AlertCaution,
  type AlertDetail,
  type AlertEvent,
  type TrackRecord,
} from '@poolshoogte/contracts';
import { THEMES, termById } from '@poolshoogte/vocabulary';
import {
  counted,
  enumerate,
  formatNumber,
  numberInWords,
  spokenRange,
} from '../../platform/dutch/number-words';

/** Three words; the first is that of a place without an attention. */
export const LEVEL_WORDS = { normal: 'normaal', watch: 'opletten', act: 'nu bespreken' } as const;

export const STATE_WORDS: Readonly<Record<Alert['state'], string>> = {
  raised: 'nog niet gezien',
  seen: 'gezien',
  interpreted: 'geduid',
  followed_up: 'opgevolgd',
  closed: 'afgesloten',
};

export const OUTCOME_WORDS: Readonly<Record<NonNullable<Alert['outcome']>, string>> = {
  true: 'terecht',
  false: 'niet terecht',
  unclear: 'onduidelijk',
};

export const EVENT_WORDS: Readonly<Record<AlertEvent['kind'], string>> = {
  raised: 'Attentie gegeven',
  level_changed: 'Niveau veranderd',
  withdrawn: 'Ingetrokken: latere signalen namen de afwijking weg',
  returned: 'Terug: de afwijking is er weer',
  seen: 'Gezien',
  interpreted: 'Geduid',
  followed_up: 'Opvolging vastgelegd',
  closed: 'Afgesloten',
};

const CAUTION_WORDS: Readonly<Record<AlertCaution, string>> = {
  logging_rose: 'Er wordt overal meer vastgelegd dan eerst: kijk eerst of dat het verklaart.',
  logging_fell: 'Er wordt overal minder vastgelegd dan eerst: kijk eerst of dat het verklaart.',
  new_source: 'Een nieuwe bron bracht meer dan de helft: kijk eerst of dat het verklaart.',
  one_source: 'Alles komt van één bron: vraag na of anderen het ook horen.',
  little_history:
    'Er is hier nog weinig geschiedenis; wat gewoonlijk is, komt deels van andere kernen.',
  expected_event: 'Er stond iets op de agenda dat dit kan verklaren.',
  provisional: 'Nog niet alles van deze dagen is binnen; het kan nog veranderen.',
};

/** The name of the place, for the top of an alert. */
export function placeOf(
  { kern, kernen }: Pick<Alert, 'kern' | 'kernen'>,
  names: ReadonlyMap<string, string>,
): string {
  const named = (kern === null ? kernen : [kern]).map((code) => names.get(code) ?? code);
  if (named.length === 0) return 'De hele gemeente';
  return named.length > 3
    ? `${named.slice(0, 2).join(', ')} en ${numberInWords(named.length - 2)} andere kernen`
    : enumerate(named);
}

/** The theme, in the middle of a sentence. */
export const themeOf = ({ theme }: Pick<Alert, 'theme'>): string =>
  theme === null ? 'alle thema’s samen' : termById(THEMES, theme).label.nl.toLowerCase();

/** `7 signalen in 10 dagen, gewoonlijk 0 tot 3; zo’n piek komt hier ongeveer eens in 3 jaar voor.` */
export function reasonOf({ figures }: Pick<Alert, 'figures'>): string {
  const { seen, windowDays, band, onceInYears } = figures;
  const days = windowDays === 1 ? 'op één dag' : `in ${String(windowDays)} dagen`;
  const usual = `${counted(seen, 'signaal', 'signalen')} ${days}, gewoonlijk ${spokenRange(band)}`;
  return onceInYears === null
    ? `${usual}.`
    : `${usual}; zo’n piek komt hier ${rarity(onceInYears)} voor.`;
}

function rarity(years: number): string {
  if (years < 0.75) return 'een paar keer per jaar';
  const whole = Math.round(years);
  if (whole <= 1) return 'ongeveer eens per jaar';
  return whole > 10 ? 'minder dan eens in 10 jaar' : `ongeveer eens in ${String(whole)} jaar`;
}

/** How far the figures can be trusted, the most important first. */
export function qualityOf({ cautions, figures }: Pick<Alert, 'cautions' | 'figures'>): string[] {
  if (cautions.length > 0) return cautions.map((caution) => CAUTION_WORDS[caution]);
  const neighbours = figures.withNeighbours
    ? ' In de kernen ernaast gaat hetzelfde thema ook omhoog.'
    : '';
  const sources =
    figures.sources === null
      ? ''
      : ` De signalen komen uit ${counted(figures.sources, 'bron', 'bronnen')}.`;
  return [
    `Er wordt vastgelegd zoals gewoonlijk, dus de aantallen zijn te vergelijken.${sources}${neighbours}`,
  ];
}

/** What would make it something else, in both directions; empty when nothing within reason would. */
export function changeOf({ level, figures }: Pick<Alert, 'level' | 'figures'>): string[] {
  const { signalsUntilHigher, quietDaysUntilNormal } = figures;
  return [
    ...(signalsUntilHigher === null || level === 'act'
      ? []
      : [
          `Met nog ${counted(signalsUntilHigher, 'signaal', 'signalen')} wordt het “${LEVEL_WORDS.act}”.`,
        ]),
    ...(quietDaysUntilNormal === null || quietDaysUntilNormal === 0
      ? []
      : [
          `Na ${counted(quietDaysUntilNormal, 'dag', 'dagen')} zonder nieuwe signalen is het weer ${LEVEL_WORDS.normal}.`,
        ]),
  ];
}

/** How often this was right before; a number, never a percentage. */
export function trackRecordOf({
  judged,
  proved,
  unclear,
}: Omit<TrackRecord, 'theme' | 'level'>): string {
  const unknown =
    unclear === 0
      ? ''
      : ` Van ${counted(unclear, 'andere', 'andere')} is het onduidelijk gebleven.`;
  if (judged === 0)
    return `Van dit soort attenties is nog niet bekend hoe vaak ze terecht zijn.${unknown}`;
  const right =
    proved === 0
      ? 'geen enkele'
      : proved === judged && judged > 1
        ? 'ze alle'
        : formatNumber(proved);
  return judged === 1
    ? `De enige van dit soort die is beoordeeld, bleek ${proved === 1 ? 'terecht' : 'niet terecht'}.${unknown}`
    : `Van de laatste ${formatNumber(judged)} van dit soort ${proved === 1 ? 'bleek' : 'bleken'} er ${right} terecht.${unknown}`;
}

/** The whole alert in a breath, for who hears the page. */
export function announcementOf(alert: Alert, names: ReadonlyMap<string, string>): string {
  return `Nieuwe attentie, ${LEVEL_WORDS[alert.level]}: ${placeOf(alert, names)}, ${themeOf(alert)}. ${reasonOf(alert)}`;
}

/** The step of the deviation scale that goes with a level: colour never stands alone. */
export const markOfLevel = (level: Alert['level']): '2' | '3' => (level === 'act' ? '3' : '2');

/** The next thing to do with an alert. */
export function nextStepOf(state: AlertDetail['state']): string {
  switch (state) {
    case 'raised':
      return 'Volgende stap: aangeven dat u haar hebt gezien.';
    case 'seen':
      return 'Volgende stap: duiden wat dit is.';
    case 'interpreted':
      return 'Volgende stap: afspreken wat u doet, of afsluiten.';
    case 'followed_up':
      return 'Volgende stap: terugkoppelen en afsluiten.';
    case 'closed':
      return 'Afgesloten. Gaat het door, dan komt er een nieuwe attentie.';
  }
}
