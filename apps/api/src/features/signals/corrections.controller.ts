import { Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { InMunicipality, type Withdrawal } from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { CorrectionsService } from './corrections.service';
import { SIGNAL_POLICIES } from './signals.policies';

const CorrectionId = z.uuid();

@Controller('v1/corrections')
export class CorrectionsController {
  constructor(@Inject(CorrectionsService) private readonly service: CorrectionsService) {}

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Policed(SIGNAL_POLICIES.withdraw)
  withdraw(@Param('id') id: string, @Query() query: unknown): Promise<Withdrawal> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.withdraw(municipality, parse(CorrectionId, id));
  }
}
