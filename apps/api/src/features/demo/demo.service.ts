import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt } from '@poolshoogte/calendar';
import { demoHistory } from '@poolshoogte/demo';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { InstallationStore } from '../installation/installation.public';
import { DemoTools } from './demo-tools';

/** The municipality whose board opens first: it has kernen of every size. */
const HOME = 'GM1911';

const HISTORY_DAYS = 548;

/** Synthetic history for trying the product out. Does nothing at all in a real installation. */
@Injectable()
export class DemoService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(InstallationStore) private readonly installation: InstallationStore,
    @Inject(DemoTools) private readonly tools: DemoTools,
  ) {}

  /** Loads the history at the first start, and the days that were missed at a later one. */
  async prepare(say: (line: string) => void): Promise<void> {
    if (!this.config.DEMO) return;
    const activated = await this.tools.municipalities.activateAll();
    if (activated.includes(HOME)) await this.installation.setHome(this.database.shared, HOME);
    const today = dayAt(this.clock.now());
    const { demoUntil } = await this.installation.get(this.database.shared);
    if (demoUntil !== null && demoUntil >= today) return;
    const municipalities = await this.tools.municipalities.active();
    if (demoUntil === null)
      for (const { code } of municipalities) await this.tools.writer.clear(code);
    const started = performance.now();
    const history = demoHistory({
      seed: this.config.DEMO_SEED,
      endDay: today,
      days: HISTORY_DAYS,
      total: this.config.DEMO_SIGNALS,
      municipalities,
    });
    const stored = await this.tools.writer.write(history, {
      after: demoUntil ?? addDays(today, -HISTORY_DAYS),
      onProgress: (count) => say(`Verzonnen demogegevens laden … ${count} signalen`),
    });
    // A later start only adds days: those are scored like any other change.
    if (demoUntil === null) await this.tools.alerts.tell(municipalities, today);
    await this.installation.setDemoUntil(this.database.shared, today);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    say(`Verzonnen demogegevens geladen: ${stored} signalen in ${seconds.replace('.', ',')} s.`);
  }
}
