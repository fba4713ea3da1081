import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { newPseudonym } from '../../platform/identity/pseudonym';

/** Writes wall screens of the municipality of the transaction. */
@Injectable()
export class DevicesStore {
  /** @returns id of the account of the screen */
  async insert(
    manager: EntityManager,
    municipality: string,
    device: { name: string; codeHash: Buffer; validUntil: Date },
  ): Promise<string> {
    const account = uuidv7();
    await manager.query(`SELECT create_machine_account($1, 'device', $2, $3)`, [
      account,
      newPseudonym('wandscherm'),
      device.name,
    ]);
    await manager.query(
      `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'wall', $2)`,
      [account, municipality],
    );
    await manager.query(
      `INSERT INTO device_enrolment (code_hash, account_id, municipality_code, valid_until)
       VALUES ($1, $2, $3, $4)`,
      [device.codeHash, account, municipality, device.validUntil],
    );
    return account;
  }

  /** Ends role, sessions and an unused code. @returns false when there is no such screen, or no more */
  async remove(manager: EntityManager, account: string, at: Date): Promise<boolean> {
    const ended = await rowsOf(
      manager,
      `UPDATE role_grant SET ended_at = $2
       WHERE account_id = $1 AND role = 'wall' AND ended_at IS NULL RETURNING id`,
      [account, at],
    );
    if (ended.length === 0) return false;
    await manager.query('SELECT retire_account($1)', [account]);
    return true;
  }

  /** Takes a code; the second time there is none. */
  async take(
    manager: EntityManager,
    codeHash: Buffer,
    at: Date,
  ): Promise<{ account: string; municipality: string } | undefined> {
    const [row] = await rowsOf<{ account: string; municipality: string }>(
      manager,
      'SELECT account_id AS account, municipality FROM take_enrolment($1, $2)',
      [codeHash, at],
    );
    return row;
  }
}
