import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../../municipalities/municipalities.public';
import { ScoringModule } from '../scoring/scoring.module';
import { CoverageController } from './coverage.controller';
import { CoverageReadModel } from './coverage.read-model';
import { CoverageService } from './coverage.service';
import { ForecastsService } from './forecasts.service';

@Module({
  imports: [MunicipalitiesModule, ScoringModule],
  controllers: [CoverageController],
  providers: [CoverageReadModel, CoverageService, ForecastsService],
})
export class CoverageModule {}
