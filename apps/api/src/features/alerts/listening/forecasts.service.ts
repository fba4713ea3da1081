import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt } from '@poolshoogte/calendar';
import type { Forecasts } from '@poolshoogte/contracts';
import { forecast, forecastQuality } from '@poolshoogte/early-warning';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { NO_KERN } from '../../counts/counts.public';
import { CountsLoader } from '../scoring/counts-loader';

/** The next fourteen days of each theme, where that is better than "as in the last weeks". */
@Injectable()
export class ForecastsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CountsLoader) private readonly counts: CountsLoader,
  ) {}

  async of(municipality: string): Promise<Forecasts> {
    const today = dayAt(this.clock.now());
    const loaded = await this.database.read(municipality, (manager) =>
      this.counts.load(manager, municipality, today),
    );
    const found: Forecasts = { today, themes: [], leftOut: [] };
    for (const theme of THEME_IDS) {
      const counts = loaded?.series({ kern: NO_KERN, theme }).counts ?? new Float64Array();
      const quality = forecastQuality(counts);
      const made = forecast(counts);
      if (!quality || !made) found.leftOut.push({ theme, why: 'too_little' });
      else if (!quality.isBetterThanRepeating) found.leftOut.push({ theme, why: 'no_better' });
      else
        found.themes.push({
          theme,
          days: made.days.map(({ expected, band }, ahead) => ({
            day: addDays(today, ahead + 1),
            expected,
            lo: band.low,
            hi: band.high,
          })),
          errorRatio: 1 - quality.skill,
          bandCoverage: quality.coverage,
        });
    }
    return found;
  }
}
