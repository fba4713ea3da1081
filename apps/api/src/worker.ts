import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { AccessLogSealer } from './features/access-log/access-log.public';
import { DemoDrip } from './features/demo/demo-drip';
import { DemoService } from './features/demo/demo.service';
import { SignalMonths } from './features/signals/signals.public';
import { readConfig } from './platform/config/config';
import { Database } from './platform/database/database';
import { OutboxRelay } from './platform/live/outbox-relay';

/**
 * The second entry point of the same image, for installations that run apart what is not asked for by
 * a browser: it numbers changes for the live boards and, in a demo, lets new signals drip in.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { database } = await Database.open(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(config, database), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.get(DemoService).prepare((line) => console.log(line));
  app.get(OutboxRelay).start();
  app.get(AccessLogSealer).start();
  app.get(SignalMonths).start();
  app.get(DemoDrip).start();
  console.log('De worker draait.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
