import { Inject, Injectable } from '@nestjs/common';
import type { Kernen, Municipality } from '@poolshoogte/contracts';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessListener } from '../../platform/identity/access-listener';
import { type Actor, holds, municipalitiesOf } from '../../platform/identity/actor';
import { AccessLog } from '../access-log/access-log.public';
import { MunicipalitiesReadModel } from './municipalities.read-model';
import { MunicipalitiesStore } from './municipalities.store';
import type { NewMunicipality } from './new-municipality';
import { referenceData } from './reference-data';

const ATTRIBUTION = 'CBS/Kadaster, Who’s On First';

/** Municipalities in use, and those that can be taken into use. */
@Injectable()
export class MunicipalitiesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MunicipalitiesReadModel) private readonly readModel: MunicipalitiesReadModel,
    @Inject(MunicipalitiesStore) private readonly store: MunicipalitiesStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
    @Inject(AccessListener) private readonly access: AccessListener,
  ) {}

  /** Active ones, and those of the shipped reference data that are not active yet. */
  async list(): Promise<Municipality[]> {
    const active = await this.readModel.all(this.database.shared);
    const codes = new Set(active.map((municipality) => municipality.code));
    const available = (await referenceData()).filter(({ code }) => !codes.has(code));
    return [
      ...active,
      ...available.map(({ kernen, ...municipality }) => ({
        ...municipality,
        kernCount: kernen.length,
        state: 'available' as const,
      })),
    ].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  }

  /** The municipalities of somebody's roles; those that can be added only for who may add them. */
  async listFor(actor: Actor): Promise<Municipality[]> {
    const own = new Set(municipalitiesOf(actor, [...ROLE_IDS, 'wall']));
    const mayAdd = holds(actor, ['administrator'], null);
    return (await this.list()).filter(
      ({ code, state }) => own.has(code) || (mayAdd && state === 'available'),
    );
  }

  /** Takes a municipality into use; who does so is its first administrator. */
  async activateFor(actor: Actor, code: string): Promise<Municipality> {
    const activated = await this.activate(code);
    if (actor.account === null) return activated;
    await this.database.transaction(code, async (manager) => {
      await this.store.grantFirstAdministrator(manager, code, actor.account as string);
      const action = 'municipality_activated' as const;
      await this.accessLog.record(manager, code, { action });
    });
    await this.access.caughtUp();
    return activated;
  }

  /** @throws AppError `unknown_municipality` */
  async kernen(code: string): Promise<Kernen> {
    const municipality = await this.readModel.one(this.database.shared, code);
    if (!municipality) throw new AppError('unknown_municipality');
    const kernen = await this.readModel.kernen(this.database.shared, code);
    return { municipality, kernen, attribution: ATTRIBUTION };
  }

  /** @throws AppError `unknown_municipality`, `municipality_already_active` */
  async activate(code: string): Promise<Municipality> {
    const reference = (await referenceData()).find((candidate) => candidate.code === code);
    if (!reference) throw new AppError('unknown_municipality');
    return this.add(reference);
  }

  /** @throws AppError `municipality_already_active` */
  async add(municipality: NewMunicipality): Promise<Municipality> {
    const isNew = await this.database.transaction(municipality.code, (manager) =>
      this.store.insert(manager, municipality),
    );
    if (!isNew) throw new AppError('municipality_already_active');
    const { kernen, ...stored } = municipality;
    return { ...stored, kernCount: kernen.length, state: 'active' };
  }
}
