const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** `net`, `12 minuten geleden`, `2 uur geleden`, `3 dagen geleden`. */
export function ago(moment: string, now: number): string {
  const past = Math.max(0, now - Date.parse(moment));
  if (past < 2 * MINUTE_MS) return 'net';
  if (past < HOUR_MS) return `${String(Math.floor(past / MINUTE_MS))} minuten geleden`;
  if (past < 2 * DAY_MS) return `${String(Math.floor(past / HOUR_MS))} uur geleden`;
  return `${String(Math.floor(past / DAY_MS))} dagen geleden`;
}
