import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import { simulatedCalibration } from '@poolshoogte/early-warning';
import { Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AlertSettingsStore } from './alert-settings.store';
import { CountsLoader } from './counts-loader';

/** The whole history is simulated so often: enough to know a rate of one a year. */
const ROUNDS = 4;

/** Estimates what chance alone does in a municipality, from its own counts. */
@Injectable()
export class CalibrationService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CountsLoader) private readonly counts: CountsLoader,
    @Inject(AlertSettingsStore) private readonly settings: AlertSettingsStore,
  ) {}

  /**
   * @param since what was estimated after this is left as it is
   * @returns false when there is too little to estimate from: then the shipped one holds
   */
  async estimate(municipality: string, seed: number, since: Date): Promise<boolean> {
    const loaded = await this.database.read(municipality, async (manager) => {
      const { estimatedAt } = await this.settings.get(manager, municipality);
      if (estimatedAt !== null && estimatedAt >= since) return null;
      return this.counts.load(manager, municipality, dayAt(this.clock.now()));
    });
    // Outside a transaction: it takes the processor for a while and nothing of the database.
    const points = loaded && simulatedCalibration(loaded.counted.panel, { seed, rounds: ROUNDS });
    if (!points) return false;
    await this.database.transaction(municipality, (manager) =>
      this.settings.calibrate(manager, municipality, points, this.clock.now()),
    );
    return true;
  }
}
