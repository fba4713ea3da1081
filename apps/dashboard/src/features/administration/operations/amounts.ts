import { counted } from '../../../platform/dutch/number-words';

const DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const MB = 1_048_576;

/** `3 ms`, `1,2 seconde`; shorter than one: `minder dan 1 ms`. */
export function duration(ms: number): string {
  if (ms < 1) return 'minder dan 1 ms';
  if (ms < 1_000) return `${DECIMAL.format(Math.round(ms))} ms`;
  return `${DECIMAL.format(ms / 1_000)} ${ms === 1_000 ? 'seconde' : 'seconden'}`;
}

/** `8 seconden`, `4 minuten`, `3 uur`, `2 dagen`. */
export function timeSpan(seconds: number): string {
  if (seconds < 60) return counted(Math.floor(seconds), 'seconde', 'seconden');
  if (seconds < 7_200) return counted(Math.floor(seconds / 60), 'minuut', 'minuten');
  if (seconds < 172_800) return `${DECIMAL.format(Math.floor(seconds / 3_600))} uur`;
  return counted(Math.floor(seconds / 86_400), 'dag', 'dagen');
}

/** `4 minuten geleden`; `at` and `now` in ISO 8601, both by the clock of the server. */
export function ago(at: string, now: string): string {
  const seconds = Math.max(0, Date.parse(now) - Date.parse(at)) / 1_000;
  return seconds < 2 ? 'zojuist' : `${timeSpan(seconds)} geleden`;
}

/** `elke seconde`, `elke 10 minuten`. */
export function every(seconds: number): string {
  if (seconds === 1) return 'elke seconde';
  return seconds === 60 ? 'elke minuut' : `elke ${timeSpan(seconds)}`;
}

/** `180 MB`, `2,1 GB`. */
export function memory(bytes: number): string {
  const mb = bytes / MB;
  return mb < 1_000 ? `${DECIMAL.format(Math.round(mb))} MB` : `${DECIMAL.format(mb / 1_024)} GB`;
}

/** `12,5` per second and the like. */
export const rate = (value: number): string => DECIMAL.format(value);
