/** `sv-SE` writes 2026-11-21 12:00, which is ISO 8601 with a space. */
const NETHERLANDS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day and the time on the wall in the Netherlands. */
export function localMoment(instant: Date): { day: string; time: string } {
  const written = NETHERLANDS.format(instant);
  return { day: written.slice(0, 10), time: written.slice(11, 16) };
}
