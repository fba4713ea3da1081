import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import { demoDrip } from '@poolshoogte/demo';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { Jobs } from '../../platform/jobs/jobs';
import { DemoMunicipalities } from './demo-municipalities';
import { DEMO_JOBS } from './demo.policies';
import { DemoWriter } from './demo-writer';

/** Lets a new synthetic signal come in now and then, so that the board lives. */
@Injectable()
export class DemoDrip {
  private index = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(DemoMunicipalities) private readonly municipalities: DemoMunicipalities,
    @Inject(DemoWriter) private readonly writer: DemoWriter,
  ) {}

  start(): void {
    const { DEMO, DEMO_DRIP_SECONDS } = this.config;
    if (!DEMO || DEMO_DRIP_SECONDS === 0) return;
    this.jobs.scheduled(DEMO_JOBS.drip, { everySeconds: DEMO_DRIP_SECONDS }, () => this.drip());
  }

  private async drip(): Promise<void> {
    const now = this.clock.now();
    this.index += 1;
    const signal = demoDrip({
      seed: this.config.DEMO_SEED + Math.floor(now.getTime() / 1_000),
      index: this.index,
      day: dayAt(now),
      time: new Intl.DateTimeFormat('nl-NL', {
        timeZone: 'Europe/Amsterdam',
        timeStyle: 'short',
      }).format(now),
      municipalities: await this.municipalities.active(),
    });
    await this.writer.drip(signal);
  }
}
