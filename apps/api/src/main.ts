import { buildApplication } from './application';
import { DemoService } from './features/demo/demo.service';
import { TaggingListener } from './features/taggings/taggings.public';
import { readConfig } from './platform/config/config';
import { AccessListener } from './platform/identity/access-listener';
import { Database } from './platform/database/database';
import { JobRunner } from './platform/jobs/job-runner';
import { HttpDrain } from './platform/lifecycle/http-drain';
import { onSignals } from './platform/lifecycle/on-signals';
import { shutDown } from './platform/lifecycle/shutdown';
import { sayIn } from './platform/observability/json-logger';
import { startTracing } from './platform/observability/start-tracing';
import { SequenceListener } from './platform/live/sequence-listener';
import { providerSettings } from './sign-in';
import { startJobs } from './start-jobs';

/**
 * API, live board and dashboard. Alone, it also does the jobs of the installation; with `WORKER=apart`
 * those are done by worker.js. Every process may number changes: one of them does.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const say = sayIn(config);
  await startTracing(config);
  const provider = providerSettings(config, process.env);
  const { database, migrations } = await Database.open(config);
  if (migrations.length > 0) say(`Database bijgewerkt: ${migrations.length} stap(pen).`);
  const app = await buildApplication(config, database, provider);
  await app.init();
  await app.get(DemoService).prepare(say);
  await app.get(SequenceListener).start();
  await app.get(AccessListener).start();
  await app.get(TaggingListener).start();
  startJobs(app);
  const drain = new HttpDrain(app.getHttpServer());
  onSignals(() => shutDown(app, drain));
  await app.listen(config.PORT, config.HOST);
  if (config.WORKER === 'inside') app.get(JobRunner).start();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exit(1);
});
