import { Controller, Get, Inject, Query } from '@nestjs/common';
import { type Coverage, type Forecasts, InMunicipality } from '@poolshoogte/contracts';
import { parse } from '../../../platform/http/parse';
import { Policed } from '../../../platform/identity/policy';
import { ALERT_POLICIES } from '../alerts.policies';
import { CoverageService } from './coverage.service';
import { ForecastsService } from './forecasts.service';

@Controller('v1')
export class CoverageController {
  constructor(
    @Inject(CoverageService) private readonly coverages: CoverageService,
    @Inject(ForecastsService) private readonly forecasts: ForecastsService,
  ) {}

  @Get('coverage')
  @Policed(ALERT_POLICIES.coverage)
  coverage(@Query() query: unknown): Promise<Coverage> {
    return this.coverages.of(parse(InMunicipality, query).municipality);
  }

  @Get('forecasts')
  @Policed(ALERT_POLICIES.forecast)
  forecast(@Query() query: unknown): Promise<Forecasts> {
    return this.forecasts.of(parse(InMunicipality, query).municipality);
  }
}
