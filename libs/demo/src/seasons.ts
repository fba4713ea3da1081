import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { windowProgress, type YearWindow } from './calendar';

/** A theme that is talked about more in one part of the year; `factor` is reached halfway. */
export interface Season extends YearWindow {
  readonly theme: ThemeId;
  readonly factor: number;
}

/** Seasons that play everywhere; a profile adds its local ones. */
export const NATIONAL_SEASONS: readonly Season[] = [
  { theme: 'verkeer_transporthinder', from: '10-01', to: '12-20', factor: 1.25 },
  { theme: 'veiligheid_overlast', from: '12-08', to: '01-06', factor: 2.6 },
  { theme: 'landbouw_stikstof', from: '02-15', to: '05-15', factor: 1.9 },
  { theme: 'armoede_bestaanszekerheid', from: '10-15', to: '03-31', factor: 2 },
  { theme: 'tradities_identiteit', from: '11-10', to: '01-02', factor: 1.6 },
  { theme: 'zorg', from: '12-01', to: '03-01', factor: 1.3 },
  { theme: 'voorzieningen', from: '11-25', to: '12-24', factor: 1.3 },
  { theme: 'wonen_ruimte', from: '09-01', to: '11-30', factor: 1.15 },
];

/** Factor per theme (order of THEME_IDS) on a date given as MM-DD; 1 outside every window. */
export function seasonFactors(monthDay: string, seasons: readonly Season[]): Float64Array {
  const factors = new Float64Array(THEME_IDS.length).fill(1);
  for (const season of seasons) {
    const progress = windowProgress(monthDay, season);
    if (progress === null) continue;
    const index = THEME_IDS.indexOf(season.theme);
    // Half a sine: starts and ends without a jump, so that a season is not mistaken for an episode.
    const lift = (season.factor - 1) * Math.sin(Math.PI * progress);
    factors[index] = (factors[index] ?? 1) * (1 + lift);
  }
  return factors;
}
