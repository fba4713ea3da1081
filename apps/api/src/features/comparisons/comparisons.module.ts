import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsReadModel } from './comparisons.read-model';
import { ComparisonsService } from './comparisons.service';

@Module({
  imports: [MunicipalitiesModule],
  controllers: [ComparisonsController],
  providers: [ComparisonsService, ComparisonsReadModel],
})
export class ComparisonsModule {}
