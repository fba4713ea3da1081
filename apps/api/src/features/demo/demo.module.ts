import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalsModule } from '../signals/signals.public';
import { DemoDrip } from './demo-drip';
import { DemoMunicipalities } from './demo-municipalities';
import { DemoWriter } from './demo-writer';
import { DemoService } from './demo.service';

@Module({
  imports: [MunicipalitiesModule, SignalsModule],
  providers: [DemoService, DemoDrip, DemoMunicipalities, DemoWriter],
})
export class DemoModule {}
