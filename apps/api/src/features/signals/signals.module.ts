import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { CountsModule } from '../counts/counts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { TaggingsModule } from '../taggings/taggings.public';
import { CorrectionsController } from './corrections.controller';
import { CorrectionsService } from './corrections.service';
import { LogSignalsService } from './log-signals.service';
import { SignalBatch } from './signal-batch';
import { SignalMonths } from './signal-months';
import { SignalWriter } from './signal-writer';
import { SignalsController } from './signals.controller';
import { SignalsReadModel } from './signals.read-model';
import { SignalsService } from './signals.service';
import { SignalsStore } from './signals.store';

@Module({
  imports: [AccessLogModule, CountsModule, MunicipalitiesModule, TaggingsModule],
  controllers: [CorrectionsController, SignalsController],
  providers: [
    CorrectionsService,
    LogSignalsService,
    SignalBatch,
    SignalMonths,
    SignalsReadModel,
    SignalsService,
    SignalsStore,
    SignalWriter,
  ],
  exports: [SignalsStore, SignalsReadModel],
})
export class SignalsModule {}
