import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { CountsModule } from '../counts/counts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { TaggingsModule } from '../taggings/taggings.public';
import { CorrectionsController } from './corrections.controller';
import { CorrectionsService } from './corrections.service';
import { EchoChangesController, EchoesController } from './echoes/echoes.controller';
import { EchoesReadModel } from './echoes/echoes.read-model';
import { EchoesService } from './echoes/echoes.service';
import { EchoesStore } from './echoes/echoes.store';
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
  controllers: [CorrectionsController, SignalsController, EchoesController, EchoChangesController],
  providers: [
    CorrectionsService,
    EchoesReadModel,
    EchoesService,
    EchoesStore,
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
