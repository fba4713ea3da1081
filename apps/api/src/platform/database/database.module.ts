import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database';

/** Provides the open database to every feature; it is opened before the application is built. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static with(database: Database) {
    return {
      module: DatabaseModule,
      providers: [{ provide: Database, useValue: database }],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
