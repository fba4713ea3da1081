import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { CountsModule } from '../counts/counts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalMonths } from './signal-months';
import { SignalsController } from './signals.controller';
import { SignalsReadModel } from './signals.read-model';
import { SignalsService } from './signals.service';
import { SignalsStore } from './signals.store';

@Module({
  imports: [AccessLogModule, CountsModule, MunicipalitiesModule],
  controllers: [SignalsController],
  providers: [SignalsService, SignalsStore, SignalsReadModel, SignalMonths],
  exports: [SignalsStore, SignalsReadModel],
})
export class SignalsModule {}
