import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ComparisonQuery, type ThemeComparison } from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { COMPARISON_POLICIES } from './comparisons.policies';
import { ComparisonsService } from './comparisons.service';

@Controller('v1/comparisons')
export class ComparisonsController {
  constructor(@Inject(ComparisonsService) private readonly service: ComparisonsService) {}

  @Get('themes')
  @Policed(COMPARISON_POLICIES.themes)
  @Header('cache-control', 'no-store')
  themes(@Query() query: unknown): Promise<ThemeComparison> {
    return this.service.themes(parse(ComparisonQuery, query).weeks);
  }
}
