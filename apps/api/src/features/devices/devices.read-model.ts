import { Injectable } from '@nestjs/common';
import type { Device } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

interface DeviceRow extends Omit<Device, 'createdAt' | 'lastSeenAt'> {
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
}

const DEVICES_SQL = `
  SELECT account.id, name, pseudonym, created_at AS "createdAt",
         CASE WHEN ended_at IS NOT NULL THEN 'removed'
              WHEN last_sign_in_at IS NULL THEN 'waiting' ELSE 'active' END AS state,
         coalesce(device_last_seen(account.id), last_sign_in_at) AS "lastSeenAt"
  FROM role_grant JOIN account ON account.id = role_grant.account_id
  WHERE role = 'wall' AND ($1::uuid IS NULL OR account.id = $1)
  ORDER BY ended_at IS NOT NULL, created_at DESC, account.id`;

/** Reads wall screens of the municipality of the transaction. */
@Injectable()
export class DevicesReadModel {
  /** Present ones first, newest first. */
  async all(manager: EntityManager): Promise<Device[]> {
    return (await rowsOf<DeviceRow>(manager, DEVICES_SQL, [null])).map(deviceOf);
  }

  async one(manager: EntityManager, id: string): Promise<Device | undefined> {
    return (await rowsOf<DeviceRow>(manager, DEVICES_SQL, [id])).map(deviceOf)[0];
  }
}

function deviceOf(row: DeviceRow): Device {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  };
}
