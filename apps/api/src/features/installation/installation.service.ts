import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Installation } from '@poolshoogte/contracts';
import { CONFIG, type Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { version } from '../../platform/config/version';
import { InstallationStore } from './installation.store';

/** Keeps demo and real data apart: a database belongs to one of them for ever. */
@Injectable()
export class InstallationService implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(InstallationStore) private readonly store: InstallationStore,
  ) {}

  /** @throws Error when a demo is started on real data, or the other way round */
  async onModuleInit(): Promise<void> {
    const wanted = this.config.DEMO ? 'demo' : 'real';
    const { mode } = await this.store.ensure(this.database.shared, wanted);
    if (mode === wanted) return;
    throw new Error(
      mode === 'demo'
        ? 'Deze database bevat verzonnen demogegevens. Gebruik een lege database, of start met DEMO=1.'
        : 'Deze database bevat echte gegevens. Een demo start alleen met een eigen, lege database.',
    );
  }

  async describe(): Promise<Installation> {
    const { mode, homeMunicipality } = await this.store.get(this.database.shared);
    const isDripping = mode === 'demo' && this.config.DEMO_DRIP_SECONDS > 0;
    const hasSecondOpinion = this.config.LLM_BASE_URL !== undefined;
    return { mode, version, homeMunicipality, isDripping, hasSecondOpinion };
  }
}
