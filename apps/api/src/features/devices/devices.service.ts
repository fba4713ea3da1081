import { Inject, Injectable } from '@nestjs/common';
import { type Devices, type IssuedDevice, type NewDevice, WALL_PATH } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { hashOf, newToken } from '../../platform/identity/session-token';
import { AccessLog } from '../access-log/access-log.public';
import { DevicesReadModel } from './devices.read-model';
import { DevicesStore } from './devices.store';

/** Long enough to walk to the screen tomorrow morning. */
const CODE_MS = 24 * 3_600_000;

/** Screens on the wall: each reads the board of one municipality and nothing else. */
@Injectable()
export class DevicesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DevicesStore) private readonly store: DevicesStore,
    @Inject(DevicesReadModel) private readonly readModel: DevicesReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  list(municipality: string): Promise<Devices> {
    return this.database.read(municipality, async (manager) => ({
      devices: await this.readModel.all(manager),
    }));
  }

  /** A screen that may come, with the link that it opens once. */
  issue({ municipality, name }: NewDevice): Promise<IssuedDevice> {
    const code = newToken();
    const validUntil = new Date(this.clock.now().getTime() + CODE_MS);
    return this.database.transaction(municipality, async (manager) => {
      const codeHash = hashOf(code);
      const id = await this.store.insert(manager, municipality, { name, codeHash, validUntil });
      const object = { kind: 'account', id };
      await this.accessLog.record(manager, municipality, { action: 'device_issued', object });
      const device = await this.readModel.one(manager, id);
      if (device === undefined) throw new AppError('unknown_device');
      return { device, path: `${WALL_PATH}#${code}`, validUntil: validUntil.toISOString() };
    });
  }

  /** Cuts a screen off at once. @throws AppError `unknown_device` */
  remove(municipality: string, id: string): Promise<void> {
    return this.database.transaction(municipality, async (manager) => {
      const isRemoved = await this.store.remove(manager, id, this.clock.now());
      if (!isRemoved) throw new AppError('unknown_device');
      const object = { kind: 'account', id };
      await this.accessLog.record(manager, municipality, { action: 'device_removed', object });
    });
  }
}
