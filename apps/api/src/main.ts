import { buildApplication } from './application';
import { AccessLogSealer } from './features/access-log/access-log.public';
import { DemoDrip } from './features/demo/demo-drip';
import { DemoService } from './features/demo/demo.service';
import { SignalMonths } from './features/signals/signals.public';
import { readConfig } from './platform/config/config';
import { AccessListener } from './platform/identity/access-listener';
import { Database } from './platform/database/database';
import { OutboxRelay } from './platform/live/outbox-relay';
import { SequenceListener } from './platform/live/sequence-listener';
import { providerSettings } from './sign-in';

/** One process for a small installation: API, live board and, in a demo, its synthetic signals. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const provider = providerSettings(config, process.env);
  const { database, migrations } = await Database.open(config);
  if (migrations.length > 0) console.log(`Database bijgewerkt: ${migrations.length} stap(pen).`);
  const app = await buildApplication(config, database, provider);
  await app.init();
  await app.get(DemoService).prepare((line) => console.log(line));
  await app.get(SequenceListener).start();
  await app.get(AccessListener).start();
  app.get(OutboxRelay).start();
  app.get(AccessLogSealer).start();
  app.get(SignalMonths).start();
  await app.listen(config.PORT, config.HOST);
  app.get(DemoDrip).start();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exit(1);
});
