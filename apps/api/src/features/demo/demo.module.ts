import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalsModule } from '../signals/signals.public';
import { DemoAlerts } from './demo-alerts';
import { DemoDrip } from './demo-drip';
import { DemoMunicipalities } from './demo-municipalities';
import { DemoTools } from './demo-tools';
import { DemoWriter } from './demo-writer';
import { DemoService } from './demo.service';

@Module({
  imports: [AlertsModule, MunicipalitiesModule, SignalsModule],
  providers: [DemoAlerts, DemoService, DemoDrip, DemoMunicipalities, DemoTools, DemoWriter],
})
export class DemoModule {}
