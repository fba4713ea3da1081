import { type Alert, ALERT_PATH, NOTIFICATIONS_PATH } from '@poolshoogte/contracts';
import { termById, THEMES } from '@poolshoogte/vocabulary';

/** One alert to tell of, with the names that people know. */
export interface ToldAlert {
  readonly alert: Alert;
  readonly reason: 'watch' | 'act' | 'unseen';
  /** The kern, or the municipality as a whole. */
  readonly place: string;
}

const ASKS = { watch: 'Vraagt om op te letten.', act: 'Vraagt om er nu over te praten.' } as const;

const themeOf = ({ theme }: Alert): string => termById(THEMES, theme).label.nl;
const signals = (count: number): string =>
  count === 1 ? '1 signaal' : `${String(count)} signalen`;
const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dagen`);

/** The message about these alerts: figures and places, never a text of a signal. */
export function alertMail(
  told: readonly ToldAlert[],
  { publicUrl, municipality }: { publicUrl: string; municipality: { code: string; name: string } },
): { subject: string; text: string } {
  const [only, ...others] = told;
  const subject =
    only !== undefined && others.length === 0
      ? `${only.place}: ${themeOf(only.alert).toLowerCase()}`
      : `${municipality.name}: ${String(told.length)} attenties`;
  const blocks = told.map(({ alert, reason, place }) => {
    const { figures, id, level } = alert;
    const { lo, hi } = figures.band;
    const usual = lo === hi ? String(hi) : `${String(lo)} tot ${String(hi)}`;
    return [
      `${place}: ${themeOf(alert).toLowerCase()}`,
      `${signals(figures.seen)} in ${days(figures.windowDays)}; gewoonlijk ${usual}.`,
      ASKS[level],
      ...(reason === 'unseen' ? ['Nog niemand heeft hier sinds gisteren naar gekeken.'] : []),
      `${publicUrl}${ALERT_PATH}/${id}?gemeente=${municipality.code}`,
    ].join('\n');
  });
  const text = [
    ...blocks,
    `Een attentie zegt dat er meer binnenkomt dan daar gewoon is, niet wat er aan de hand is.\nKies zelf waarover u bericht krijgt: ${publicUrl}${NOTIFICATIONS_PATH}?gemeente=${municipality.code}`,
  ].join('\n\n');
  return { subject: `Poolshoogte, ${subject}`, text: `${text}\n` };
}
