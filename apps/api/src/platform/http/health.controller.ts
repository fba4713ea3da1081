import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { Health } from '@poolshoogte/contracts';
import type { Policy } from '../identity/policy';
import { Policed } from '../identity/policy';
import { Database } from '../database/database';

const HEALTH: Policy = {
  name: 'health.read',
  what: 'Zien of de dienst klaar is',
  who: 'everyone',
  of: 'any',
};

/** Answers once everything is started; the database must answer too. */
@Controller('healthz')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @Policed(HEALTH)
  @Header('cache-control', 'no-store')
  async health(): Promise<Health> {
    await this.database.shared.query('SELECT 1');
    return { status: 'ready' };
  }
}
