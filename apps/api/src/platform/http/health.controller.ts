import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Health, Readiness as ReadinessAnswer } from '@poolshoogte/contracts';
import type { Response } from 'express';
import { Policed } from '../identity/policy';
import { OBSERVABILITY_POLICIES } from '../observability/observability.policies';
import { Readiness } from '../observability/readiness';

/**
 * `/healthz`: the process lives; a new one would do no better while the database is away.
 * `/readyz`: it can serve; who divides requests sends none where it cannot.
 */
@Controller()
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('healthz')
  @Policed(OBSERVABILITY_POLICIES.health)
  @Header('cache-control', 'no-store')
  health(): Health {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Policed(OBSERVABILITY_POLICIES.readiness)
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessAnswer> {
    const answer = await this.readiness.look();
    if (answer.status !== 'ready') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return answer;
  }
}
