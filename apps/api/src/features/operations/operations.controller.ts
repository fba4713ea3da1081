import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { BoardShown, type Operations } from '@poolshoogte/contracts';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { OPERATIONS_POLICIES } from './operations.policies';
import { OperationsService } from './operations.service';
import { ShownReports } from './shown-reports';

@Controller('v1/operations')
export class OperationsController {
  constructor(
    @Inject(OperationsService) private readonly service: OperationsService,
    @Inject(ShownReports) private readonly reports: ShownReports,
  ) {}

  @Get()
  @Policed(OPERATIONS_POLICIES.read)
  @Header('cache-control', 'no-store')
  now(): Promise<Operations> {
    return this.service.now();
  }

  @Post('shown')
  @HttpCode(204)
  @Policed(OPERATIONS_POLICIES.shown)
  shown(@Body() body: unknown): void {
    this.reports.take(() => parse(BoardShown, body));
  }
}
