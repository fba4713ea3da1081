import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { DemoService } from './features/demo/demo.service';
import { offerWork } from './installation-work';
import { readConfig } from './platform/config/config';
import { Database } from './platform/database/database';
import { JobRunner } from './platform/jobs/job-runner';
import { onSignals } from './platform/lifecycle/on-signals';
import { shutDown } from './platform/lifecycle/shutdown';
import { loggerFor, sayIn } from './platform/observability/json-logger';
import { MetricsPage } from './platform/observability/metrics-page';
import { Readiness } from './platform/observability/readiness';
import { startTracing } from './platform/observability/start-tracing';
import { listenForWorker } from './platform/observability/worker-listener';

/**
 * The second entry point of the same image, for installations that run apart what is not asked for by
 * a browser: the jobs of the installation, and numbering changes for the live boards. There may be more
 * of them; each job is done by one.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const say = sayIn(config);
  await startTracing(config);
  const { database } = await Database.open(config);
  const app = await NestFactory.createApplicationContext(AppModule.with(config, database), {
    logger: loggerFor(config),
    abortOnError: false,
  });
  await app.get(DemoService).prepare(say);
  offerWork(app);
  if (config.WORKER_PORT !== undefined) {
    const parts = { readiness: app.get(Readiness), metrics: app.get(MetricsPage) };
    await listenForWorker(parts, { port: config.WORKER_PORT, host: config.HOST });
  }
  onSignals(() => shutDown(app));
  app.get(JobRunner).start();
  say('De worker draait.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
