import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Policed } from '../identity/policy';
import { MetricsPage } from './metrics-page';
import { OBSERVABILITY_POLICIES } from './observability.policies';

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(MetricsPage) private readonly page: MetricsPage) {}

  @Get()
  @Policed(OBSERVABILITY_POLICIES.metrics)
  @Header('cache-control', 'no-store')
  async metrics(
    @Headers('authorization') authorization: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const text = await this.page.text(authorization);
    response.type(this.page.contentType).send(text);
  }
}
