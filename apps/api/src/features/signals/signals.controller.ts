import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  type CorrectedSignal,
  IdempotencyKey,
  InMunicipality,
  NewSignal,
  ReadingReason,
  type Signal,
  SignalCorrection,
  type SignalPage,
  SignalsQuery,
  type StoredSignal,
} from '@poolshoogte/contracts';
import type { Response } from 'express';
import { z } from 'zod';
import { AppError } from '../../platform/errors/app-error';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { CorrectionsService } from './corrections.service';
import { LogSignalsService } from './log-signals.service';
import { observeIngest, signalsArrived } from './signal-metrics';
import { SIGNAL_POLICIES } from './signals.policies';
import { SignalsService } from './signals.service';

const SignalId = z.uuid();

@Controller('v1/signals')
export class SignalsController {
  constructor(
    @Inject(LogSignalsService) private readonly logging: LogSignalsService,
    @Inject(CorrectionsService) private readonly corrections: CorrectionsService,
    @Inject(SignalsService) private readonly service: SignalsService,
  ) {}

  @Post()
  @Policed(SIGNAL_POLICIES.log)
  async log(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StoredSignal> {
    const idempotencyKey = IdempotencyKey.safeParse(key);
    if (!idempotencyKey.success) throw new AppError('idempotency_key_missing');
    const { isNew, ...stored } = await observeIngest(() =>
      this.logging.log(parse(NewSignal, body), idempotencyKey.data),
    );
    if (isNew) signalsArrived('form', [stored.signal.sourceKind]);
    response.status(isNew ? 201 : 200);
    return stored;
  }

  @Get()
  @Policed(SIGNAL_POLICIES.list)
  page(@Query() query: unknown): Promise<SignalPage> {
    return this.service.page(parse(SignalsQuery, query));
  }

  @Get(':id')
  @Policed(SIGNAL_POLICIES.get)
  get(@Param('id') id: string, @Query() query: unknown): Promise<Signal> {
    return this.service.get(parse(InMunicipality, query).municipality, parse(SignalId, id));
  }

  @Post(':id/reading')
  @HttpCode(200)
  @Policed(SIGNAL_POLICIES.read)
  read(@Param('id') id: string, @Query() query: unknown, @Body() body: unknown): Promise<Signal> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.get(municipality, parse(SignalId, id), parse(ReadingReason, body).reason);
  }

  @Patch(':id')
  @Policed(SIGNAL_POLICIES.correct)
  correct(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<CorrectedSignal> {
    const { municipality } = parse(InMunicipality, query);
    return this.corrections.correct(
      municipality,
      parse(SignalId, id),
      parse(SignalCorrection, body),
    );
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(SIGNAL_POLICIES.remove)
  remove(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.remove(parse(InMunicipality, query).municipality, parse(SignalId, id));
  }
}
