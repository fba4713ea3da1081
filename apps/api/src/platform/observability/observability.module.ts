import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MetricsController } from './metrics.controller';
import { MetricsPage } from './metrics-page';
import { PlatformChecks } from './platform-checks';
import { Readiness } from './readiness';
import { stopTracing } from './start-tracing';

/** How the process does, for machines; the page for a person is a feature that reads the same. */
@Global()
@Module({
  controllers: [MetricsController],
  providers: [Readiness, PlatformChecks, MetricsPage],
  exports: [Readiness, MetricsPage],
})
export class ObservabilityModule implements OnApplicationShutdown {
  async onApplicationShutdown(): Promise<void> {
    await stopTracing();
  }
}
