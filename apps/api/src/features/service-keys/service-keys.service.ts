import { Inject, Injectable } from '@nestjs/common';
import type {
  IssuedServiceKey,
  NewServiceKey,
  Rotation,
  ServiceKeys,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { hashOf, newToken } from '../../platform/identity/session-token';
import { AccessLog } from '../access-log/access-log.public';
import { endOfLastDay } from './key-expiry';
import { ServiceKeysReadModel } from './service-keys.read-model';
import { type KeyToKeep, ServiceKeysStore } from './service-keys.store';

/** Programs of one municipality; more is a sign that old keys are never revoked. */
const MOST_VALID = 50;
/** By this beginning a secret that leaked is recognised as ours. */
const SECRET_BEGINS = 'pslh_';
const HOUR_MS = 3_600_000;

/** Keys with which programs of a municipality do a few named things. */
@Injectable()
export class ServiceKeysService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ServiceKeysStore) private readonly store: ServiceKeysStore,
    @Inject(ServiceKeysReadModel) private readonly readModel: ServiceKeysReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  list(municipality: string): Promise<ServiceKeys> {
    return this.database.read(municipality, async (manager) => ({
      keys: await this.readModel.all(manager, this.clock.now()),
    }));
  }

  /**
   * A new service account with its first key.
   * @throws AppError `expiry_out_of_range`; `invalid_request` when there are too many keys
   */
  issue({ municipality, name, scopes, lastDay }: NewServiceKey): Promise<IssuedServiceKey> {
    const now = this.clock.now();
    const expiresAt = endOfLastDay(lastDay, now);
    return this.database.transaction(municipality, async (manager) => {
      await this.store.lock(manager, municipality);
      const account = await this.store.createAccount(manager, municipality, name);
      const key = { account, scopes: [...new Set(scopes)], createdAt: now, expiresAt };
      const issued = await this.keep(manager, municipality, key);
      const object = { kind: 'service_key', id: issued.key.id };
      await this.accessLog.record(manager, municipality, { action: 'key_issued', object });
      return issued;
    });
  }

  /**
   * A new key for the same program; the old one goes on for a while, so that the program never stands
   * without.
   *
   * @throws AppError `unknown_key`, `expiry_out_of_range`; `invalid_request` when there are too many
   */
  rotate(
    municipality: string,
    id: string,
    { lastDay, overlapHours }: Rotation,
  ): Promise<IssuedServiceKey> {
    const now = this.clock.now();
    const expiresAt = endOfLastDay(lastDay, now);
    return this.database.transaction(municipality, async (manager) => {
      await this.store.lock(manager, municipality);
      const old = await this.store.rotatable(manager, id);
      if (old === undefined) throw new AppError('unknown_key');
      await this.store.endBy(manager, id, new Date(now.getTime() + overlapHours * HOUR_MS));
      const issued = await this.keep(manager, municipality, { ...old, createdAt: now, expiresAt });
      const object = { kind: 'service_key', id };
      await this.accessLog.record(manager, municipality, { action: 'key_rotated', object });
      return issued;
    });
  }

  /** Works at once. @throws AppError `unknown_key` */
  revoke(municipality: string, id: string): Promise<void> {
    return this.database.transaction(municipality, async (manager) => {
      const isRevoked = await this.store.revoke(manager, id, this.clock.now());
      if (!isRevoked) throw new AppError('unknown_key');
      const object = { kind: 'service_key', id };
      await this.accessLog.record(manager, municipality, { action: 'key_revoked', object });
    });
  }

  private async keep(
    manager: EntityManager,
    municipality: string,
    key: Omit<KeyToKeep, 'hash'>,
  ): Promise<IssuedServiceKey> {
    const secret = `${SECRET_BEGINS}${newToken()}`;
    const id = await this.store.insert(manager, municipality, { ...key, hash: hashOf(secret) });
    const now = key.createdAt;
    if ((await this.store.countValid(manager, now)) > MOST_VALID) {
      const advice = `Er zijn al ${MOST_VALID} geldige sleutels. Trek eerst een sleutel in die niet meer nodig is.`;
      throw new AppError('invalid_request', advice);
    }
    const kept = await this.readModel.one(manager, id, now);
    if (kept === undefined) throw new AppError('unknown_key');
    return { key: kept, secret };
  }
}
