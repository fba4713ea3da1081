import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Draining } from '../../platform/lifecycle/draining';
import { InstallationStore } from '../installation/installation.public';
import { SignalsStore } from '../signals/signals.public';
import { ImportsStore } from './imports.store';
import { RowPlaces } from './row-places';

/** What every run of an import works with. */
@Injectable()
export class ImportTools {
  constructor(
    @Inject(Database) readonly database: Database,
    @Inject(SignalsStore) readonly signals: SignalsStore,
    @Inject(ImportsStore) readonly imports: ImportsStore,
    @Inject(RowPlaces) readonly places: RowPlaces,
    @Inject(Draining) readonly draining: Draining,
    @Inject(InstallationStore) private readonly installation: InstallationStore,
  ) {}

  /** The municipality for files that name none: the importer's only one, else the home municipality. */
  async ownMunicipality(): Promise<string | null> {
    const [only, ...others] = await this.places.mine();
    if (only !== undefined && others.length === 0) return only;
    return (await this.installation.get(this.database.shared)).homeMunicipality;
  }
}
