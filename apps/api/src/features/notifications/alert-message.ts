import {
  type Alert,
  ALERT_PATH,
  NOTIFICATIONS_PATH,
  type PushMessage,
} from '@poolshoogte/contracts';
import { termById, THEMES } from '@poolshoogte/vocabulary';

/** One alert to tell of, with the names that people know. */
export interface ToldAlert {
  readonly alert: Alert;
  readonly reason: 'watch' | 'act' | 'unseen';
  /** The kern, or the municipality as a whole. */
  readonly place: string;
}

const ASKS = { watch: 'Niveau: opletten.', act: 'Niveau: nu bespreken.' } as const;

const UNSEEN = 'Nog niemand heeft hier sinds gisteren naar gekeken.';

const themeOf = ({ theme }: Alert): string =>
  theme === null ? 'alle onderwerpen samen' : termById(THEMES, theme).label.nl.toLowerCase();
const signals = (count: number): string =>
  count === 1 ? '1 signaal' : `${String(count)} signalen`;
const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dagen`);

/** The message about these alerts: figures and places, never a text of a signal. */
export function alertMail(
  told: readonly ToldAlert[],
  { publicUrl, municipality }: { publicUrl: string; municipality: Place },
): { subject: string; text: string } {
  const blocks = told.map((one) =>
    [
      titleOf(one),
      seenOf(one),
      ASKS[one.alert.level],
      ...(one.reason === 'unseen' ? [UNSEEN] : []),
      `${publicUrl}${pathOf(one, municipality)}`,
    ].join('\n'),
  );
  const choose = `${publicUrl}${NOTIFICATIONS_PATH}?gemeente=${municipality.code}`;
  const footer = `Een attentie zegt dat er meer binnenkomt dan daar gewoon is, niet wat er aan de hand is.\nKies zelf waarover u bericht krijgt: ${choose}`;
  const subject = `Poolshoogte, ${subjectOf(told, municipality)}`;
  return { subject, text: `${[...blocks, footer].join('\n\n')}\n` };
}

/** The same in two lines, for the screen of a telephone. */
export function alertPush(told: readonly ToldAlert[], municipality: Place): PushMessage {
  const [only, ...others] = told;
  if (only === undefined || others.length > 0) {
    const body = told.map(titleOf).join('; ').slice(0, 300);
    return { title: subjectOf(told, municipality), body, path: `/?gemeente=${municipality.code}` };
  }
  const body = only.reason === 'unseen' ? `${seenOf(only)} ${UNSEEN}` : seenOf(only);
  return { title: titleOf(only), body, path: pathOf(only, municipality) };
}

interface Place {
  readonly code: string;
  readonly name: string;
}

const titleOf = ({ alert, place }: ToldAlert): string => `${place}: ${themeOf(alert)}`;

const pathOf = ({ alert }: ToldAlert, { code }: Place): string =>
  `${ALERT_PATH}/${alert.id}?gemeente=${code}`;

function subjectOf(told: readonly ToldAlert[], { name }: Place): string {
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return titleOf(only);
  return `${name}: ${String(told.length)} attenties`;
}

function seenOf({ alert: { figures } }: ToldAlert): string {
  const { lo, hi } = figures.band;
  const usual = lo === hi ? String(hi) : `${String(lo)} tot ${String(hi)}`;
  return `${signals(figures.seen)} in ${days(figures.windowDays)}; gewoonlijk ${usual}.`;
}
